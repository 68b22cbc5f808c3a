package octavo.verify.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.source.SourceSpan;
import octavo.verify.Locus;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.ManuscriptText;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Concordance;
import octavo.verify.letters.Letters;
import octavo.verify.letters.Roll;

/** A finished file read against its manuscript: where in it each word of the manuscript stands. */
public final class Reading {

    /** A title that says only this is found anywhere in a file: in contents, before headings, at the foot of pages. */
    private static final Pattern NUMERAL = Pattern.compile("\\d{1,4}|[IVXLC]+");

    private final SourceSpan book;
    private final Edition edition;
    private final byte[] bytes;
    private final FileText file;
    private final ManuscriptText manuscript;
    private final Copyholder copyholder;
    private final Places places;
    private final List<Foliation.Fault> misnumbered;
    private final Map<String, Landmark> named = new HashMap<>();
    private final NavigableSet<SourceSpan> putIn = new TreeSet<>();

    private Reading(SourceSpan book, Edition edition, byte[] bytes, FileText file, ManuscriptText manuscript) {
        this.book = book;
        this.edition = edition;
        this.bytes = bytes;
        this.file = file;
        this.manuscript = manuscript;
        this.copyholder = Copyholder.through(edition, manuscript, file);
        this.places = new Places(manuscript, copyholder, file);
        this.misnumbered = Foliation.faults(file, copyholder.rest());
        name();
    }

    /** A file of an edition of a book. */
    public static Reading of(Book book, Edition edition, byte[] file) throws IOException {
        ManuscriptText manuscript = ManuscriptText.of(book, edition);
        boolean pictured = !manuscript.illustrations().isEmpty();
        FileText text = edition.kind() == Edition.Kind.EPUB ? EpubText.of(file, pictured) : PdfText.of(file, pictured);
        return new Reading(book.place(), edition, file, text, manuscript);
    }

    /** Names that stand for two things stand for none. */
    private void name() {
        Set<String> twice = new HashSet<>();
        for (Landmark landmark : manuscript.landmarks()) {
            if (landmark.kind().isNamed()
                    && !landmark.name().isEmpty()
                    && named.put(landmark.name(), landmark) != null) {
                twice.add(landmark.name());
            }
            named.putIfAbsent(landmark.place().file() + "#", landmark);
            if (landmark.kind() == Landmark.Kind.REFERENCE || landmark.kind() == Landmark.Kind.FACT) {
                putIn.add(landmark.place());
            }
        }
        named.keySet().removeAll(twice);
    }

    public Edition edition() {
        return edition;
    }

    public FileText file() {
        return file;
    }

    public byte[] bytes() {
        return bytes;
    }

    public List<Followed> followed() {
        return copyholder.followed();
    }

    /** What stands in the manuscript and is not for this edition. */
    public List<ManuscriptText.Reserved> reserved() {
        return manuscript.reserved();
    }

    public List<Landmark> landmarks() {
        return manuscript.landmarks();
    }

    public List<ManuscriptText.NotesHead> notesHeads() {
        return manuscript.notesHeads();
    }

    public List<ManuscriptText.Illustration> illustrations() {
        return manuscript.illustrations();
    }

    /** Where each entry of a roll begins in the file. */
    public Map<Roll.Entry, Integer> roll(Strand.Rolled roll) {
        return copyholder.roll(roll);
    }

    /** Where a letter of a strand stands in the file; negative where it does not. */
    public int at(Strand.Written strand, int letter) {
        return copyholder.at(strand, letter);
    }

    /** Where a landmark's first letter stands in the file; negative where it has no letters, or they are not there. */
    public int at(Landmark landmark) {
        return landmark.from() < landmark.to() && !isNumeral(title(landmark))
                ? at(landmark.strand(), landmark.from())
                : -1;
    }

    /** Whether words are a number alone, which may stand anywhere in a file. */
    public static boolean isNumeral(String words) {
        return NUMERAL.matcher(words).matches();
    }

    /** What a reference leads to. */
    public Optional<Landmark> target(Landmark reference) {
        String name = reference.name();
        int hash = name.indexOf('#');
        return Optional.ofNullable(named.get(hash == name.length() - 1 ? name : name.substring(hash + 1)));
    }

    /** Whether what stands before a landmark belongs to the same block, and Octavo puts nothing else in between. */
    public boolean follows(Landmark landmark) {
        SourceSpan before = manuscript.strand(landmark.strand()).place(Math.max(0, landmark.from() - 1));
        SourceSpan place = landmark.place();
        boolean same =
                before.file().equals(place.file()) && before.line() <= place.line() && place.line() <= before.endLine();
        return same && !manuscript.isShared(landmark);
    }

    /** Letters of a strand from one on, as many as there are up to a number. */
    public String text(Strand.Written strand, int from, int most) {
        Letters letters = manuscript.strand(strand);
        return letters.text(from, Math.min(from + most, letters.length()));
    }

    /** The letters of a landmark. */
    public String title(Landmark landmark) {
        return manuscript.strand(landmark.strand()).text(landmark.from(), landmark.to());
    }

    /** The same where the edition puts nothing into it; else empty. */
    public String wholeTitle(Landmark titled) {
        return Places.isWithin(putIn.ceiling(titled.place()), titled.place()) ? "" : title(titled);
    }

    /** What no strand of the manuscript has: the index, running heads, folios, numbers. */
    public Letters rest() {
        return copyholder.rest();
    }

    /** The places of the words in it, where the edition has an index. */
    public Concordance words() {
        return copyholder.words();
    }

    /** Whether the edition has an index. */
    public boolean isIndexed() {
        return followed().stream().anyMatch(one -> one.strand() == Strand.Sorted.INDEX);
    }

    /** Where each block of the manuscript begins in the file. */
    public NavigableMap<SourceSpan, Locus> places() {
        return places.all();
    }

    /** The pages that bear one number and are labelled with another. */
    public List<Foliation.Fault> misnumbered() {
        return misnumbered;
    }

    /** What of the manuscript begins on a page, or else before it; the book itself where nothing does. */
    public SourceSpan on(int page) {
        return places.on(page).orElse(book);
    }

    /** Whether the words of what stands at a place of the manuscript begin in the file; so where it has none to look for. */
    public boolean has(SourceSpan place) {
        return places.has(place);
    }

    /** The addresses outside the book that the file links to. */
    public Set<String> addresses() {
        return file.addresses();
    }

    /** Where the caption of a picture begins. */
    public Optional<Locus.OnPage> caption(ManuscriptText.Illustration picture) {
        int at = picture.caption() < 0 ? -1 : at(Strand.Written.FIGURES, picture.caption());
        return at >= 0 && file.locus(at) instanceof Locus.OnPage on ? Optional.of(on) : Optional.empty();
    }

    /** Whether a page is near the words before a place of the manuscript, those of notes or others; if its file has none, all are. */
    public boolean isNear(int page, SourceSpan place) {
        return places.isNear(page, place);
    }

    public Optional<Locus> locus(int letter) {
        return file.isEmpty() || letter < 0 ? Optional.empty() : Optional.of(file.locus(letter));
    }
}

package octavo.verify.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.source.SourceSpan;
import octavo.verify.Locus;
import octavo.verify.container.SightLine;
import org.jspecify.annotations.Nullable;

/**
 * A finished file read against its manuscript: where in it each word of the manuscript stands.
 *
 * <p>What Octavo writes of the book is followed first: title pages, contents, lists. Then running text, captions, tables
 * and notes are followed one after the other, because a page may move one against another; what is left over then is the
 * index, running heads, folios and numbers.
 */
public final class Reading {

    /** A title that says only this is found anywhere in a file: in contents, before headings, at the foot of pages. */
    static final Pattern NUMERAL = Pattern.compile("\\d{1,4}|[IVXLC]+");

    /** A picture without a caption may stand so many pages from the words before it. */
    private static final int FAR = 2;

    private final Edition edition;
    private final byte[] bytes;
    private final FileText file;
    private final ManuscriptText manuscript;
    private final List<Followed> followed = new ArrayList<>();
    private final Map<Strand.Rolled, Map<Roll.Entry, Integer>> rolls = new EnumMap<>(Strand.Rolled.class);
    private final Map<Strand.Written, Passage> passages = new EnumMap<>(Strand.Written.class);
    private final Map<String, Landmark> named = new HashMap<>();
    private final NavigableMap<SourceSpan, Locus> places = new TreeMap<>();
    private final NavigableMap<SourceSpan, Locus> running = new TreeMap<>();
    private final NavigableSet<SourceSpan> lacking = new TreeSet<>();
    private Letters rest;
    private Concordance words = new Concordance(new Letters());

    /** How a strand runs through what the strands before it had left over. */
    private record Passage(Track track, Letters through) {

        int at(int letter) {
            int there = track.of(letter);
            return there < 0 ? -1 : through.origin(there);
        }
    }

    private Reading(Edition edition, byte[] bytes, FileText file, ManuscriptText manuscript) {
        this.edition = edition;
        this.bytes = bytes;
        this.file = file;
        this.manuscript = manuscript;
        this.rest = file.letters();
    }

    /** A file of an edition of a book. */
    public static Reading of(Book book, Edition edition, byte[] file) throws IOException {
        ManuscriptText manuscript = ManuscriptText.of(book, edition);
        boolean pictured = !manuscript.illustrations().isEmpty();
        FileText text = edition.kind() == Edition.Kind.EPUB ? EpubText.of(file, pictured) : PdfText.of(file, pictured);
        Reading reading = new Reading(edition, file, text, manuscript);
        GeneratedText generated = new GeneratedText(book, edition);
        for (Strand.Rolled roll : Strand.Rolled.values()) {
            reading.follow(roll, generated.entries(roll), generated.isLast(roll));
        }
        reading.manuscript.strands().forEach(reading::follow);
        reading.repeat();
        reading.index(generated.indexed());
        reading.name();
        reading.locate();
        return reading;
    }

    private void follow(Strand.Rolled strand, List<Roll.Entry> entries, boolean late) {
        Roll roll = Roll.of(entries, rest, late);
        Map<Roll.Entry, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int at = roll.found().get(i);
            if (at >= 0) {
                found.put(entries.get(i), rest.origin(at));
            }
        }
        rolls.put(strand, found);
        int end = found.values().stream().reduce((_, last) -> last).orElse(0);
        follow(
                strand,
                entries.stream().mapToInt(entry -> words(entry.words())).sum(),
                roll.missing().stream()
                        .map(entry -> new Followed.Stretch(entry.words(), entry.place(), end))
                        .toList(),
                List.of());
        rest = roll.rest();
    }

    private void follow(Strand.Written strand, Letters expected) {
        Alignment alignment = Alignment.of(expected, rest);
        Letters through = rest;
        passages.put(strand, new Passage(alignment.track(), through));
        boolean parted = alignment.missing().stream().anyMatch(gap -> mayBeParted(strand, expected, gap));
        Concordance left = new Concordance(parted ? alignment.rest() : new Letters());
        follow(
                strand,
                expected.words(),
                alignment.missing().stream()
                        .filter(gap -> !mayBeParted(strand, expected, gap) || lacks(expected, gap, left))
                        .map(gap -> new Followed.Stretch(
                                expected.text(gap.from(), gap.to()),
                                expected.place(gap.from()),
                                origin(through, gap.at())))
                        .toList(),
                alignment.added().stream()
                        .filter(this::isSurely)
                        .map(added -> new Followed.Added(
                                added.letters(),
                                expected.place(added.before()),
                                origin(through, added.at()),
                                added.twice()))
                        .toList());
        rest = alignment.rest();
    }

    /** What is left over in one piece and says running text once more: a page or a document that stands twice. */
    private void repeat() {
        Letters expected = manuscript.strands().get(Strand.Written.RUNNING_TEXT);
        List<Followed.Added> again = Repetition.of(expected, rest).stream()
                .filter(one -> !isTitle(one))
                .map(one -> new Followed.Added(
                        rest.text(one.from(), one.to()), expected.place(one.of()), rest.origin(one.from()), true))
                .toList();
        followed.replaceAll(one -> one.strand() == Strand.Written.RUNNING_TEXT ? one.and(again) : one);
    }

    /** Whether it is of a title alone, which stands again in running heads and over the notes of its chapter. */
    private boolean isTitle(Repetition one) {
        return manuscript.landmarks().stream()
                .anyMatch(landmark ->
                        (landmark.kind() == Landmark.Kind.CHAPTER || landmark.kind() == Landmark.Kind.SECTION)
                                && landmark.from() <= one.of()
                                && one.of() + one.to() - one.from() <= landmark.to());
    }

    /**
     * Whether other words may stand between those of a stretch: a row may go on over a page, and what waits for the next lets what
     * cannot wait pass; and on a line of words that are read from right to left and of others, nobody sees which of them a number
     * belongs to.
     */
    private boolean mayBeParted(Strand.Written strand, Letters expected, Alignment.Gap gap) {
        boolean moves = strand == Strand.Written.TABLES
                || strand == Strand.Written.FIGURES
                || strand == Strand.Written.TABLE_CAPTIONS;
        return edition.kind() != Edition.Kind.EPUB && (moves || SightLine.concerns(expected.block(gap.from())));
    }

    /** Whether any cell of a stretch, or any word that stands alone in it, stands nowhere in a text. */
    private static boolean lacks(Letters expected, Alignment.Gap gap, Concordance rest) {
        boolean turns = SightLine.concerns(expected.block(gap.from()));
        int cell = gap.from();
        for (int end = gap.from() + 1; end <= gap.to(); end++) {
            if (end == gap.to() || expected.joins(end) || expected.begins(end) && turns) {
                if (rest.lacks(expected.text(cell, end))) {
                    return true;
                }
                cell = end;
            }
        }
        return false;
    }

    /** Its order is that of a language's alphabet, so that only its entries are looked for, in what no other strand has. */
    private void index(List<Roll.Entry> entries) {
        words = new Concordance(entries.isEmpty() ? new Letters() : rest);
        follow(
                Strand.Sorted.INDEX,
                entries.stream().mapToInt(entry -> words(entry.words())).sum(),
                entries.stream()
                        .filter(entry -> words.lacks(entry.words()))
                        .map(entry -> new Followed.Stretch(
                                entry.words(), entry.place(), file.letters().length()))
                        .toList(),
                List.of());
    }

    private void follow(Strand strand, int words, List<Followed.Stretch> lacking, List<Followed.Added> added) {
        if (words > 0) {
            followed.add(new Followed(strand, words, lacking, added));
        }
    }

    /** A letter as the file counts it, or the last where there is no more. */
    private static int origin(Letters text, int letter) {
        return text.length() == 0 ? 0 : text.origin(Math.min(letter, text.length() - 1));
    }

    private static int words(String words) {
        return words.strip().split("\\s+").length;
    }

    /**
     * What is put into an EPUB beside the text has a number, as the call of a note has; on paper it may be a running head, unless
     * it stands twice and without a folio.
     */
    private boolean isSurely(Alignment.Added added) {
        boolean words = added.letters().codePoints().anyMatch(Character::isLetter)
                && added.letters().codePoints().noneMatch(Character::isDigit);
        return words
                && (edition.kind() == Edition.Kind.EPUB
                        ? added.twice() || !added.numbered()
                        : added.twice() && !added.numbered());
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
        }
        named.keySet().removeAll(twice);
    }

    Edition edition() {
        return edition;
    }

    FileText file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    List<Followed> followed() {
        return followed;
    }

    /** What stands in the manuscript and is not for this edition. */
    List<ManuscriptText.Reserved> reserved() {
        return manuscript.reserved();
    }

    List<Landmark> landmarks() {
        return manuscript.landmarks();
    }

    /** Where each entry of a roll begins in the file. */
    Map<Roll.Entry, Integer> roll(Strand.Rolled roll) {
        return rolls.getOrDefault(roll, Map.of());
    }

    /** Where a letter of a strand stands in the file; negative where it does not. */
    int at(Strand.Written strand, int letter) {
        return passages.get(strand).at(letter);
    }

    /** Where a landmark's first letter stands in the file; negative where it has no letters, or they are not there. */
    int at(Landmark landmark) {
        boolean known = landmark.from() < landmark.to()
                && !NUMERAL.matcher(title(landmark)).matches();
        return known ? at(landmark.strand(), landmark.from()) : -1;
    }

    /** What a reference leads to. */
    Optional<Landmark> target(Landmark reference) {
        String name = reference.name();
        int hash = name.indexOf('#');
        return Optional.ofNullable(named.get(hash == name.length() - 1 ? name : name.substring(hash + 1)));
    }

    /** Whether what stands before a landmark belongs to the same block, and Octavo puts nothing else in between. */
    boolean follows(Landmark landmark) {
        SourceSpan before = manuscript.strands().get(landmark.strand()).place(Math.max(0, landmark.from() - 1));
        SourceSpan place = landmark.place();
        boolean same =
                before.file().equals(place.file()) && before.line() <= place.line() && place.line() <= before.endLine();
        return same && !manuscript.isShared(landmark);
    }

    /** Letters of a strand from one on, as many as there are up to a number. */
    String text(Strand.Written strand, int from, int most) {
        Letters letters = manuscript.strand(strand);
        return letters.text(from, Math.min(from + most, letters.length()));
    }

    /** The letters of a landmark. */
    String title(Landmark landmark) {
        return manuscript.strands().get(landmark.strand()).text(landmark.from(), landmark.to());
    }

    /** The same where the edition puts nothing into it; else empty. */
    String wholeTitle(Landmark titled) {
        boolean whole = manuscript.landmarks().stream()
                .noneMatch(inner -> (inner.kind() == Landmark.Kind.REFERENCE || inner.kind() == Landmark.Kind.FACT)
                        && inner.strand() == titled.strand()
                        && titled.from() <= inner.from()
                        && inner.to() <= titled.to());
        return whole ? title(titled) : "";
    }

    /** What no strand of the manuscript has: the index, running heads, folios, numbers. */
    Letters rest() {
        return rest;
    }

    /** The places of the words in it, where the edition has an index. */
    Concordance words() {
        return words;
    }

    /** Whether the edition has an index. */
    boolean isIndexed() {
        return followed.stream().anyMatch(one -> one.strand() == Strand.Sorted.INDEX);
    }

    private void locate() {
        manuscript
                .strands()
                .forEach((strand, letters) -> letters.places((letter, place) -> {
                    int at = at(strand, letter);
                    if (at >= 0) {
                        places.putIfAbsent(place, file.locus(at));
                        (strand == Strand.Written.RUNNING_TEXT ? running : places).putIfAbsent(place, file.locus(at));
                    } else {
                        lacking.add(place);
                    }
                }));
    }

    /** Where each block of the manuscript begins in the file. */
    NavigableMap<SourceSpan, Locus> places() {
        return places;
    }

    /** Whether the words of what stands at a place of the manuscript begin in the file; so where it has none to look for. */
    public boolean has(SourceSpan place) {
        return isWithin(places.ceilingKey(place), place) || !isWithin(lacking.ceiling(place), place);
    }

    private static boolean isWithin(@Nullable SourceSpan first, SourceSpan place) {
        return first != null
                && first.file().equals(place.file())
                && (first.line() < place.endLine()
                        || first.line() == place.endLine() && first.column() <= place.endColumn());
    }

    /** The addresses outside the book that the file links to. */
    public Set<String> addresses() {
        return file.addresses();
    }

    List<ManuscriptText.Illustration> illustrations() {
        return manuscript.illustrations();
    }

    /** Where the caption of a picture begins. */
    Optional<Locus.OnPage> caption(ManuscriptText.Illustration picture) {
        int at = picture.caption() < 0 ? -1 : at(Strand.Written.FIGURES, picture.caption());
        return at >= 0 && file.locus(at) instanceof Locus.OnPage on ? Optional.of(on) : Optional.empty();
    }

    /** Whether a page is near the words before a place of the manuscript, those of notes or others; if its file has none, all are. */
    boolean isNear(int page, SourceSpan place) {
        return isNear(page, place, places.floorEntry(place)) || isNear(page, place, running.floorEntry(place));
    }

    /** Pictures that wait for a page let words pass, and each takes one. */
    private boolean isNear(int page, SourceSpan place, Map.@Nullable Entry<SourceSpan, Locus> before) {
        return before == null
                || !before.getKey().file().equals(place.file())
                || !(before.getValue() instanceof Locus.OnPage words)
                || words.page() - FAR <= page
                        && page
                                <= words.page()
                                        + FAR
                                        + manuscript.illustrations().size();
    }

    Optional<Locus> locus(int letter) {
        return file.isEmpty() || letter < 0 ? Optional.empty() : Optional.of(file.locus(letter));
    }
}

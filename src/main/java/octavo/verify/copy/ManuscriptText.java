package octavo.verify.copy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.source.SourceSpan;
import octavo.verify.letters.Letters;
import octavo.verify.letters.Roll;

/** The words that the author wrote for an edition, each strand in its order, and what among them is more than words. */
public final class ManuscriptText {

    private final GeneratedText generated;
    private final Map<Strand.Written, Letters> strands = new EnumMap<>(Strand.Written.class);
    private final List<Landmark> landmarks = new ArrayList<>();
    private final List<Reserved> reserved = new ArrayList<>();
    private final List<NotesHead> notesHeads = new ArrayList<>();
    private final Map<Point, Integer> putIn = new HashMap<>();
    private final List<Illustration> illustrations = new ArrayList<>();

    /**
     * Words that are reserved for other editions.
     *
     * @param before the letter of the strand before which they would stand
     */
    public record Reserved(Strand.Written strand, int before, String words, SourceSpan place) {}

    /**
     * A picture.
     *
     * @param strand that it stands in
     * @param caption the first letter of its caption among those of all figures; negative where it has none
     * @param inLine whether it stands in a line of words
     * @param repeats whether what it stands in may be shown again: a title in contents, a caption in lists, a table's head on each page
     */
    public record Illustration(
            Strand.Written strand, Picture picture, int caption, SourceSpan place, boolean inLine, boolean repeats) {}

    /**
     * The heading over the notes of a division, where they are gathered.
     *
     * @param first the first of them
     * @param number of the division as the heading shows it, with its word; empty where it shows none
     * @param division where the division's own title is written, of which the heading names the page; empty where it names none
     */
    public record NotesHead(Landmark first, String words, String number, Optional<SourceSpan> division) {}

    private record Point(Strand.Written strand, int letter) {}

    private ManuscriptText(GeneratedText generated) {
        this.generated = generated;
        for (Strand.Written strand : Strand.Written.values()) {
            strands.put(strand, new Letters());
        }
    }

    public static ManuscriptText of(Book book, Edition edition) {
        GeneratedText generated = new GeneratedText(book, edition);
        ManuscriptText text = new ManuscriptText(generated);
        Transcription transcription = new Transcription(book, edition, text);
        book.listed(edition).all().forEach(transcription::division);
        if (generated.written(Role.COPYRIGHT_PAGE)) {
            transcription.blocks(
                    Strand.Written.COPYRIGHT_PAGE, book.metadata().cataloguing().cip());
        }
        if (generated.written(Role.COLOPHON)) {
            transcription.blocks(
                    Strand.Written.COLOPHON, book.metadata().colophon().text());
        }
        return text;
    }

    public Map<Strand.Written, Letters> strands() {
        return strands;
    }

    /** What a roll says, in order; nothing where the manuscript writes that matter itself. */
    public List<Roll.Entry> entries(Strand.Rolled roll) {
        return generated.entries(roll, generated.gathersNotes() && !notesHeads.isEmpty());
    }

    /** Whether a roll stands behind the text, so that all it says has been said before. */
    public boolean isLast(Strand.Rolled roll) {
        return generated.isLast(roll);
    }

    /** Every term of the index, at each of its levels; nothing where the edition asks for none. */
    public List<Roll.Entry> indexed() {
        return generated.indexed();
    }

    /** In the order in which they stand. */
    public List<Landmark> landmarks() {
        return landmarks;
    }

    /** Those of an edition that gathers its notes; none where they stand at the foot of pages or in an EPUB. */
    public List<NotesHead> notesHeads() {
        return notesHeads;
    }

    public List<Illustration> illustrations() {
        return illustrations;
    }

    public List<Reserved> reserved() {
        return reserved;
    }

    public Letters strand(Strand.Written strand) {
        return strands.get(strand);
    }

    int length(Strand.Written strand) {
        return strand(strand).length();
    }

    void say(Strand.Written strand, String words) {
        strand(strand).add(words);
    }

    void mark(Landmark.Kind kind, Strand.Written strand, int from, Designation called, String name, SourceSpan place) {
        landmarks.add(new Landmark(kind, strand, from, length(strand), called, name, place));
        boolean put = kind == Landmark.Kind.CALL || kind == Landmark.Kind.REFERENCE || kind == Landmark.Kind.FACT;
        if (put && from == length(strand)) {
            putIn.merge(new Point(strand, from), 1, Integer::sum);
        }
    }

    /** Whether words of the edition's own, which may be numbers, stand between a number and the first letter that bears it. */
    boolean isPutIn(Strand.Written strand, int from) {
        return putIn.containsKey(new Point(strand, from));
    }

    /** Whether Octavo puts in something else too where a landmark without letters stands. */
    public boolean isShared(Landmark landmark) {
        return putIn.getOrDefault(new Point(landmark.strand(), landmark.from()), 0) > 1;
    }
}

package octavo.verify.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Evidence;

/**
 * Proves that a finished edition holds every word of its manuscript, in order.
 *
 * <p>What Octavo writes of the book is followed first: title pages, contents, lists. Then running text, captions, tables
 * and notes are followed one after the other, because a page may move one against another; what is left over then is the
 * index, running heads, folios and numbers.
 */
public final class SameText {

    /** How many letters of a missing stretch a message shows. */
    private static final int SHOWN = 60;

    private final Edition edition;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Evidence.Words.Strand> strands = new ArrayList<>();
    private List<Evidence.Words.Lack> lacking = new ArrayList<>();
    private Letters rest;

    private SameText(Edition edition, Letters file) {
        this.edition = edition;
        this.rest = file;
    }

    /** What of the manuscript this file lacks, and how many words it has of each strand. */
    public static Check check(Book book, Edition edition, byte[] file) throws IOException {
        SameText check =
                new SameText(edition, edition.kind() == Edition.Kind.EPUB ? EpubText.of(file) : PdfText.of(file));
        GeneratedText generated = new GeneratedText(book, edition);
        for (Strand.Rolled roll : Strand.Rolled.values()) {
            check.follow(roll, generated.entries(roll));
        }
        ManuscriptText.of(book, edition).forEach(check::follow);
        check.index(generated.indexed());
        return new Check(
                "text",
                check.problems,
                "every word of the manuscript is there, in order",
                new Evidence.Words(check.strands));
    }

    private void follow(Strand.Rolled strand, List<Roll.Entry> entries) {
        Roll roll = Roll.of(entries, rest);
        roll.missing().forEach(entry -> lacks(strand, entry.words(), entry.place()));
        rest = roll.rest();
        followed(
                strand, entries.stream().mapToInt(entry -> words(entry.words())).sum());
    }

    private void follow(Strand.Written strand, Letters expected) {
        Alignment alignment = Alignment.of(expected, rest);
        for (Alignment.Gap gap : alignment.missing()) {
            lacks(strand, expected.text().substring(gap.from(), gap.to()), expected.place(gap.from()));
        }
        alignment.added().stream()
                .filter(this::isSurely)
                .forEach(added -> has(strand, added, expected.place(added.before())));
        rest = alignment.rest();
        followed(strand, expected.words());
    }

    /** Its order is that of a language's alphabet, so that only its entries are looked for, in what no other strand has. */
    private void index(List<Roll.Entry> entries) {
        entries.stream()
                .filter(entry -> Roll.lacks(entry, rest))
                .forEach(entry -> lacks(Strand.Sorted.INDEX, entry.words(), entry.place()));
        followed(
                Strand.Sorted.INDEX,
                entries.stream().mapToInt(entry -> words(entry.words())).sum());
    }

    private void followed(Strand strand, int words) {
        if (words > 0) {
            strands.add(new Evidence.Words.Strand(strand.words(), words, lacking));
        }
        lacking = new ArrayList<>();
    }

    private static int words(String words) {
        return words.strip().split("\\s+").length;
    }

    private void lacks(Strand strand, String lost, SourceSpan place) {
        lacking.add(new Evidence.Words.Lack(place, lost));
        problems.add(new Problem(
                Code.CHECK_TEXT,
                place,
                "the %s edition lacks a stretch of the %s: \u201c%s\u201d"
                        .formatted(edition.name(), strand.words(), shortened(lost)),
                "this is a fault of Octavo's own; please report it with the passage"));
    }

    private static String shortened(String stretch) {
        return stretch.substring(0, Math.min(stretch.length(), SHOWN));
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

    private void has(Strand.Written strand, Alignment.Added added, SourceSpan place) {
        problems.add(new Problem(
                Code.CHECK_TEXT,
                place,
                "the %s edition has %s in its %s: \u201c%s\u201d"
                        .formatted(
                                edition.name(),
                                added.twice()
                                        ? "twice what the manuscript has once"
                                        : "something that the manuscript has not",
                                strand.words(),
                                shortened(added.letters())),
                "this is a fault of Octavo's own; please report it with the passage"));
    }
}

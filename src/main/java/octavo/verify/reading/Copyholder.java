package octavo.verify.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Edition;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.ManuscriptText;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Alignment;
import octavo.verify.letters.Concordance;
import octavo.verify.letters.Letters;
import octavo.verify.letters.Repetition;
import octavo.verify.letters.Roll;

/**
 * Goes through the copy beside a finished file, a strand at a time, and notes where the file has it.
 *
 * <p>What Octavo writes of the book is followed first: title pages, contents, lists. Then running text, captions, tables
 * and notes are followed one after the other, because a page may move one against another; what is left over then is the
 * index, running heads, folios and numbers.
 */
final class Copyholder {

    /** So many entries of the contents may be others. */
    private static final int SLIPS = 8;

    /** What stands between a heading and its text has no more letters, such as a subtitle's mark or a call. */
    private static final int NEAR = 8;

    private final Edition edition;
    private final FileText file;
    private final ManuscriptText manuscript;
    private final List<Followed> followed = new ArrayList<>();
    private final Map<Strand.Rolled, Map<Roll.Entry, Integer>> rolls = new EnumMap<>(Strand.Rolled.class);
    private final Map<Strand.Written, Passage> passages = new EnumMap<>(Strand.Written.class);
    private final Set<SourceSpan> lost;
    private Optional<SourceSpan> taken = Optional.empty();
    private Letters rest;
    private Concordance words = new Concordance(new Letters());

    /** @param lost entries of the contents that are not there, by their places */
    private Copyholder(Edition edition, ManuscriptText manuscript, FileText file, Set<SourceSpan> lost) {
        this.edition = edition;
        this.lost = lost;
        this.manuscript = manuscript;
        this.file = file;
        this.rest = file.letters();
        boolean sorted = file.owners().areKnown();
        for (Strand.Rolled roll : Strand.Rolled.values()) {
            follow(roll, manuscript.entries(roll), manuscript.isLast(roll));
        }
        if (!sorted) {
            Labelled.sort(manuscript, file, rest);
        }
        manuscript.strands().forEach(this::follow);
        repeat();
        index(manuscript.indexed());
    }

    /** Through a file; once more where a heading was taken for its entry in the contents, which is another then. */
    static Copyholder through(Edition edition, ManuscriptText manuscript, FileText file) {
        Set<SourceSpan> lost = new HashSet<>();
        Copyholder copyholder = new Copyholder(edition, manuscript, file, lost);
        while (copyholder.taken.isPresent() && lost.size() < SLIPS && lost.add(copyholder.taken.get())) {
            copyholder = new Copyholder(edition, manuscript, file, lost);
        }
        return copyholder;
    }

    private void follow(Strand.Rolled strand, List<Roll.Entry> all, boolean late) {
        boolean listed = strand == Strand.Rolled.CONTENTS;
        List<Roll.Entry> entries = all.stream()
                .filter(entry -> !listed || !lost.contains(entry.place()))
                .toList();
        Roll roll = Roll.of(entries, rest, late);
        Map<Roll.Entry, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int at = roll.found().get(i);
            if (at >= 0) {
                found.put(entries.get(i), rest.origin(at));
                file.reserveLine(rest.origin(at + Roll.length(entries.get(i)) - 1) + 1);
            }
        }
        rolls.put(strand, found);
        int end = found.values().stream().reduce((_, last) -> last).orElse(0);
        follow(
                strand,
                all.stream().mapToInt(entry -> words(entry.words())).sum(),
                all.stream()
                        .filter(entry -> !found.containsKey(entry))
                        .map(entry -> new Followed.Stretch(entry.words(), entry.place(), end))
                        .toList(),
                List.of());
        rest = roll.rest();
    }

    private void follow(Strand.Written strand, Letters expected) {
        Passage passage = Passage.of(strand, expected, rest, file.owners(), edition.kind() != Edition.Kind.EPUB);
        passages.put(strand, passage);
        Alignment alignment = passage.alignment();
        if (strand == Strand.Written.RUNNING_TEXT) {
            taken = alignment.missing().stream()
                    .filter(gap -> isTaken(expected, gap))
                    .map(gap -> expected.place(gap.from()))
                    .findFirst();
        }
        Elsewhere elsewhere = new Elsewhere(strand, expected, alignment, file);
        follow(
                strand,
                expected.words(),
                alignment.missing().stream()
                        .filter(gap -> !elsewhere.holds(gap))
                        .map(gap -> new Followed.Stretch(
                                expected.text(gap.from(), gap.to()),
                                expected.place(gap.from()),
                                passage.origin(gap.at())))
                        .toList(),
                alignment.added().stream()
                        .filter(added -> isSurely(added, strand))
                        .map(added -> new Followed.Added(
                                added.letters(),
                                expected.place(added.before()),
                                passage.origin(added.at()),
                                added.twice()))
                        .toList());
        rest = passage.rest();
    }

    /** Whether a heading that lacks stands right before what follows it, where its entry in the contents was found. */
    private boolean isTaken(Letters expected, Alignment.Gap gap) {
        int behind = at(Strand.Written.RUNNING_TEXT, gap.to());
        SourceSpan place = expected.place(gap.from());
        return behind >= 0
                && roll(Strand.Rolled.CONTENTS).entrySet().stream()
                        .filter(entry -> entry.getKey().place().equals(place))
                        .mapToInt(entry -> behind - entry.getValue() - Roll.length(entry.getKey()))
                        .anyMatch(between -> between >= 0 && between <= NEAR);
    }

    /** What is left over in one piece and says running text once more: a page or a document that stands twice. */
    private void repeat() {
        Letters expected = manuscript.strand(Strand.Written.RUNNING_TEXT);
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

    private static int words(String words) {
        return words.strip().split("\\s+").length;
    }

    /**
     * What is put into an EPUB beside the text has a number, as the call of a note has; on paper it may be a running head, unless
     * it stands twice and without a folio.
     */
    private boolean isSurely(Alignment.Added added, Strand.Written strand) {
        boolean words = added.letters().codePoints().anyMatch(Character::isLetter)
                && added.letters().codePoints().noneMatch(Character::isDigit)
                && !isOverNotes(added.letters());
        return words
                && (edition.kind() == Edition.Kind.EPUB
                        ? added.twice() && !isLabelled(strand) || !added.numbered()
                        : added.twice() && !added.numbered());
    }

    /** Whether it is what stands over notes that are gathered, and may stand right before a title that begins with the same. */
    private boolean isOverNotes(String letters) {
        return manuscript.notesHeads().stream()
                .anyMatch(head -> Letters.of(head.words()).equals(letters));
    }

    /** Whether its blocks have a word and a number before them, which may be the words that they begin with. */
    private static boolean isLabelled(Strand.Written strand) {
        return switch (strand) {
            case FIGURES, LISTINGS, TABLE_CAPTIONS -> true;
            case RUNNING_TEXT, TABLES, TABLE_NOTES, NOTES, COPYRIGHT_PAGE, COLOPHON -> false;
        };
    }

    List<Followed> followed() {
        return followed;
    }

    /** Where each entry of a roll begins in the file. */
    Map<Roll.Entry, Integer> roll(Strand.Rolled roll) {
        return rolls.getOrDefault(roll, Map.of());
    }

    /** Where a letter of a strand stands in the file; negative where it does not. */
    int at(Strand.Written strand, int letter) {
        return passages.get(strand).at(letter);
    }

    /** What no strand of the manuscript has: the index, running heads, folios, numbers. */
    Letters rest() {
        return rest;
    }

    /** The places of the words in it, where the edition has an index. */
    Concordance words() {
        return words;
    }
}

package octavo.verify.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import octavo.verify.compare.Change.Kind;

/** The words that differ, as changes at their places; what was dropped here and added there has moved. */
final class Edits {

    /** Fewer words than this are dropped and added by chance. */
    private static final int FEWEST_MOVED = 4;

    private static final int SHOWN_BEFORE = 5;

    private final Exemplar old;
    private final Exemplar now;
    private final List<Edit> edits = new ArrayList<>();

    /** What a hunk says, before anybody knows whether it moved. */
    private record Edit(List<Word> gone, List<Word> come, String place, String newPlace, String after) {}

    private Edits(Exemplar old, Exemplar now) {
        this.old = old;
        this.now = now;
    }

    static List<Change> between(Exemplar old, Exemplar now) {
        Edits edits = new Edits(old, now);
        for (int strand = 0; strand < old.strands().size(); strand++) {
            edits.add(old.strands().get(strand), now.strands().get(strand));
        }
        return edits.changes();
    }

    private void add(List<Word> was, List<Word> is) {
        for (Hunk hunk : Figures.whole(Diff.of(was, is), was, is)) {
            edits.add(new Edit(
                    was.subList(hunk.from(), hunk.to()),
                    is.subList(hunk.newFrom(), hunk.newTo()),
                    place(old, was, hunk.from()),
                    place(now, is, hunk.newFrom()),
                    Word.joined(is.subList(Math.max(0, hunk.newFrom() - SHOWN_BEFORE), hunk.newFrom()))));
        }
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        List<Edit> rest = new ArrayList<>(edits);
        for (Edit edit : edits) {
            if (rest.contains(edit)) {
                Optional<Edit> other =
                        rest.stream().filter(one -> moved(edit, one)).findFirst();
                rest.remove(edit);
                other.ifPresent(rest::remove);
                changes.add(other.map(one -> edit.come().isEmpty() ? move(edit, one) : move(one, edit))
                        .orElseGet(() -> words(edit)));
            }
        }
        return changes;
    }

    private static boolean moved(Edit one, Edit other) {
        return isMove(one, other) || isMove(other, one);
    }

    private static boolean isMove(Edit from, Edit to) {
        return from.come().isEmpty()
                && to.gone().isEmpty()
                && from.gone().size() >= FEWEST_MOVED
                && agree(keys(from.gone()), keys(to.come()));
    }

    /** Where a stretch begins with words that also follow it, it may as well be said to begin behind them. */
    private static boolean agree(List<String> words, List<String> others) {
        List<String> round = new ArrayList<>(words);
        round.addAll(words);
        return words.size() == others.size() && Collections.indexOfSubList(round, others) >= 0;
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private static Change move(Edit from, Edit to) {
        String words = Word.joined(to.come());
        return new Change(Kind.MOVED, from.place(), to.newPlace(), words, words, to.after());
    }

    private static Change words(Edit edit) {
        return new Change(
                Kind.WORDS,
                edit.place(),
                edit.newPlace(),
                Word.joined(edit.gone()),
                Word.joined(edit.come()),
                edit.after());
    }

    /** Where a word stands, or at the end of a text the last one. */
    private static String place(Exemplar exemplar, List<Word> words, int at) {
        return words.isEmpty() ? "" : exemplar.place(words.get(Math.min(at, words.size() - 1)));
    }
}

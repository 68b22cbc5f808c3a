package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DiffTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @Test
    void hunksLeadFromOneTextToTheOther() {
        for (int round = 0; round < 300; round++) {
            List<String> old = text(random.nextInt(60), 1 + random.nextInt(20));
            List<String> now = new ArrayList<>(old);
            for (int edits = random.nextInt(6); edits > 0; edits--) {
                int at = random.nextInt(now.size() + 1);
                if (random.nextBoolean() || at == now.size()) {
                    now.add(at, "new" + random.nextInt(3));
                } else {
                    now.remove(at);
                }
            }
            List<String> made = new ArrayList<>();
            int done = 0;
            for (Hunk hunk : hunks(old, now)) {
                made.addAll(old.subList(done, hunk.from()));
                made.addAll(now.subList(hunk.newFrom(), hunk.newTo()));
                done = hunk.to();
            }
            made.addAll(old.subList(done, old.size()));
            assertThat(made).isEqualTo(now);
        }
    }

    @Test
    void fewChangesAreFewHunksInALongText() {
        List<String> old = text(200_000, 5_000);
        List<String> now = new ArrayList<>(old);
        now.remove(150_000);
        now.add(70_000, "new");
        now.set(10, "other");
        assertThat(hunks(old, now))
                .containsExactly(
                        new Hunk(10, 11, 10, 11),
                        new Hunk(70_000, 70_000, 70_000, 70_001),
                        new Hunk(150_000, 150_001, 150_001, 150_001));
    }

    @Test
    void textsThatShareNothingAreReplacedWhole() {
        assertThat(hunks(List.of("a"), List.of("b"))).containsExactly(new Hunk(0, 1, 0, 1));
        List<String> old = Collections.nCopies(20_000, "a");
        List<String> now = Collections.nCopies(20_000, "b");
        assertThat(hunks(old, now)).containsExactly(new Hunk(0, 20_000, 0, 20_000));
    }

    @Test
    void nothingDiffersFromItself() {
        List<String> text = text(5_000, 50);
        assertThat(hunks(text, text)).isEmpty();
        assertThat(hunks(List.of(), List.of())).isEmpty();
    }

    private static List<Hunk> hunks(List<String> old, List<String> now) {
        return Diff.of(words(old), words(now));
    }

    private static List<Word> words(List<String> texts) {
        return texts.stream().map(text -> new Word(text, false, false, 0)).toList();
    }

    private List<String> text(int length, int vocabulary) {
        return random.ints(length, 0, vocabulary).mapToObj(word -> "w" + word).toList();
    }
}

package octavo.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.plate.Lettering;
import octavo.plate.Mark;
import octavo.plate.Plate;
import org.junit.jupiter.api.Test;

class QuarterBindingTest {

    /** Every letter half as wide as it is high. */
    private static final Lettering EVEN = (words, type) -> type.size().times(words.length() * (0.5 + type.tracking()));

    private static final PageSize BOARD = new PageSize(Length.in(5), Length.in(8));

    @Test
    void whateverABookIsCalledItsWordsStayOnTheLabel() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        for (int book = 0; book < 200; book++) {
            CoverWords words = new CoverWords(
                    phrase(random, 1 + random.nextInt(14)),
                    phrase(random, random.nextInt(12)),
                    "",
                    names(random),
                    phrase(random, random.nextInt(4)),
                    Locale.UK);
            Plate front = new QuarterBinding(words, EVEN, "Any").front(BOARD, book % 2 == 0);
            List<Mark.Words> lines = lines(front);
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                double half = EVEN.width(line.words(), line.type()).pt() / 2;
                assertThat(line.x().pt() - half).isGreaterThan(0.125 * 72);
                assertThat(line.x().pt() + half).isLessThan((5 - 0.125) * 72);
                assertThat(line.y().pt()).isBetween(0.25 * 72, 7.75 * 72);
            });
            assertThat(String.join(" ", lines.stream().map(Mark.Words::words).toList()))
                    .contains(words.title(), words.subtitle());
        }
    }

    @Test
    void noPlaceAsksForMoreInkThanAPressCanDry() {
        for (String title : List.of("a", "b", "c", "d", "e", "f", "Moby-Dick", "The Octavo Handbook")) {
            CoverWords words = new CoverWords(title, "", "", List.of("Ada"), "Pier", Locale.UK);
            for (Mark mark :
                    new QuarterBinding(words, EVEN, "Any").front(BOARD, true).marks()) {
                double ink = switch (mark) {
                    case Mark.Fill fill -> fill.ink().coverage();
                    case Mark.Shape shape -> shape.ink().coverage();
                    case Mark.Words line -> line.ink().coverage();
                };
                assertThat(ink).isLessThanOrEqualTo(2.4 + 1e-9);
            }
        }
    }

    @Test
    void paperShowsItsPatternWhereverNothingLiesOnIt() {
        CoverWords words = new CoverWords("The Lamp", "", "", List.of("Ada"), "Pier", Locale.UK);
        QuarterBinding binding = new QuarterBinding(words, EVEN, "Any");
        Area sheet = new Area(Length.ZERO, Length.ZERO, BOARD.width(), BOARD.height());
        Area label = new Area(Length.in(1), Length.in(2), Length.in(3), Length.in(4));
        List<Mark.Place> bare = places(binding.paper(sheet, List.of()));
        List<Mark.Place> covered = places(binding.paper(sheet, List.of(label)));
        assertThat(bare).containsAll(covered).hasSizeGreaterThan(covered.size());
        assertThat(bare)
                .filteredOn(place -> !covered.contains(place))
                .allMatch(place -> label.inset(Length.pt(9)).holds(place));
    }

    private static List<Mark.Place> places(List<Mark> paper) {
        return paper.stream()
                .filter(Mark.Shape.class::isInstance)
                .flatMap(mark -> ((Mark.Shape) mark).places().stream())
                .toList();
    }

    private static List<Mark.Words> lines(Plate plate) {
        return plate.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static List<String> names(RandomGenerator random) {
        List<String> names = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            names.add(phrase(random, 2 + random.nextInt(2)));
        }
        return names;
    }

    private static String phrase(RandomGenerator random, int words) {
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            phrase.add("lamplighter".substring(0, 2 + random.nextInt(10)));
        }
        return String.join(" ", phrase);
    }
}

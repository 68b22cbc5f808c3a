package octavo.print;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.folio.Makeup;
import octavo.measure.Length;
import octavo.print.Spreads.Sheet;
import octavo.print.Spreads.Spread;

/** The ways in which the last page of a division may come to more lines: those before it hold some less. */
final class LastPage {

    /** So many spreads before it run short at most, and by so many lines. */
    private static final int SPREADS = 4;

    private static final int LINES = 2;

    /** So many paragraphs are tried. */
    private static final int DRIVEN = 6;

    private final Revise now;

    LastPage(Revise now) {
        this.now = now;
    }

    /** The make-ups to be tried, the least visible first. */
    Stream<Makeup> ways() {
        return Stream.concat(runningShort(), new DrivingOut(now).anywhere().limit(DRIVEN));
    }

    private Stream<Makeup> runningShort() {
        int all = now.spreads().size();
        return IntStream.rangeClosed(1, LINES)
                .boxed()
                .flatMap(lines -> IntStream.rangeClosed(1, Math.min(SPREADS, all))
                        .mapToObj(spreads -> now.spreads().subList(all - spreads, all))
                        .map(spreads -> shorter(spreads, lines)));
    }

    private Makeup shorter(List<Spread> spreads, int lines) {
        SortedMap<Integer, Length> shorts = new TreeMap<>(now.makeup().shorts());
        spreads.stream()
                .flatMap(spread -> Stream.of(spread.verso(), spread.recto()))
                .flatMap(Optional::stream)
                .mapToInt(Sheet::text)
                .forEach(page -> shorts.merge(page, new Length(lines * now.line()), Length::plus));
        return now.makeup().withShorts(shorts);
    }
}

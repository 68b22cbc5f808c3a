package octavo.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.folio.Makeup;
import octavo.measure.Length;
import octavo.print.Spreads.Sheet;
import octavo.print.Spreads.Spread;

/**
 * The ways in which a spread may come out better when it or the pages before it run short, reckoned as if text could be
 * parted anywhere; in lines.
 */
final class RunningShort {

    /** By so many lines a page before the spread runs short at most, long, and one of the spread short. */
    private static final int BEFORE = 2;

    private static final int LONG = -1;

    private static final int HERE = 6;

    /**
     * A way.
     *
     * @param earlier by how much each page of the spread but one before runs short; so {@code before} of the one before
     * @param verso by how much in all; so {@code recto}
     */
    private record Way(int earlier, int before, int verso, int recto, double cost) {}

    private final Revise now;
    private final Spread spread;
    private final Optional<Spread> before;
    private final Optional<Spread> earlier;

    /**
     * @param at the spread
     */
    RunningShort(Revise now, int at) {
        this.now = now;
        this.spread = now.spreads().get(at);
        this.before = at > 0 ? Optional.of(now.spreads().get(at - 1)) : Optional.empty();
        this.earlier = at > 1 ? Optional.of(now.spreads().get(at - 2)) : Optional.empty();
    }

    /** The make-ups to be tried, the likeliest first. */
    Stream<Makeup> ways() {
        List<Way> ways = new ArrayList<>();
        for (int far = earlier.isPresent() ? least(earlier) : 0; far <= (earlier.isPresent() ? BEFORE : 0); far++) {
            for (int near = before.isPresent() ? least(before) : 0; near <= (before.isPresent() ? BEFORE : 0); near++) {
                int carried = far * pages(earlier) + near * pages(before);
                for (int verso = least(Optional.of(spread)); verso <= HERE; verso++) {
                    for (int recto = least(Optional.of(spread)); recto <= HERE; recto++) {
                        way(far, near, verso, recto, carried).ifPresent(ways::add);
                    }
                }
            }
        }
        return ways.stream()
                .sorted(Comparator.comparingDouble(Way::cost))
                .map(this::makeup)
                .distinct();
    }

    private int least(Optional<Spread> pair) {
        return now.runsLong(pair) ? LONG : 0;
    }

    private static int pages(Optional<Spread> spread) {
        return spread.map(pair -> pair.full() ? 2 : 1).orElse(0);
    }

    /** A way, if the spread comes out level by it; what pages hold when text comes back to them cannot be foreseen. */
    private Optional<Way> way(int far, int near, int verso, int recto, int carried) {
        boolean longer = Math.min(verso, recto) < 0;
        boolean back = carried < 0 || longer;
        double left = back ? verso : Math.max(verso, now.lack(spread.verso()) - carried);
        double over = Math.max(0, left + carried - now.lack(spread.verso()));
        double right = back ? recto : Math.max(recto, now.lack(spread.recto()) - over);
        boolean level = !spread.full() ? !longer : Math.abs(left - right) <= 0.5;
        double cost = left * left + right * right + far * far * pages(earlier) + near * near * pages(before);
        return level ? Optional.of(new Way(far, near, verso, recto, cost)) : Optional.empty();
    }

    private Makeup makeup(Way way) {
        SortedMap<Integer, Length> shorts = new TreeMap<>(now.makeup().shorts());
        earlier.ifPresent(pair -> more(shorts, pair, way.earlier));
        before.ifPresent(pair -> more(shorts, pair, way.before));
        spread.verso().ifPresent(sheet -> put(shorts, sheet, way.verso));
        spread.recto().ifPresent(sheet -> put(shorts, sheet, way.recto));
        return now.makeup().withShorts(shorts);
    }

    private void more(SortedMap<Integer, Length> shorts, Spread pair, int lines) {
        if (lines != 0) {
            pair.verso().ifPresent(sheet -> put(shorts, sheet, lines + lack(sheet)));
            pair.recto().ifPresent(sheet -> put(shorts, sheet, lines + lack(sheet)));
        }
    }

    private int lack(Sheet sheet) {
        return (int) Math.round(now.lack(Optional.of(sheet)));
    }

    private void put(SortedMap<Integer, Length> shorts, Sheet sheet, int lines) {
        if (lines != 0) {
            shorts.put(sheet.text(), new Length(lines * now.line()));
        }
    }
}

package octavo.print.makeup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.measure.Length;
import octavo.print.flow.Figure;
import octavo.print.pages.Depths;

/**
 * Finds each figure of one division a spot, in the order in which they are written: reckons from the pages as they were
 * last set on which page its text will stand when figures are moved. Lengths in millipoints.
 */
final class FigureSpots {

    private final Depths depths;
    private final List<Figure> figures;
    private final FigureRoom room;
    private final TextBefore text;
    private final Set<Integer> restless;
    private final Set<Integer> kept;
    private final Map<Integer, Integer> earliest;
    private final SortedMap<Integer, Spot> spots = new TreeMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int page;
    private int free;

    /** How much text has been reckoned, and had when the page began. */
    private int run;

    private int runBefore;

    /** The last page that figures stand on. */
    private int figured = -1;

    /** The last page that tables stand on, and up to where in the text. */
    private int tabled;

    private int tables;

    /**
     * @param now what the pages were last made up by
     * @param restless figures that left a hole where the reckoning said they would fit
     * @param kept tables that overtook others, and leave their place no more
     * @param earliest the first pages that figures may head which overtook others
     */
    FigureSpots(
            Depths depths,
            List<Figure> figures,
            Makeup now,
            Set<Integer> restless,
            Set<Integer> kept,
            Map<Integer, Integer> earliest) {
        this.depths = depths;
        this.figures = figures;
        this.room = new FigureRoom(depths, figures);
        this.text = new TextBefore(depths, figures, room, now);
        this.restless = restless;
        this.kept = kept;
        this.earliest = earliest;
        this.free = depths.whole(0);
    }

    Makeup makeup() {
        for (int number = 0; number < figures.size(); number++) {
            run(text.of(number) - run);
            stand(number);
        }
        run(text.all() - run);
        if (waiting.stream().anyMatch(number -> room.alone(number) == Stand.TURNED)) {
            settle(true);
        }
        while (!waiting.isEmpty() && room.alone(waiting.getFirst()) == Stand.END) {
            spots.put(waiting.removeFirst(), Spot.end());
        }
        while (!waiting.isEmpty()) {
            turn();
        }
        return new Makeup(spots);
    }

    /** Text runs on, over pages if need be. */
    private void run(int text) {
        int left = text;
        while (left > free) {
            left -= free;
            run += free;
            turn();
        }
        free -= left;
        run += left;
    }

    /** A page begins: figures that wait come first. */
    private void turn() {
        page++;
        runBefore = run;
        free = depths.whole(Math.min(page, 1));
        boolean heads = false;
        while (!waiting.isEmpty()) {
            int number = waiting.getFirst();
            Stand stand = room.alone(number);
            if (page < earliest.getOrDefault(number, 0) || stand != Stand.END && heads) {
                return;
            } else if (stand != Stand.END) {
                spots.put(waiting.removeFirst(), Spot.alone(stand, page, depths.pages(number)));
            } else {
                boolean foot = room.placement(number).equals("foot");
                if (footed() && !foot || !room.fits(number, free)) {
                    return;
                }
                spots.put(waiting.removeFirst(), spot(number, foot ? Stand.FOOT : Stand.HEAD));
                heads = true;
                tabled = room.isTable(number) ? page : tabled;
            }
        }
    }

    /** Whether a figure stands at the foot of this page; what is written after it does not stand above it. */
    private boolean footed() {
        return spots.values().stream().anyMatch(spot -> spot.stand() == Stand.FOOT && spot.page() == page);
    }

    /** A figure's own place is reached. */
    private void stand(int number) {
        boolean first = waiting.isEmpty();
        boolean keeps = room.placement(number).equals(Figure.LOOSE) && kept.contains(number);
        switch (keeps ? Figure.UPRIGHT : room.placement(number)) {
            case "here" -> {
                figuresBefore(number);
                flowIn(number);
            }
            case Figure.FIXED -> {
                figuresBefore(number);
                figured = page;
            }
            case Figure.UPRIGHT -> {
                tablesBefore(number);
                tables = text.end(number).orElse(run);
            }
            case "foot" -> {
                if (first && room.take(number) <= free && !restless.contains(number)) {
                    spots.put(number, spot(number, Stand.FOOT));
                } else {
                    waiting.add(number);
                }
            }
            case "float", Figure.LOOSE -> {
                boolean fits = room.height(number) + depths.line() <= free && room.alone(number) == Stand.END;
                if (first && fits && !footed() && !restless.contains(number)) {
                    flowIn(number);
                } else {
                    waiting.add(number);
                }
            }
            default -> waiting.add(number);
        }
    }

    /**
     * A figure stands here that does not move, and those that wait come before it: at the head of the page that it goes over
     * to; else where they are written, or before this page if they want pages of their own and no figure stands on it.
     */
    private void figuresBefore(int number) {
        List<Integer> before =
                waiting.stream().filter(other -> !room.isTable(other)).toList();
        int below = before.stream().mapToInt(room::take).sum() + room.flow(number);
        if (!before.isEmpty() && below <= depths.whole(1)) {
            if (room.flow(number) - depths.line() > free) {
                turn();
            } else if (before.stream().allMatch(this::heads)) {
                turn();
                spots.put(number, Spot.over(page));
            }
        }
        for (int other : before) {
            Stand stand = room.alone(other);
            if (stand == Stand.END && waiting.remove(other)) {
                figured = page;
            } else if (stand != Stand.END && page > 0 && figured < page && waiting.remove(other)) {
                spots.put(other, Spot.alone(stand, page, depths.pages(other)));
            }
        }
    }

    /** Whether a figure that waits heads the next page. */
    private boolean heads(int number) {
        return room.alone(number) == Stand.END
                && !room.placement(number).equals("foot")
                && page + 1 >= earliest.getOrDefault(number, 0);
    }

    /** A table stands here that does not move, and those that wait come before it. */
    private void tablesBefore(int number) {
        tableIn(number, settle(page == tabled || tables > runBefore));
    }

    /**
     * The tables that wait stand here, in their order.
     *
     * @param next whether turned ones come after this page
     * @return whether what follows has to begin a page
     */
    private boolean settle(boolean next) {
        List<Integer> before = waiting.stream().filter(room::isTable).toList();
        waiting.removeAll(before);
        boolean after = next;
        boolean over = false;
        for (int other : before) {
            if (room.alone(other) == Stand.TURNED) {
                over |= after;
                spots.put(other, Spot.alone(Stand.TURNED, over ? page + 1 : page, depths.pages(other)));
            } else {
                tableIn(other, over);
                over = false;
                after = true;
            }
        }
        return over;
    }

    /**
     * A table stands where it is written.
     *
     * @param over whether it has to begin the next page, as turned ones before it cannot come before this one
     */
    private void tableIn(int number, boolean over) {
        if (over) {
            spots.put(number, Spot.over(page + 1));
            turn();
        }
        flowIn(number);
    }

    private void flowIn(int number) {
        boolean begun = free < depths.whole(Math.min(page, 1));
        if (begun && restless.contains(number) || room.flow(number) - depths.line() > free) {
            turn();
        }
        free = Math.max(0, free - room.flow(number));
        figured = room.isTable(number) ? figured : page;
        tabled = room.isTable(number) ? page : tabled;
    }

    private Spot spot(int number, Stand stand) {
        free -= room.take(number);
        figured = room.isTable(number) ? figured : page;
        return Spot.beside(stand, page, new Length(room.take(number)));
    }
}

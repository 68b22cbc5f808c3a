package octavo.print.makeup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.measure.Length;
import octavo.print.flow.Figure;
import octavo.print.pages.Depths;
import octavo.print.pages.Depths.Place;

/**
 * Casts off one division: reckons from the pages as they were last set on which page its text will stand when its
 * figures are moved, and finds each figure a spot in the order in which they are written. Lengths in millipoints.
 */
final class Casting {

    /** The fewest lines of text that stand under a figure; where there is no room for them, it has the page. */
    private static final int LINES = 5;

    private final Depths depths;
    private final List<Figure> figures;
    private final Makeup now;
    private final Set<Integer> restless;
    private final Set<Integer> kept;
    private final Map<Integer, Integer> earliest;
    private final List<Optional<Place>> standing;
    private final List<Integer> volumes = new ArrayList<>(List.of(0));
    private final SortedMap<Integer, Spot> spots = new TreeMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
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
    Casting(
            Depths depths,
            List<Figure> figures,
            Makeup now,
            Set<Integer> restless,
            Set<Integer> kept,
            Map<Integer, Integer> earliest) {
        this.depths = depths;
        this.figures = figures;
        this.now = now;
        this.restless = restless;
        this.kept = kept;
        this.earliest = earliest;
        this.standing = figures.stream().map(depths::standing).toList();
        this.free = depths.whole(0);
        addVolumes();
    }

    Makeup makeup() {
        List<Integer> text = text();
        for (int number = 0; number < figures.size(); number++) {
            run(text.get(number) - run);
            stand(number);
        }
        run(text.getLast() - run);
        if (waiting.stream().anyMatch(number -> alone(number) == Stand.TURNED)) {
            settle(true);
        }
        while (!waiting.isEmpty() && alone(waiting.getFirst()) == Stand.END) {
            spots.put(waiting.removeFirst(), Spot.end());
        }
        while (!waiting.isEmpty()) {
            turn();
        }
        return new Makeup(spots);
    }

    /** How much text stands before each figure, and in all. */
    private List<Integer> text() {
        List<Integer> before = new ArrayList<>();
        int figuresBefore = 0;
        for (Figure figure : figures) {
            int number = before.size();
            Spot spot = now.spots().get(number);
            int reached = reached(number);
            int last = before.isEmpty() ? 0 : before.getLast();
            before.add(Math.max(last, reached - figuresBefore));
            int passed = figuresBefore;
            depths.ending(figure)
                    .ifPresent(place ->
                            ends.put(number, volumes.get(place.page()) + place.bottom() - top(place) - passed));
            figuresBefore += spot == null || !spot.stand().leaves() ? flow(number) : 0;
        }
        int all = volumes.getLast() - figuresBefore;
        before.add(Math.max(before.getLast(), all));
        return before;
    }

    /** How much stands before the place where a figure is written. */
    private int reached(int number) {
        Optional<Place> here = standing.get(number);
        if (here.isPresent() && goesOver(number)) {
            return volumes.get(here.get().page());
        }
        if (here.isPresent() && !now.spots().containsKey(number)) {
            return volumes.get(here.get().page()) + here.get().top() - depths.line() - top(here.get());
        }
        Place before = depths.before(figures.get(number));
        return volumes.get(before.page()) + before.bottom() - top(before);
    }

    private boolean goesOver(int number) {
        return now.stand(number).filter(stand -> stand == Stand.OVER).isPresent();
    }

    private int top(Place place) {
        return depths.top(place.page());
    }

    /** Adds how much stands on the pages before each; a hole that a figure left counts for nothing. */
    private void addVolumes() {
        Set<Integer> begun = begun();
        for (int page = 0; page < depths.pages(); page++) {
            boolean ends = page == depths.pages() - 1 || begun.contains(page + 1);
            volumes.add(volumes.getLast() + depths.room(page) - (ends ? depths.hole(page) : 0));
        }
    }

    /** The pages that begin with a figure that may be moved, or a table that must. */
    private Set<Integer> begun() {
        return IntStream.range(0, figures.size())
                .filter(number -> goesOver(number) || begins(number))
                .mapToObj(standing::get)
                .flatMap(Optional::stream)
                .map(Place::page)
                .collect(Collectors.toSet());
    }

    private boolean begins(int number) {
        return standing.get(number)
                .filter(_ -> !placement(number).equals(Figure.UPRIGHT))
                .filter(place -> place.top() < top(place) + depths.line())
                .isPresent();
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
            Stand stand = alone(number);
            if (page < earliest.getOrDefault(number, 0) || stand != Stand.END && heads) {
                return;
            } else if (stand != Stand.END) {
                spots.put(waiting.removeFirst(), Spot.alone(stand, page, depths.pages(number)));
            } else {
                boolean foot = placement(number).equals("foot");
                if (footed() && !foot || take(number) + LINES * depths.line() > free) {
                    return;
                }
                spots.put(waiting.removeFirst(), spot(number, foot ? Stand.FOOT : Stand.HEAD));
                heads = true;
                tabled = isTable(number) ? page : tabled;
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
        boolean keeps = placement(number).equals(Figure.LOOSE) && kept.contains(number);
        switch (keeps ? Figure.UPRIGHT : placement(number)) {
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
                tables = ends.getOrDefault(number, run);
            }
            case "foot" -> {
                if (first && take(number) <= free && !restless.contains(number)) {
                    spots.put(number, spot(number, Stand.FOOT));
                } else {
                    waiting.add(number);
                }
            }
            case "float", Figure.LOOSE -> {
                boolean fits = height(number) + depths.line() <= free && alone(number) == Stand.END;
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
        List<Integer> before = waiting.stream().filter(other -> !isTable(other)).toList();
        int below = before.stream().mapToInt(this::take).sum() + flow(number);
        if (!before.isEmpty() && flow(number) - depths.line() > free && below <= depths.whole(1)) {
            turn();
        }
        for (int other : before) {
            Stand stand = alone(other);
            if (stand == Stand.END && waiting.remove(other)) {
                figured = page;
            } else if (stand != Stand.END && page > 0 && figured < page && waiting.remove(other)) {
                spots.put(other, Spot.alone(stand, page, depths.pages(other)));
            }
        }
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
        List<Integer> before = waiting.stream().filter(this::isTable).toList();
        waiting.removeAll(before);
        boolean after = next;
        boolean over = false;
        for (int other : before) {
            if (alone(other) == Stand.TURNED) {
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

    private boolean isTable(int number) {
        return figures.get(number).isTable();
    }

    private void flowIn(int number) {
        boolean begun = free < depths.whole(Math.min(page, 1));
        if (begun && restless.contains(number) || flow(number) - depths.line() > free) {
            turn();
        }
        free = Math.max(0, free - flow(number));
        figured = isTable(number) ? figured : page;
        tabled = isTable(number) ? page : tabled;
    }

    private Spot spot(int number, Stand stand) {
        free -= take(number);
        figured = isTable(number) ? figured : page;
        return Spot.beside(stand, page, new Length(take(number)));
    }

    /** Whether a figure has a page of its own, and how; {@code END} where it has not. */
    private Stand alone(int number) {
        return switch (placement(number)) {
            case Figure.TURNED -> Stand.TURNED;
            case "bleed" -> Stand.BLEED;
            case "page" -> Stand.PLATE;
            case "here", Figure.FIXED -> Stand.END;
            default -> take(number) + LINES * depths.line() > depths.whole(1) ? Stand.PLATE : Stand.END;
        };
    }

    private String placement(int number) {
        return figures.get(number).placement();
    }

    private int height(int number) {
        return depths.height(number, figures.get(number));
    }

    /** What a figure takes among the text, with a line above and one below it. */
    private int flow(int number) {
        return switch (placement(number)) {
            case Figure.TURNED, Figure.UPRIGHT, Figure.FIXED -> 0;
            default -> height(number) + 2 * depths.line();
        };
    }

    /** What a figure takes from the head or the foot of a page: whole lines, so that the text keeps its own. */
    private int take(int number) {
        int line = depths.line();
        return (height(number) + line - 1 + line * 3 / 4) / line * line;
    }
}

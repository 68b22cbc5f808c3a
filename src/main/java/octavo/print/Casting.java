package octavo.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.measure.Length;
import octavo.print.Depths.Place;
import octavo.print.fo.Whereabouts;
import octavo.print.fo.Whereabouts.Figure;

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
    private final List<Optional<Place>> standing;
    private final List<Integer> volumes = new ArrayList<>(List.of(0));
    private final SortedMap<Integer, Spot> spots = new TreeMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int page;
    private int free;

    /**
     * @param now what the pages were last made up by
     * @param restless figures that left a hole where the reckoning said they would fit
     */
    Casting(Depths depths, List<Figure> figures, Makeup now, Set<Integer> restless) {
        this.depths = depths;
        this.figures = figures;
        this.now = now;
        this.restless = restless;
        this.standing = figures.stream().map(depths::standing).toList();
        this.free = depths.whole(0);
        addVolumes();
    }

    Makeup makeup() {
        List<Integer> text = text();
        int at = 0;
        for (int number = 0; number < figures.size(); number++) {
            run(text.get(number) - at);
            at = text.get(number);
            stand(number);
        }
        run(text.getLast() - at);
        for (int number : waiting) {
            Stand stand = alone(number);
            spots.put(number, stand == Stand.END ? Spot.end() : Spot.alone(stand, page + 1, depths.pages(number)));
        }
        return new Makeup(spots);
    }

    /** How much text stands before each figure, and in all. */
    private List<Integer> text() {
        List<Integer> before = new ArrayList<>();
        int figuresBefore = 0;
        for (int number = 0; number < figures.size(); number++) {
            Figure figure = figures.get(number);
            Spot spot = now.spots().get(number);
            Optional<Place> here = spot == null ? standing.get(number) : Optional.empty();
            int reached = here.map(place -> volumes.get(place.page()) + place.top() - depths.line() - top(place))
                    .orElseGet(() -> {
                        Place place = depths.before(figure);
                        return volumes.get(place.page()) + place.bottom() - top(place);
                    });
            int last = before.isEmpty() ? 0 : before.getLast();
            before.add(Math.max(last, reached - figuresBefore));
            figuresBefore += spot == null || spot.stand() == Stand.END ? flow(number) : 0;
        }
        int all = volumes.getLast() - figuresBefore;
        before.add(Math.max(before.getLast(), all));
        return before;
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

    /** The pages that begin with a figure that may be moved. */
    private Set<Integer> begun() {
        return standing.stream()
                .flatMap(Optional::stream)
                .filter(place -> place.top() < top(place) + depths.line())
                .map(Place::page)
                .collect(Collectors.toSet());
    }

    /** Text runs on, over pages if need be. */
    private void run(int text) {
        int left = text;
        while (left > free) {
            left -= free;
            turn();
        }
        free -= left;
    }

    /** A page begins: figures that wait come first. */
    private void turn() {
        page++;
        free = depths.whole(Math.min(page, 1));
        boolean heads = false;
        while (!waiting.isEmpty()) {
            int number = waiting.getFirst();
            Stand stand = alone(number);
            if (stand != Stand.END) {
                spots.put(waiting.removeFirst(), Spot.alone(stand, heads ? page + 1 : page, depths.pages(number)));
                if (heads) {
                    return;
                }
            } else {
                boolean foot = placement(number).equals("foot");
                if (footed() && !foot || take(number) + LINES * depths.line() > free) {
                    return;
                }
                spots.put(waiting.removeFirst(), spot(number, foot ? Stand.FOOT : Stand.HEAD));
                heads = true;
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
        switch (placement(number)) {
            case "here" -> {
                waiting.removeIf(other -> alone(other) != Stand.TURNED);
                flowIn(number);
            }
            case Whereabouts.UPRIGHT -> turnedBefore();
            case "foot" -> {
                if (first && take(number) <= free && !restless.contains(number)) {
                    spots.put(number, spot(number, Stand.FOOT));
                } else {
                    waiting.add(number);
                }
            }
            case "float" -> {
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

    /** A table stands here: those that are turned and wait come before its page, so that tables keep their order. */
    private void turnedBefore() {
        while (page > 0 && !waiting.isEmpty() && alone(waiting.getFirst()) == Stand.TURNED) {
            int number = waiting.removeFirst();
            spots.put(number, Spot.alone(Stand.TURNED, page, depths.pages(number)));
        }
    }

    private void flowIn(int number) {
        if (flow(number) > free) {
            turn();
        }
        free = Math.max(0, free - flow(number));
    }

    private Spot spot(int number, Stand stand) {
        free -= take(number);
        return Spot.beside(stand, page, new Length(take(number)));
    }

    /** Whether a figure has a page of its own, and how; {@code END} where it has not. */
    private Stand alone(int number) {
        return switch (placement(number)) {
            case Whereabouts.TURNED -> Stand.TURNED;
            case "bleed" -> Stand.BLEED;
            case "page" -> Stand.PLATE;
            case "here" -> Stand.END;
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
            case Whereabouts.TURNED, Whereabouts.UPRIGHT -> 0;
            default -> height(number) + 2 * depths.line();
        };
    }

    /** What a figure takes from the head or the foot of a page: whole lines, so that the text keeps its own. */
    private int take(int number) {
        int line = depths.line();
        return (height(number) + line - 1 + line * 3 / 4) / line * line;
    }
}

package octavo.print.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.folio.Makeup;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.print.flow.Figure;
import octavo.print.pages.Depths;
import octavo.print.pages.Depths.Place;

/** How much text of one division stands before each of its figures, as its pages were last set; in millipoints. */
final class TextBefore {

    private final Depths depths;
    private final List<Figure> figures;
    private final FigureRoom room;
    private final Makeup now;
    private final List<Optional<Place>> standing;
    private final List<Integer> volumes = new ArrayList<>(List.of(0));
    private final List<Integer> before = new ArrayList<>();
    private final Map<Integer, Integer> ends = new HashMap<>();

    /**
     * @param now what the pages were last made up by
     */
    TextBefore(Depths depths, List<Figure> figures, FigureRoom room, Makeup now) {
        this.depths = depths;
        this.figures = figures;
        this.room = room;
        this.now = now;
        this.standing = figures.stream().map(depths::standing).toList();
        addVolumes();
        reckon();
    }

    /** Before a figure. */
    int of(int number) {
        return before.get(number);
    }

    /** All text there is. */
    int all() {
        return before.getLast();
    }

    /** Before the end of a figure, what of it stands among the text included; empty where nothing of it does. */
    Optional<Integer> end(int number) {
        return Optional.ofNullable(ends.get(number));
    }

    private void reckon() {
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
            figuresBefore += spot == null || !spot.stand().leaves() ? room.flow(number) : 0;
        }
        int all = volumes.getLast() - figuresBefore;
        before.add(Math.max(before.getLast(), all));
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
                .filter(_ -> !figures.get(number).placement().equals(Figure.UPRIGHT))
                .filter(place -> place.top() < top(place) + depths.line())
                .isPresent();
    }
}

package octavo.print.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import octavo.folio.Makeup;
import octavo.measure.Length;
import octavo.print.flow.Figure;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Extent;
import octavo.print.forme.Line;
import octavo.print.forme.Page;
import octavo.style.PageStyle;

/** How deep the pages of one division are filled; lengths in millipoints. */
public final class Depths {

    /** How far letters reach below their base line, as a part of a line. */
    public static final int DESCENT = 5;

    /** So many lines of white part the text of a page from what ends it. */
    private static final int PARTED = 3;

    /** Nobody sees less. */
    public static final int SLACK = 100;

    /** What stands where: the page's index, and from and to where on it. */
    public record Place(int page, int top, int bottom) {

        public int height() {
            return bottom - top;
        }
    }

    private final Laid laid;
    private final GalleyCopy copy;

    public Depths(Laid laid) {
        this.laid = laid;
        this.copy = laid.copy();
    }

    private Makeup makeup() {
        return copy.plan().makeup();
    }

    /** From one line of the text to the next. */
    public int line() {
        return copy.line().millipoints();
    }

    public int pages() {
        return laid.text().size();
    }

    /** How high the text of a page is where nothing is taken from it. */
    public int whole(int page) {
        PageStyle style = copy.page(page);
        return style.size().height().minus(style.top()).minus(style.bottom()).millipoints();
    }

    /** How high the text of a page is at most. */
    public int room(int page) {
        return whole(page)
                - makeup().head(page).millipoints()
                - makeup().foot(page).millipoints();
    }

    /** Whether a page may hold a line more than it should: nothing stands below its text that it would run into. */
    public boolean runsLong(int page) {
        return copy.page(page).boxes().keySet().stream().noneMatch(box -> box.startsWith("bottom"));
    }

    /** How many lines of a page are filled. */
    public int filled(int page) {
        return (room(page) - hole(page)) / line();
    }

    /** Whether the text of a page has all its room. */
    public boolean full(int page) {
        return room(page) == whole(page) && makeup().shortBy(page).equals(Length.ZERO);
    }

    /** Whether figures stand at the head of a page. */
    public boolean heads(int page) {
        return makeup().head(page).millipoints() > 0;
    }

    /** Where the text of a page begins. */
    public int top(int page) {
        return copy.page(page).top().plus(makeup().head(page)).millipoints();
    }

    /** What stays empty on a page between its text and its foot, or its notes. */
    public int hole(int page) {
        return Math.max(0, end(page) - bottom(page));
    }

    /** How far down what stands on a page reaches, its notes aside. */
    public int bottom(int page) {
        return laid.text().get(page).extents().stream()
                .filter(extent -> copy.whereabouts().running(extent.key()))
                .mapToInt(Extent::bottom)
                .reduce(top(page), Math::max);
    }

    /** The base line on which a page ends; that of the line beside it where it ends with a display or a box. */
    public int foot(int page) {
        int letters = line() / DESCENT;
        int bottom = bottom(page) - letters;
        return laid.text().get(page).lines().stream()
                .filter(line -> copy.whereabouts().running(line.key()))
                .reduce((_, last) -> last)
                .filter(last -> !copy.whereabouts().flow().display(last.key()) && bottom - last.baseline() < letters)
                .map(Line::baseline)
                .orElse(bottom);
    }

    /** By how much a page ends above the line on which it might end; negative where it ends below. */
    public int lack(int page) {
        int lines = (end(page) - top(page) + SLACK) / line();
        return top(page) + lines * line() - line() / DESCENT - foot(page);
    }

    /** How far above its foot a page ends, with its notes and the figures there. */
    public int endsAbove(int page) {
        return held(page).orElseGet(() -> lack(page));
    }

    /**
     * The same of one that ends with notes or a figure, so that nobody sees where its text does; empty where it does not, or
     * too much white parts them.
     */
    public OptionalInt held(int page) {
        boolean figures = makeup().foot(page).millipoints() > 0;
        boolean held = (figures || notes(page).isPresent()) && lack(page) < PARTED * line();
        return held ? OptionalInt.of(makeup().shortBy(page).millipoints()) : OptionalInt.empty();
    }

    /** Where the notes of a page begin. */
    public OptionalInt notes(int page) {
        return laid.text().get(page).extents().stream()
                .filter(extent -> !extent.key().isEmpty()) // the page itself
                .filter(extent -> !copy.whereabouts().running(extent.key()))
                .mapToInt(Extent::top)
                .min();
    }

    /** Where the text of a page ends at most: at its foot, or above its notes. */
    public int end(int page) {
        int foot = top(page) + room(page);
        return notes(page).stream().map(top -> top - line()).reduce(foot, Math::min);
    }

    /** Where a figure stands that was not moved; its first page. */
    public Optional<Place> standing(Figure figure) {
        return standing(figure, IntStream.range(0, pages()));
    }

    /** The same on its last page. */
    public Optional<Place> ending(Figure figure) {
        return standing(figure, IntStream.iterate(pages() - 1, page -> page >= 0, page -> page - 1));
    }

    private Optional<Place> standing(Figure figure, IntStream pages) {
        return pages.mapToObj(page -> place(laid.text().get(page), page, figure.first(), figure.last()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** How high a figure is, wherever it stands; 0 where nothing of it was drawn. */
    public int height(int number, Figure figure) {
        List<Page> moved = laid.figures().getOrDefault(number, List.of());
        Optional<Place> place =
                moved.isEmpty() ? standing(figure) : place(moved.getFirst(), 0, figure.first(), figure.last());
        return place.map(Place::height).orElse(0);
    }

    /** How many pages a figure takes that has them for itself. */
    public int pages(int number) {
        return Math.max(1, laid.figures().getOrDefault(number, List.of()).size());
    }

    /** The end of the last thing before the place where a figure is written; the first page's head where nothing is. */
    public Place before(Figure figure) {
        for (int key = figure.before(); key >= 0; key--) {
            for (int index = pages() - 1; index >= 0; index--) {
                Optional<Place> found = place(laid.text().get(index), index, key, key);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return new Place(0, top(0), top(0));
    }

    private static Optional<Place> place(Page page, int index, int first, int last) {
        return page.extents().stream()
                .filter(extent -> !extent.key().isEmpty())
                .filter(extent -> {
                    int key = Integer.parseInt(extent.key(), 10);
                    return key >= first && key <= last;
                })
                .map(extent -> new Place(index, extent.top(), extent.bottom()))
                .reduce((one, other) ->
                        new Place(index, Math.min(one.top, other.top), Math.max(one.bottom, other.bottom)));
    }
}

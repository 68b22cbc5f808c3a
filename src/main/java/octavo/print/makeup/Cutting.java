package octavo.print.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import octavo.print.flow.Flow;
import octavo.print.flow.Whereabouts;
import octavo.print.forme.Extent;
import octavo.print.forme.Line;
import octavo.print.forme.Page;
import octavo.print.forme.White;
import octavo.print.pages.Depths;
import octavo.print.pages.Laid;

/** Cuts the pages of one division into strips at the white between them. Lengths in millipoints. */
final class Cutting {

    /** A rule is no thicker than this part of a line. */
    private static final int RULE = 4;

    private final Laid laid;
    private final Whereabouts whereabouts;
    private final Flow flow;
    private final Depths depths;
    private final int letters;
    private final List<Strip> strips = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, Integer> heads = new HashMap<>();
    private final Map<Integer, Integer> notes = new HashMap<>();

    Cutting(Laid laid) {
        this.laid = laid;
        this.whereabouts = laid.copy().whereabouts();
        this.flow = whereabouts.flow();
        this.depths = new Depths(laid);
        this.letters = depths.line() / Depths.DESCENT;
        for (int page = 0; page < depths.pages(); page++) {
            starts.add(strips.size());
            cut(page);
        }
        starts.add(strips.size());
    }

    /** From the first page to the last; no head of a table that stands again on a page where the table goes on. */
    List<Strip> strips() {
        return strips;
    }

    /** The strip with which each page begins, and how many there are. */
    List<Integer> starts() {
        return starts;
    }

    /** How far below the heads of their pages those stand with which pages begin. */
    Map<Integer, Integer> heads() {
        return heads;
    }

    /** How high the notes are that are called in them. */
    Map<Integer, Integer> notes() {
        return notes;
    }

    private void cut(int page) {
        Page set = laid.text().get(page);
        List<Extent> extents = set.extents().stream()
                .filter(extent -> whereabouts.running(extent.key()))
                .toList();
        if (extents.isEmpty()) {
            return;
        }
        int top = extents.stream().mapToInt(Extent::top).min().orElseThrow();
        int bottom = depths.bottom(page);
        int before = strips.isEmpty() ? -1 : number(strips.getLast().last());
        int from = top;
        for (White white : set.whites()) {
            if (white.top() >= top && white.bottom() <= bottom) {
                strip(page, from, white.top(), extents, before);
                from = white.bottom();
            }
        }
        strip(page, from, bottom, extents, before);
        addNotes(page, set);
    }

    private static int number(String key) {
        return Integer.parseInt(key, 10);
    }

    /**
     * @param before key of the last block on the pages before; what comes before it is the head of a table that goes on
     */
    private void strip(int page, int top, int bottom, List<Extent> extents, int before) {
        List<Line> lines = laid.text().get(page).lines().stream()
                .filter(line -> whereabouts.running(line.key()))
                .filter(line -> line.baseline() > top && line.baseline() <= bottom)
                .toList();
        int head = depths.top(page);
        boolean begun = strips.size() > starts.getLast();
        if (lines.isEmpty() && bottom - top < depths.line() / RULE) {
            if (begun) {
                strips.add(strips.removeLast().ruled(bottom - head, letters));
            }
            return;
        }
        List<String> keys = lines.isEmpty()
                ? smallest(extents, top, bottom)
                : lines.stream().map(Line::key).toList();
        if (keys.isEmpty() || !begun && keys.stream().allMatch(key -> number(key) < before)) {
            return;
        }
        if (!begun) {
            heads.put(strips.size(), top - head);
        }
        OptionalInt text = lines.stream()
                .filter(line -> flow.text(line.key()))
                .mapToInt(line -> line.baseline() - head)
                .findFirst();
        int foot = foot(keys.getLast(), lines, bottom);
        boolean divided = !lines.isEmpty() && lines.getLast().hyphenated();
        strips.add(new Strip(
                page, top - head, bottom - head, foot - head, text, divided, keys.getFirst(), keys.getLast()));
    }

    /** The key of the smallest of what stands there. */
    private static List<String> smallest(List<Extent> extents, int top, int bottom) {
        return extents.stream()
                .filter(extent -> extent.top() < bottom && extent.bottom() > top)
                .min(Comparator.comparingInt(extent -> extent.bottom() - extent.top()))
                .map(Extent::key)
                .stream()
                .toList();
    }

    private int foot(String key, List<Line> lines, int bottom) {
        boolean onLine = !lines.isEmpty()
                && !flow.display(key)
                && bottom - letters - lines.getLast().baseline() < letters;
        return onLine ? lines.getLast().baseline() : bottom - letters;
    }

    /** The notes of a page go with the strips in which they are called. */
    private void addNotes(int page, Page set) {
        List<Extent> called = set.extents().stream()
                .filter(extent -> !extent.key().isEmpty())
                .filter(extent -> !whereabouts.running(extent.key()))
                .sorted(Comparator.comparingInt(Extent::top))
                .toList();
        int end = depths.top(page)
                + depths.room(page)
                - laid.copy().plan().makeup().shortBy(page).millipoints();
        for (int i = 0; i < called.size(); i++) {
            int next = i + 1 < called.size() ? called.get(i + 1).top() : end;
            notes.merge(
                    caller(page, called.get(i).key(), set),
                    Math.max(0, next - called.get(i).top()),
                    Integer::sum);
        }
    }

    /** The strip in which a note is called; the last of the page where it goes on from the one before. */
    private int caller(int page, String note, Page set) {
        OptionalInt call = whereabouts.call(note, set);
        int base = call.orElse(Integer.MAX_VALUE) - depths.top(page);
        for (int at = starts.getLast(); at < strips.size(); at++) {
            if (strips.get(at).bottom() >= base) {
                return at;
            }
        }
        return strips.size() - 1;
    }
}

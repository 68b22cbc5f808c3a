package octavo.print.fo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.print.flow.Whereabouts;
import octavo.print.forme.Line;
import octavo.print.forme.Setting;

/** An index as it was set on one long page, from which its columns are made up. */
final class GalleyProof {

    /** Where in its line a baseline is at least, from above. */
    private static final double BASELINE = 0.6;

    /** How wide a letter is at most, on an average, in ems. */
    private static final double LETTER = 0.5;

    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, Integer> lasts = new HashMap<>();
    private final List<Line> lines;
    private final List<ColumnBreaks.Item> items = new ArrayList<>();
    private final Whereabouts whereabouts;
    private final int letters;

    /**
     * @param room the measure of a column
     * @param size of the type
     */
    GalleyProof(Node.Element section, Whereabouts whereabouts, Setting setting, Length room, Length size) {
        this.whereabouts = whereabouts;
        this.lines = setting.pages().getFirst().lines();
        this.letters = Math.max(1, (int) (room.pt() / size.pt() / LETTER));
        for (int i = 0; i < lines.size(); i++) {
            firsts.putIfAbsent(lines.get(i).key(), i);
            lasts.put(lines.get(i).key(), i);
        }
        elements(section).forEach(this::group);
    }

    /**
     * The ids of the entries with which columns begin.
     *
     * @param head from the head of the page to its text
     * @param height of the text
     */
    Set<String> columns(TextColumns columns, Length line, Length head, Length height) {
        if (items.isEmpty()) {
            return Set.of();
        }
        Length title = new Length(items.getFirst().top()).minus(head).minus(line.times(BASELINE));
        return new ColumnBreaks(items, columns.count(), line.millipoints())
                .columns(height.minus(title).millipoints(), height.millipoints());
    }

    private void group(Node.Element group) {
        boolean headed = elements(group).stream().anyMatch(child -> child.name().equals("h2"));
        int first = items.size();
        entries(group, 0);
        if (headed && first < items.size()) {
            ColumnBreaks.Item item = items.get(first);
            int letter = lines.get(firsts.get(whereabouts.key(item.id())) - 1).baseline();
            items.set(first, new ColumnBreaks.Item(item.id(), item.level(), letter, item.bottom(), item.heads()));
        }
    }

    private void entries(Node.Element element, int heads) {
        for (Node.Element child : elements(element)) {
            if (child.name().equals("ul")) {
                elements(child).forEach(entry -> entry(entry, heads));
            }
        }
    }

    private void entry(Node.Element entry, int heads) {
        String key = whereabouts.key(entry.id());
        if (firsts.containsKey(key)) {
            int level = 1;
            while (!entry.has("level-" + level)) {
                level++;
            }
            int top = lines.get(firsts.get(key)).baseline();
            items.add(new ColumnBreaks.Item(
                    entry.id(), level, top, lines.get(lasts.get(key)).baseline(), heads));
        }
        String continued = entry.attribute("data-continued").orElse("");
        entries(entry, heads + 1 + continued.length() / letters);
    }

    private static List<Node.Element> elements(Node.Element element) {
        List<Node.Element> elements = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Node.Element inner) {
                elements.add(inner);
            }
        }
        return elements;
    }
}

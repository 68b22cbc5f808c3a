package octavo.cover;

import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Lettering;
import octavo.plate.Mark;
import octavo.plate.Mark.Align;
import octavo.plate.Type;

/** The label on the front board: authors, title, subtitle and publisher one below another, as high as they need. */
final class Label {

    /** A line, or what stands for one. */
    private sealed interface Item {

        /**
         * @param leading from the base line before it
         */
        record Line(String words, Type type, Length leading) implements Item {}

        record Ornament(Length leading) implements Item {}

        Length leading();
    }

    /** A size of the title, as a share of the measure, and the most lines that are set in it. */
    private record Size(double share, int lines) {}

    private static final List<Size> TITLES = List.of(
            new Size(0.215, 1),
            new Size(0.18, 2),
            new Size(0.15, 3),
            new Size(0.125, 4),
            new Size(0.105, 5),
            new Size(0.085, 7),
            new Size(0.07, 9),
            new Size(0.06, 14));

    /** More names than this share their lines. */
    private static final int NAMES = 3;

    private final CoverWords words;
    private final Lines lines;
    private final Type type;
    private final Length measure;
    private final List<Item> items = new ArrayList<>();

    Label(CoverWords words, Lettering lettering, String family, Length measure) {
        this.words = words;
        this.lines = new Lines(lettering);
        this.measure = measure;
        this.type = Type.roman(family, measure.times(0.06));
        authors();
        title();
        subtitle();
        publisher();
    }

    /** From the top of its first line to the foot of its last. */
    Length height() {
        return items.stream()
                .map(Item::leading)
                .reduce(Length.ZERO, Length::plus)
                .plus(measure.times(0.02));
    }

    /** Draws it in the middle of an area. */
    List<Mark> marks(Area area, Ink rules) {
        List<Mark> marks = new ArrayList<>();
        Length y = area.middle().minus(height().times(0.5));
        for (Item item : items) {
            y = y.plus(item.leading());
            marks.add(
                    switch (item) {
                        case Item.Line(String line, Type set, Length _) ->
                            new Mark.Words(line, set, Align.CENTRE, area.centre(), y, Ink.BLACK);
                        case Item.Ornament _ -> Pattern.ornament(area.centre(), y, measure.times(0.4), rules);
                    });
        }
        return marks;
    }

    private void authors() {
        List<String> names = words.authors().stream().map(words::capitals).toList();
        boolean few = names.size() <= NAMES;
        Type set = type.at(measure.times(few ? 0.062 : 0.046)).tracked(0.1);
        List<String> rows = new ArrayList<>();
        for (String row : few ? names : List.of(String.join(", ", bound(names)))) {
            rows.addAll(lines.balanced(row, set, measure));
        }
        for (String row : rows) {
            add(row, fitted(row, set), 1.45);
        }
    }

    /** Names that are not torn apart where several share a line. */
    private static List<String> bound(List<String> names) {
        return names.stream().map(name -> name.replace(' ', '\u00A0')).toList();
    }

    private void title() {
        List<String> rows = List.of();
        Type set = type;
        for (Size size : TITLES) {
            set = type.at(measure.times(size.share));
            rows = lines.balanced(words.title(), set, measure);
            if (rows.size() <= size.lines && lines.fit(rows, set, measure)) {
                break;
            }
        }
        Length above = items.isEmpty() ? Length.ZERO : measure.times(0.11);
        for (String row : rows) {
            Type fitted = fitted(row, set);
            items.add(new Item.Line(row, fitted, set.size().times(1.1).plus(above)));
            above = Length.ZERO;
        }
    }

    private void subtitle() {
        items.add(new Item.Ornament(measure.times(0.12)));
        Type set = type.at(measure.times(0.075)).italics();
        List<String> rows =
                words.subtitle().isEmpty() ? List.of() : lines.balanced(words.subtitle(), set, measure.times(0.92));
        Length above = measure.times(0.05);
        for (String row : rows) {
            items.add(
                    new Item.Line(row, fitted(row, set), set.size().times(1.25).plus(above)));
            above = Length.ZERO;
        }
    }

    private void publisher() {
        if (!words.publisher().isEmpty()) {
            Type set = type.at(measure.times(0.04)).tracked(0.14);
            Length above = measure.times(0.17);
            for (String row : lines.balanced(words.capitals(words.publisher()), set, measure)) {
                items.add(new Item.Line(
                        row, fitted(row, set), set.size().times(1.4).plus(above)));
                above = Length.ZERO;
            }
        }
    }

    private void add(String row, Type set, double leading) {
        items.add(new Item.Line(row, set, set.size().times(leading)));
    }

    /** The type so small that even a word wider than the measure keeps to it. */
    private Type fitted(String row, Type set) {
        Length width = lines.lettering().width(row, set);
        return width.compareTo(measure) <= 0 ? set : set.at(set.size().times(measure.pt() / width.pt()));
    }
}

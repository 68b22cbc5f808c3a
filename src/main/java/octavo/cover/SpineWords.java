package octavo.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import octavo.measure.Length;
import octavo.plate.Ink;
import octavo.plate.Lettering;
import octavo.plate.Mark;
import octavo.plate.Mark.Align;
import octavo.plate.Type;

/**
 * The words on a spine, as large as its width lets them be: authors at the head, the title in the middle, the publisher at
 * the foot; what does not fit is left out, the publisher first.
 *
 * @param room for the words, across the spine
 * @param length of the spine between the places at head and foot where words may stand
 */
record SpineWords(CoverWords words, Lettering lettering, String family, Length room, Length length) {

    /** Sizes in points: smaller letters would fill up with ink, larger ones would shout. */
    private static final double SMALLEST = 5.5;

    private static final double LARGEST = 24;

    /** As a share of the title's size: authors, publisher, and what lies between two of the three. */
    private static final double AUTHORS = 0.62;

    private static final double PUBLISHER = 0.5;
    private static final double GAP = 1.6;

    /** How high a line is from its longest upper to its longest lower stroke, and how far its middle lies above its base. */
    private static final double EXTENT = 0.98;

    private static final double MIDDLE = 0.22;

    /** The three texts, of which the last two may be empty. */
    private record Texts(String title, String authors, String publisher) {}

    /**
     * Draws them along a line from the left to the right.
     *
     * @param left where the spine's own length begins
     * @param middle of the spine's width
     * @param headAtLeft whether the words run from the head to the foot
     */
    List<Mark> marks(Length left, Length middle, boolean headAtLeft, Ink ink) {
        for (Texts texts : choices()) {
            double least = texts.equals(choices().getLast()) ? SMALLEST : Math.max(SMALLEST, largest() * 0.75);
            for (double size = largest(); size >= least; size -= 0.25) {
                if (fits(texts, size)) {
                    return marks(texts, size, left, middle, headAtLeft, ink);
                }
            }
        }
        return List.of();
    }

    private List<Texts> choices() {
        String authors = words.capitals(String.join(", ", words.authors()));
        String first =
                words.authors().isEmpty() ? "" : words.capitals(words.authors().getFirst());
        String publisher = words.capitals(words.publisher());
        return Stream.of(
                        new Texts(words.title(), authors, publisher),
                        new Texts(words.shortTitle(), authors, publisher),
                        new Texts(words.title(), authors, ""),
                        new Texts(words.shortTitle(), authors, ""),
                        new Texts(words.shortTitle(), first, ""),
                        new Texts(words.shortTitle(), "", ""))
                .filter(texts -> !texts.title.isEmpty())
                .toList();
    }

    private double largest() {
        return Math.min(LARGEST, room.pt() / EXTENT);
    }

    private boolean fits(Texts texts, double size) {
        double width = width(texts.title, title(size));
        for (String other : List.of(texts.authors, texts.publisher)) {
            Type type = other.equals(texts.authors) ? authors(size) : publisher(size);
            width += other.isEmpty() ? 0 : width(other, type) + GAP * size;
        }
        return width <= length.pt();
    }

    private List<Mark> marks(Texts texts, double size, Length left, Length middle, boolean headAtLeft, Ink ink) {
        Length right = left.plus(length);
        double before = headAtLeft ? width(texts.authors, authors(size)) : width(texts.publisher, publisher(size));
        double after = headAtLeft ? width(texts.publisher, publisher(size)) : width(texts.authors, authors(size));
        double half = width(texts.title, title(size)) / 2;
        double centre = length.pt() / 2;
        centre = Math.max(centre, before + (before > 0 ? GAP * size : 0) + half);
        centre = Math.min(centre, length.pt() - after - (after > 0 ? GAP * size : 0) - half);
        Length base = middle.plus(Length.pt(size * MIDDLE + size * 0.06));
        List<Mark> marks = new ArrayList<>();
        add(marks, texts.title, title(size), Align.CENTRE, left.plus(Length.pt(centre)), base, ink);
        add(
                marks,
                texts.authors,
                authors(size),
                headAtLeft ? Align.LEFT : Align.RIGHT,
                headAtLeft ? left : right,
                base,
                ink);
        add(
                marks,
                texts.publisher,
                publisher(size),
                headAtLeft ? Align.RIGHT : Align.LEFT,
                headAtLeft ? right : left,
                base,
                ink);
        return marks;
    }

    private static void add(List<Mark> marks, String text, Type type, Align align, Length x, Length base, Ink ink) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(text, type, align, x, base, ink));
        }
    }

    private double width(String text, Type type) {
        return text.isEmpty() ? 0 : lettering.width(text, type).pt();
    }

    private Type title(double size) {
        return Type.roman(family, Length.pt(size));
    }

    private Type authors(double size) {
        return Type.roman(family, Length.pt(size * AUTHORS)).tracked(0.08);
    }

    private Type publisher(double size) {
        return Type.roman(family, Length.pt(size * PUBLISHER)).tracked(0.12);
    }
}

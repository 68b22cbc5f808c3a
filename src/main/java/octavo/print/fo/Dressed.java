package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import octavo.markup.Cursor;
import octavo.style.Style;
import octavo.style.value.Property;

/** An element and its style. */
record Dressed(Cursor at, Style style) {

    /** The elements in one, without those that are not shown. */
    static List<Dressed> in(Stick stick, Cursor at, Style style) {
        List<Dressed> children = new ArrayList<>();
        for (Cursor child : at.children()) {
            children.add(new Dressed(child, stick.style(child, style)));
        }
        return children;
    }

    boolean is(String display) {
        return display().equals(display);
    }

    /** A table is one, whatever a style makes of the box around its rows (CSS 2.2, 17.2.1). */
    String display() {
        String box = style.word(Property.DISPLAY);
        return at.name().equals("table") && !box.equals("none") ? "table" : box;
    }

    /** Whether it stands in lines, not between them. */
    boolean inLine() {
        return display().startsWith("inline");
    }
}

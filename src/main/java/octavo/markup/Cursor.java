package octavo.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.style.selector.Selectable;

/** An element of a galley as selectors see it: where it stands among others. */
public final class Cursor implements Selectable {

    private final Node.Element element;
    private final Optional<Cursor> parent;
    private final List<Cursor> family;
    private final int position;

    private Cursor(Node.Element element, Optional<Cursor> parent, List<Cursor> family) {
        this.element = element;
        this.parent = parent;
        this.family = family;
        family.add(this);
        this.position = family.size();
    }

    /** At an element that stands in nothing. */
    public static Cursor root(Node.Element element) {
        return new Cursor(element, Optional.empty(), new ArrayList<>());
    }

    /** An element that stands alone in this one, whatever else does. */
    public Cursor only(Node.Element child) {
        return new Cursor(child, Optional.of(this), new ArrayList<>());
    }

    /** This element with other content. */
    public Cursor like(Node.Element other) {
        return new Cursor(other, parent, new ArrayList<>(family.subList(0, position - 1)));
    }

    /** The elements among the children. */
    public List<Cursor> children() {
        List<Cursor> children = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Node.Element inner) {
                new Cursor(inner, Optional.of(this), children);
            }
        }
        return children;
    }

    /** What it stands at. */
    public Node.Element element() {
        return element;
    }

    /** The language, this element's or the nearest around it that says one; empty where none does. */
    public String language() {
        return element.attribute("lang").or(() -> parent.map(Cursor::language)).orElse("");
    }

    @Override
    public String name() {
        return element.name();
    }

    @Override
    public String id() {
        return element.id();
    }

    @Override
    public List<String> classes() {
        return element.classes();
    }

    @Override
    public Optional<String> attribute(String name) {
        return element.attribute(name);
    }

    @Override
    public Optional<Cursor> parent() {
        return parent;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public int siblings() {
        return family.size();
    }

    @Override
    public Optional<Cursor> previous() {
        return position == 1 ? Optional.empty() : Optional.of(family.get(position - 2));
    }
}

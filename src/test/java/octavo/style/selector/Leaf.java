package octavo.style.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element for tests: made of a selector-like word such as {@code p#a.first.verse}, filled by {@link #with}. */
public final class Leaf implements Selectable {

    private final String name;
    private final String id;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> attributes;
    private final List<Leaf> children = new ArrayList<>();
    private Optional<Leaf> parent = Optional.empty();

    private Leaf(String written, Map<String, String> attributes) {
        String[] parts = written.split("(?=[.#])");
        this.name = parts[0];
        String found = "";
        for (String part : parts) {
            if (part.startsWith("#")) {
                found = part.substring(1);
            } else if (part.startsWith(".")) {
                classes.add(part.substring(1));
            }
        }
        this.id = found;
        this.attributes = attributes;
    }

    public static Leaf of(String written) {
        return new Leaf(written, Map.of());
    }

    public static Leaf of(String written, Map<String, String> attributes) {
        return new Leaf(written, attributes);
    }

    public Leaf with(Leaf... inside) {
        for (Leaf child : inside) {
            child.parent = Optional.of(this);
            children.add(child);
        }
        return this;
    }

    /** It and all in it, in order. */
    public List<Leaf> all() {
        List<Leaf> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    @Override
    public Optional<Leaf> parent() {
        return parent;
    }

    @Override
    public int position() {
        return parent.map(around -> around.children.indexOf(this) + 1).orElse(1);
    }

    @Override
    public int siblings() {
        return parent.map(around -> around.children.size()).orElse(1);
    }

    @Override
    public Optional<Leaf> previous() {
        int before = position() - 2;
        return before < 0 ? Optional.empty() : parent.map(around -> around.children.get(before));
    }
}

package octavo.print.forme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Takes down how the formatting objects of a run stand in one another, as FOP tells it. */
final class Structuring implements StructureTreeEventHandler {

    private final Structure whole = new Structure();
    private final Function<String, Optional<Meaning>> meanings;
    private final Map<String, Structure> parts = new HashMap<>();
    private final Deque<Structure> open = new ArrayDeque<>();

    /**
     * @param meanings of the copy's roles
     */
    Structuring(Function<String, Optional<Meaning>> meanings) {
        this.meanings = meanings;
    }

    Structure whole() {
        return whole;
    }

    /** Pages with a role are read where a part before them has the same. */
    @Override
    public void startPageSequence(@Nullable Locale language, @Nullable String role) {
        open.push(role == null ? whole : parts.getOrDefault(role, whole));
    }

    @Override
    public void endPageSequence() {
        open.clear();
    }

    @Override
    public StructureTreeElement startNode(String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        Structure around = parent instanceof Structure told ? told : open.element();
        String role = attributes.getValue("role");
        Structure part = around.add(role == null ? Optional.empty() : meanings.apply(role));
        if (role != null) {
            parts.put(role, part);
        }
        open.push(part);
        return part;
    }

    @Override
    public void endNode(String name) {
        open.pop();
    }

    @Override
    public StructureTreeElement startImageNode(
            String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        return startNode(name, attributes, parent);
    }

    @Override
    public StructureTreeElement startReferencedNode(
            String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        return startNode(name, attributes, parent);
    }
}

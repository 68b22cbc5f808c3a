package octavo.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import octavo.book.Attributes;
import octavo.source.SourceSpan;

/** An element while it is being written. */
final class Tag {

    private final String name;
    private final SourceSpan place;
    private String id = "";
    private final List<String> classes = new ArrayList<>();
    private final SequencedMap<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    private Tag(String name, SourceSpan place) {
        this.name = name;
        this.place = place;
    }

    static Tag of(String name, SourceSpan place) {
        return new Tag(name, place);
    }

    Tag id(String value) {
        id = value;
        return this;
    }

    Tag classes(String... names) {
        for (String one : names) {
            if (!one.isEmpty() && !classes.contains(one)) {
                classes.add(one);
            }
        }
        return this;
    }

    Tag attribute(String key, String value) {
        attributes.put(key, value);
        return this;
    }

    Tag attribute(String key, Optional<String> value) {
        value.ifPresent(given -> attributes.put(key, given));
        return this;
    }

    /** The classes, the language and the direction that an author gives, and whether it is for certain editions only. */
    Tag given(Attributes given) {
        given.classes().forEach(this::classes);
        attribute(Node.ONLY, given.only());
        attribute("lang", given.language());
        return attribute("dir", given.value("dir"));
    }

    Tag add(Node... nodes) {
        Collections.addAll(children, nodes);
        return this;
    }

    Tag add(List<? extends Node> nodes) {
        children.addAll(nodes);
        return this;
    }

    Tag add(String words) {
        return words.isEmpty() ? this : add(new Node.Words(words));
    }

    Node.Element end() {
        return new Node.Element(name, id, classes, Collections.unmodifiableSequencedMap(attributes), children, place);
    }
}

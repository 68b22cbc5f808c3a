package octavo.markup;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import octavo.folio.Folio;
import octavo.resolve.Index;
import octavo.source.SourceSpan;

/** A part of a galley. */
public sealed interface Node {

    /** Attribute of an element that not all editions have, such as the page in a reference; its value says which have it. */
    String ONLY = "data-only";

    /** Attribute of a picture of which nobody has said what it shows, nor that it is only decoration. */
    String UNDESCRIBED = "data-undescribed";

    /**
     * An element of the vocabulary.
     *
     * @param name an XHTML element's
     * @param id unique in the book, or empty
     * @param attributes by their XHTML names, without {@code id} and {@code class}; {@code lang} and
     *     {@code dir} among them; those that begin with {@code data-} are for themes and writers
     * @param place of the block or inline that it was made from
     */
    record Element(
            String name,
            String id,
            List<String> classes,
            SequencedMap<String, String> attributes,
            List<Node> children,
            SourceSpan place)
            implements Node {

        public Element {
            classes = List.copyOf(classes);
            children = List.copyOf(children);
        }

        public Optional<String> attribute(String key) {
            return Optional.ofNullable(attributes.get(key));
        }

        public boolean has(String className) {
            return classes.contains(className);
        }

        /** Its words, and those of all in it. */
        public String words() {
            StringBuilder words = new StringBuilder();
            for (Node child : children) {
                switch (child) {
                    case Element element -> words.append(element.words());
                    case Words text -> words.append(text.text());
                    case PageNumber _, Places _ -> {}
                }
            }
            return words.toString();
        }
    }

    /** Words. */
    record Words(String text) implements Node {}

    /**
     * The number of the page on which an element stands; in print only.
     *
     * @param id of that element
     */
    record PageNumber(String id) implements Node {}

    /**
     * Where an entry of the index leads.
     *
     * @param passages at least one
     * @param words how ranges are written
     * @param place of what asks for the index
     */
    record Places(List<Index.Passage> passages, octavo.resolve.Words words, SourceSpan place) implements Node {

        public Places {
            passages = List.copyOf(passages);
        }

        /**
         * Elements {@code a.locator} with page numbers, each after a comma.
         *
         * @param folios the page that an id stands on
         */
        public List<Node> pages(Function<String, Optional<Folio>> folios) {
            return new Locators(words, place).pages(passages, folios);
        }

        /** The same with numbers from 1, where there are no pages. */
        public List<Node> counted() {
            return new Locators(words, place).counted(passages);
        }
    }
}

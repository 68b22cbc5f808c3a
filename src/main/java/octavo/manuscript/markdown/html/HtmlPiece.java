package octavo.manuscript.markdown.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** A tag, or what stands between tags. */
public sealed interface HtmlPiece {

    /** Where it begins in the HTML, in UTF-16 units from 0. */
    int from();

    /** Where it ends, itself not included. */
    int to();

    /**
     * A tag that begins an element.
     *
     * @param name in lower case
     * @param attributes names in lower case, values decoded
     */
    record Start(String name, SequencedMap<String, String> attributes, int from, int to) implements HtmlPiece {
        public Start {
            attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
        }

        public String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }
    }

    /** A tag that ends an element. */
    record End(String name, int from, int to) implements HtmlPiece {}

    /** Words, decoded; those of a CDATA section as they are. */
    record Words(String text, int from, int to) implements HtmlPiece {}

    /** {@code <!-- … -->}; without its end if the HTML stops before it. */
    record Comment(boolean ended, int from, int to) implements HtmlPiece {}

    /** A declaration or a processing instruction. */
    record Other(String written, int from, int to) implements HtmlPiece {}
}

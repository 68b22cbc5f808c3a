package octavo.manuscript.markdown;

import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** Where nodes stand. */
interface Places {

    /** From a node's first character to its last, without the spaces around them. */
    SourceSpan of(Node node);

    /** The places inside a node's words; the node's own for all, if the file has them otherwise. */
    Stretch in(Node node, String words);

    /** The places in a value that stands in the first line of a node; the node's own for all, if it is not found there. */
    Places inside(Node holder, String value);

    /** Places in some words. */
    @FunctionalInterface
    interface Stretch {

        /**
         * @param from in UTF-16 units of the words, from 0
         * @param to likewise, itself not included
         */
        SourceSpan of(int from, int to);
    }

    /** One place for all, where what is read stands in an attribute. */
    static Places all(SourceSpan place) {
        return new Places() {
            @Override
            public SourceSpan of(Node node) {
                return place;
            }

            @Override
            public Stretch in(Node node, String words) {
                return (_, _) -> place;
            }

            @Override
            public Places inside(Node holder, String value) {
                return this;
            }
        };
    }
}

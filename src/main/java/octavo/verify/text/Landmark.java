package octavo.verify.text;

import octavo.source.SourceSpan;

/**
 * What of a manuscript has a number or a mark, leads elsewhere, or is led to.
 *
 * @param strand that it stands in
 * @param from its first letter in that strand
 * @param to after its last letter
 * @param number as it is shown; empty where it has none, or is spelled out
 * @param name the id that the author gives it; of a reference what it leads to, of a mark for the index its term
 */
record Landmark(Kind kind, Strand.Written strand, int from, int to, String number, String name, SourceSpan place) {

    /** What it is. */
    enum Kind {
        CHAPTER("chapter"),
        SECTION("section"),
        FIGURE("figure"),
        TABLE("table"),
        LISTING("listing"),
        NOTE("note"),
        CALL("note"),
        NUMBERED("item"),
        BULLET("item"),
        REFERENCE("reference"),
        INDEXED("mark for the index"),
        FACT("fact"),
        PLACE("place");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As a message calls it. */
        String word() {
            return word;
        }
    }
}

package octavo.verify.copy;

import octavo.source.SourceSpan;

/**
 * What of a manuscript has a number or a mark, leads elsewhere, or is led to.
 *
 * @param strand that it stands in
 * @param from its first letter in that strand
 * @param to after its last letter
 * @param called how it is numbered or marked
 * @param name the id that the author gives it; of a reference what it leads to, of a mark for the index its term, of an item the
 *     place of its list
 */
public record Landmark(
        Kind kind, Strand.Written strand, int from, int to, Designation called, String name, SourceSpan place) {

    /** As it is shown; empty where it has none. */
    public String number() {
        return called.number();
    }

    /** What it is. */
    public enum Kind {
        CHAPTER("chapter"),
        SECTION("section"),
        FIGURE("figure"),
        TABLE("table"),
        LISTING("listing"),
        FORMULA("formula"),
        LINE("line"),
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

        /** Whether its name is one that references may lead to. */
        public boolean isNamed() {
            return switch (this) {
                case CHAPTER, SECTION, FIGURE, TABLE, LISTING, FORMULA, LINE, NOTE, CALL, FACT, PLACE -> true;
                case NUMBERED, BULLET, REFERENCE, INDEXED -> false;
            };
        }

        /** As a message calls it. */
        public String word() {
            return word;
        }
    }
}

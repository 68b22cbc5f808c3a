package octavo.verify.copy;

/** Text that keeps its order by itself, whatever a page does with the rest. */
public sealed interface Strand {

    /** As a message calls it. */
    String words();

    /** What Octavo writes of the book: short texts one after the other. */
    public enum Rolled implements Strand {
        HALF_TITLE("half title"),
        TITLE_PAGE("title page"),
        IMPRINT("copyright page"),
        MAKING("credits of the copyright page"),
        CONTENTS("contents"),
        FIGURES("list of figures"),
        TABLES("list of tables"),
        LISTINGS("list of listings"),
        COLOPHON("colophon");

        private final String words;

        Rolled(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What the author wrote. */
    public enum Written implements Strand {
        RUNNING_TEXT("running text"),
        FIGURES("captions of figures"),
        LISTINGS("captions of listings"),
        TABLE_CAPTIONS("captions of tables"),
        TABLES("tables"),
        TABLE_NOTES("notes of tables"),
        NOTES("notes"),
        COPYRIGHT_PAGE("cataloguing in publication"),
        COLOPHON("words of the colophon");

        private final String words;

        Written(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What Octavo writes in the order of an alphabet. */
    public enum Sorted implements Strand {
        INDEX("index");

        private final String words;

        Sorted(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}

package octavo.verify;

import java.util.List;

/** What an examination measured, for those who want to see it for themselves. */
public sealed interface Evidence {

    /** The examination tells no more than its problems. */
    record None() implements Evidence {}

    /**
     * The ink on each page.
     *
     * @param pages in the order of the file
     */
    record Inks(List<Page> pages) implements Evidence {

        public Inks {
            pages = List.copyOf(pages);
        }

        /**
         * How much of a page is covered, in hundredths, by each ink.
         *
         * @param most that lies on any square millimetre of it, all inks together; the others are the whole page's
         */
        public record Page(double cyan, double magenta, double yellow, double black, int most) {}
    }
}

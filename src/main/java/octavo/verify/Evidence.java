package octavo.verify;

import java.util.List;
import octavo.source.SourceSpan;

/** What an examination measured, for those who want to see it for themselves. */
public sealed interface Evidence {

    /** The examination tells no more than its problems. */
    record None() implements Evidence {}

    /**
     * How a file's words compare with the manuscript's.
     *
     * @param strands texts that keep their order by themselves
     */
    record Words(List<Strand> strands) implements Evidence {

        public Words {
            strands = List.copyOf(strands);
        }

        /**
         * One of them, such as the running text.
         *
         * @param words how many the manuscript has
         * @param lacking what of them the file lacks
         */
        public record Strand(String name, int words, List<Lack> lacking) {

            public Strand {
                lacking = List.copyOf(lacking);
            }
        }

        /** A stretch of words and its place in the manuscript. */
        public record Lack(SourceSpan place, String words) {}
    }

    /**
     * How often things stand in the manuscript and in the file.
     *
     * @param counts one for each kind of thing
     */
    record Tally(List<Count> counts) implements Evidence {

        public Tally {
            counts = List.copyOf(counts);
        }

        /**
         * Things of a kind.
         *
         * @param matched how many of the manuscript's were found in the file, in their order
         */
        public record Count(String thing, int manuscript, int file, int matched) {}
    }

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

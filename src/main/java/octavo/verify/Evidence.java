package octavo.verify;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import octavo.source.SourceSpan;

/** What an examination measured, for those who want to see it for themselves. */
public sealed interface Evidence {

    /** The examination tells no more than its problems. */
    record None() implements Evidence {}

    /**
     * How a file's words compare with the manuscript's.
     *
     * @param strands texts that keep their order by themselves
     * @param differences in the order of the strands, those by design last
     * @param besides how many words the file has that no strand has: running heads, folios, numbers
     * @param places where in the file each block of the manuscript begins
     */
    record Words(
            List<Strand> strands, List<Difference> differences, int besides, NavigableMap<SourceSpan, Locus> places)
            implements Evidence {

        public Words {
            strands = List.copyOf(strands);
            differences = List.copyOf(differences);
            places = Collections.unmodifiableNavigableMap(places);
        }

        /**
         * One of them, such as the running text.
         *
         * @param words how many the manuscript has
         */
        public record Strand(String name, int words) {}

        /**
         * Words that manuscript and file do not both have.
         *
         * @param strand in which
         * @param place in the manuscript
         * @param words those that differ
         * @param locus in the file: where they stand, or where what follows them does
         */
        public record Difference(Kind kind, String strand, SourceSpan place, String words, Optional<Locus> locus) {

            /** Why they differ. */
            public enum Kind {
                LACKING("lacks"),
                ADDED("has besides"),
                RESERVED("is for other editions only"),
                PAGE_REFERENCE("says where on paper");

                private final String words;

                Kind(String words) {
                    this.words = words;
                }

                /** In a few words. */
                public String words() {
                    return words;
                }

                /** Whether it is as it should be. */
                public boolean byDesign() {
                    return switch (this) {
                        case LACKING, ADDED -> false;
                        case RESERVED, PAGE_REFERENCE -> true;
                    };
                }
            }
        }
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

package octavo.book;

import java.util.List;
import java.util.Optional;
import octavo.source.SourceSpan;

/** What begins a page of its own, and an EPUB document of its own. */
public sealed interface Division {

    /** Where it begins in the manuscript. */
    SourceSpan place();

    /**
     * Several chapters under a title.
     *
     * @param page what stands on the part's own page below its title
     */
    record Part(Heading heading, List<Block> page, List<Division> divisions, SourceSpan place) implements Division {

        public Part {
            page = List.copyOf(page);
            divisions = List.copyOf(divisions);
        }
    }

    /** A chapter, or any other matter that the manuscript holds. */
    record Matter(Role role, Optional<Heading> heading, List<Block> blocks, SourceSpan place) implements Division {

        public Matter {
            blocks = List.copyOf(blocks);
        }
    }

    /** Matter that Octavo writes; the contents name only where it stands. */
    record Generated(Kind kind, SourceSpan place) implements Division {

        /** The roles whose matter can be written from what is known of a book. */
        public enum Kind {
            HALF_TITLE,
            TITLE_PAGE,
            COPYRIGHT_PAGE,
            CONTENTS,
            FIGURES,
            TABLES,
            LISTINGS,
            NOTES,
            INDEX,
            COLOPHON;

            public Role role() {
                return Role.valueOf(name());
            }
        }

        /**
         * The matter of a role.
         *
         * @throws IllegalArgumentException where none can be written
         */
        public Generated(Role role, SourceSpan place) {
            this(Kind.valueOf(role.name()), place);
        }

        public Role role() {
            return kind.role();
        }
    }
}

package octavo;

import java.util.List;
import java.util.Optional;
import octavo.book.Book;
import octavo.folio.Pagination;
import octavo.problem.Outcome;

/** How a copy becomes a finished file. */
interface Finishing {

    /**
     * The file of one copy.
     *
     * @param pages of a print edition that was finished before, so that this one can tell them
     * @return no value where there is no file
     */
    Outcome<Finished> finish(Copy copy, Optional<Pagination> pages);

    /** The message for the trade on these editions, where there is one. */
    Outcome<Companion> trade(Book book, List<Finished> editions);
}

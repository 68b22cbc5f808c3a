package octavo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import octavo.book.Book;
import octavo.folio.Pagination;
import octavo.problem.Outcome;

/** How a copy becomes a finished file. */
interface Finishing {

    /**
     * The file of one copy.
     *
     * @param pages of a print edition, which says them as soon as it is set; an EPUB, which quotes them, is made once they are known
     * @return no value where there is no file
     */
    Outcome<Finished> finish(Copy copy, CompletableFuture<Optional<Pagination>> pages);

    /** The message for the trade on these editions, where there is one. */
    Outcome<Companion> trade(Book book, List<Finished> editions);
}

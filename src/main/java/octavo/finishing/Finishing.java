package octavo.finishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import octavo.book.Book;
import octavo.catalogue.Onix;
import octavo.folio.Pagination;
import octavo.problem.Outcome;
import octavo.source.Jail;

/** How a copy becomes a finished file. */
public interface Finishing {

    /**
     * Files are made.
     *
     * @param fonts those that themes name, and that stand in for what theirs lack
     * @param time in place of the book's dates
     * @param jobs how many divisions are set at a time, at least 1
     * @param keepFo whether the XSL-FO is kept that pages are set from
     * @param onix of the message for the trade
     * @param creator the program and its version
     */
    static Finishing made(
            Jail fonts, Optional<Instant> time, int jobs, boolean keepFo, Onix.Version onix, String creator) {
        return new Production(fonts, time, jobs, keepFo, onix, creator);
    }

    /**
     * Files are fetched that lie finished already.
     *
     * @param shelf where they lie
     * @param files the names of those that belong to the book as it is said to be
     */
    static Finishing fetched(Jail shelf, Set<String> files) {
        return new EarlierBuild(shelf, files);
    }

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

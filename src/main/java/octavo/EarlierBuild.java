package octavo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.folio.Pagination;
import octavo.problem.Outcome;
import octavo.problem.Refused;
import octavo.source.Jail;
import octavo.source.Refusal;

/**
 * Fetches files that lie finished already.
 *
 * @param shelf where they lie
 * @param files the names of those that belong to the book
 */
record EarlierBuild(Jail shelf, Set<String> files) implements Finishing {

    @Override
    public Outcome<Finished> finish(Copy copy, Optional<Pagination> pages) {
        String name = FileNames.of(copy);
        if (!files.contains(name)) {
            return Outcome.none(List.of());
        }
        try {
            return Outcome.of(new Finished(copy, shelf.read(name)));
        } catch (Refusal refusal) {
            return Outcome.none(List.of(Refused.of(refusal, copy.edition().place(), shelf)));
        }
    }
}

package octavo.finishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import octavo.book.Book;
import octavo.catalogue.Onix;
import octavo.epub.EpubEdition;
import octavo.folio.PageMap;
import octavo.folio.Pagination;
import octavo.press.cover.Cover;
import octavo.press.cover.CoverSheet;
import octavo.print.PrintEdition;
import octavo.print.Printed;
import octavo.print.ScreenEdition;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;

/** Makes files: an EPUB, pages for a screen, or printed ones with the cover around them. */
record Production(Jail fonts, Optional<Instant> time, int jobs, boolean keepFo, Onix.Version onix, String creator)
        implements Finishing {

    @Override
    public Outcome<Finished> finish(Copy copy, CompletableFuture<Optional<Pagination>> pages) {
        Instant built = BuildTime.of(copy.book().resolved().book().metadata(), time);
        return switch (copy) {
            case Copy.Epub epub -> {
                Outcome<byte[]> made = EpubEdition.make(epub.book(), epub.theme(), pages.join(), built);
                yield new Outcome<>(made.value().map(bytes -> new Finished(copy, bytes, List.of())), made.problems());
            }
            case Copy.Print print ->
                print(print, built, map -> pages.complete(Optional.of(new Pagination(copy.edition(), map))));
            case Copy.Screen screen -> {
                Outcome<Printed> made = ScreenEdition.make(screen.book(), screen.theme(), fonts, built, creator, jobs);
                yield new Outcome<>(
                        made.value().map(printed -> finished(copy, printed, Optional.empty())), made.problems());
            }
        };
    }

    @Override
    public Outcome<Companion> trade(Book book, List<Finished> editions) {
        Instant built = BuildTime.of(book.metadata(), time);
        return new Outcome<>(TradeRecord.of(book, editions, built, onix), List.of());
    }

    private Outcome<Finished> print(Copy.Print copy, Instant built, Consumer<PageMap> pages) {
        if (copy.edition().proof()) {
            Outcome<Printed> proofs = pages(copy, built, pages);
            return new Outcome<>(
                    proofs.value().map(printed -> finished(copy, printed, Optional.empty())), proofs.problems());
        }
        var set = new CompletableFuture<PageMap>();
        var cover = set.thenApplyAsync(map -> cover(copy, map, built));
        List<Problem> problems = new ArrayList<>();
        Optional<Finished> finished = pages(copy, built, pages.andThen(set::complete))
                .into(problems)
                .flatMap(printed -> copy.printer().finish(printed).into(problems))
                .map(printed -> finished(copy, printed, cover.join().into(problems)));
        return new Outcome<>(finished, problems);
    }

    private Finished finished(Copy copy, Printed printed, Optional<Cover> cover) {
        Finished finished = new Finished(copy, printed, cover);
        return keepFo ? finished.with(printed.transcript().get()) : finished;
    }

    /** @param pages takes them once they are set, before they are printed */
    private Outcome<Printed> pages(Copy.Print copy, Instant built, Consumer<PageMap> pages) {
        return PrintEdition.make(copy.book(), copy.theme(), copy.printer().order(), fonts, built, creator, jobs, pages);
    }

    private Outcome<Cover> cover(Copy.Print copy, PageMap map, Instant built) {
        int pages = map.pages().size();
        List<Problem> problems = new ArrayList<>();
        Optional<Cover> made = CoverSheet.make(copy.book(), copy.theme(), fonts, pages, built, creator)
                .into(problems)
                .map(copy.printer()::finish);
        return new Outcome<>(made, problems);
    }
}

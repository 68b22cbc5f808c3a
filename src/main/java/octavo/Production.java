package octavo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Book;
import octavo.epub.EpubEdition;
import octavo.folio.Pagination;
import octavo.press.cover.Cover;
import octavo.press.cover.CoverSheet;
import octavo.print.PrintEdition;
import octavo.print.Printed;
import octavo.print.ScreenEdition;
import octavo.problem.Outcome;
import octavo.problem.Problem;

/** Makes files: an EPUB, pages for a screen, or printed ones with the cover around them. */
record Production(Choices choices) implements Finishing {

    @Override
    public Outcome<Finished> finish(Copy copy, Optional<Pagination> pages) {
        Instant time = BuildTime.of(copy.book().resolved().book().metadata(), choices.time());
        return switch (copy) {
            case Copy.Epub epub -> {
                Outcome<byte[]> made = EpubEdition.make(epub.book(), epub.theme(), pages, time);
                yield new Outcome<>(made.value().map(bytes -> new Finished(copy, bytes, List.of())), made.problems());
            }
            case Copy.Print print -> print(print, time);
            case Copy.Screen screen -> {
                Outcome<Printed> made = ScreenEdition.make(
                        screen.book(), screen.theme(), choices.fontFolder(), time, Release.NAME, choices.jobs());
                yield new Outcome<>(
                        made.value().map(printed -> finished(copy, printed, Optional.empty())), made.problems());
            }
        };
    }

    @Override
    public Outcome<Companion> trade(Book book, List<Finished> editions) {
        Instant time = BuildTime.of(book.metadata(), choices.time());
        return new Outcome<>(TradeRecord.of(book, editions, time, choices.onix()), List.of());
    }

    private Outcome<Finished> print(Copy.Print copy, Instant time) {
        if (copy.edition().proof()) {
            Outcome<Printed> proofs = pages(copy, time);
            return new Outcome<>(
                    proofs.value().map(printed -> finished(copy, printed, Optional.empty())), proofs.problems());
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Finished> finished = pages(copy, time)
                .into(problems)
                .flatMap(printed -> copy.printer().finish(printed).into(problems))
                .map(printed -> finished(
                        copy, printed, cover(copy, printed, time).into(problems).map(copy.printer()::finish)));
        return new Outcome<>(finished, problems);
    }

    private Finished finished(Copy copy, Printed printed, Optional<Cover> cover) {
        Finished finished = new Finished(copy, printed, cover);
        return choices.keepFo() ? finished.with(printed.transcript().get()) : finished;
    }

    private Outcome<Printed> pages(Copy.Print copy, Instant time) {
        return PrintEdition.make(
                copy.book(),
                copy.theme(),
                copy.printer().order(),
                choices.fontFolder(),
                time,
                Release.NAME,
                choices.jobs());
    }

    private Outcome<Cover> cover(Copy.Print copy, Printed printed, Instant time) {
        int pages = printed.pages().pages().size();
        return CoverSheet.make(copy.book(), copy.theme(), choices.fontFolder(), pages, time, Release.NAME);
    }
}

package octavo.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.markup.MarkedBook;
import octavo.print.forme.Page;
import octavo.print.presswork.Imprint;
import octavo.print.presswork.Marked;
import octavo.print.presswork.Press;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.style.PrintTheme;

/**
 * Makes the screen edition of a book: pages to be read one after the other, heard and clicked, as a PDF that is both
 * PDF/UA-1 and PDF/A-2a.
 */
public final class ScreenEdition {

    private ScreenEdition() {}

    /**
     * Sets a book and prints it for screens.
     *
     * @param fonts those that stand in for what the theme's lack
     * @param built the build's time, which the PDF says
     * @param creator the program and its version
     * @param jobs how many divisions are set at a time, at least 1
     * @return nothing where no page could be set
     */
    public static Outcome<Printed> make(
            MarkedBook book, PrintTheme theme, Jail fonts, Instant built, String creator, int jobs) {
        Imprint imprint = Imprint.of(book, built, creator);
        Outcome<Typesetting> set = Typesetting.of(book, theme.onScreen(), PageOrder.NONE, fonts, imprint, jobs, true);
        List<Problem> problems = new ArrayList<>(set.problems());
        return new Outcome<>(set.value().map(typeset -> print(typeset, book, imprint, problems)), problems);
    }

    private static Printed print(Typesetting typeset, MarkedBook book, Imprint imprint, List<Problem> problems) {
        Optional<Cover> cover = Cover.of(book, typeset, problems);
        Marked marked = new Marked();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Page> pages = new ArrayList<>(cover.stream().map(Cover::page).toList());
        pages.addAll(typeset.pages());
        try {
            problems.addAll(new Press(
                            typeset.foundry(), cover.map(Cover::pictures).orElse(typeset.pictures()))
                    .print(
                            pages,
                            imprint,
                            picture -> typeset.place(picture).orElse(book.body().place()),
                            file,
                            marked));
            boolean proof = book.resolved().edition().proof();
            ScreenPages screen = new ScreenPages(typeset.foliation(), cover, proof);
            Printed printed = typeset.printed(screen.file(marked).of(file.toByteArray()));
            return cover.isPresent() ? printed.behindCover() : printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

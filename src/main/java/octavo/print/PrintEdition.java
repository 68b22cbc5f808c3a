package octavo.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import octavo.folio.PageMap;
import octavo.markup.MarkedBook;
import octavo.print.presswork.Imprint;
import octavo.print.presswork.Press;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.style.PrintTheme;

/** Makes the print edition of a book. */
public final class PrintEdition {

    private PrintEdition() {}

    /**
     * Sets and prints a book.
     *
     * @param order what the printer asks for
     * @param fonts those that stand in for what the theme's lack
     * @param built the build's time, which the PDF says
     * @param creator the program and its version
     * @param jobs how many divisions are set at a time, at least 1
     * @param set takes the pages as soon as they are set and before they are printed
     * @return nothing where no page could be set
     */
    public static Outcome<Printed> make(
            MarkedBook book,
            PrintTheme theme,
            PageOrder order,
            Jail fonts,
            Instant built,
            String creator,
            int jobs,
            Consumer<PageMap> set) {
        Imprint imprint = Imprint.of(book, built, creator);
        List<Problem> problems = new ArrayList<>();
        boolean mirrored = book.body().attribute("dir").isPresent();
        Optional<Typesetting> typeset = Typesetting.of(
                        book, mirrored ? theme.mirrored() : theme, order, fonts, imprint, jobs, false)
                .into(problems);
        typeset.map(Typesetting::map).ifPresent(set);
        return new Outcome<>(typeset.map(pages -> print(pages, book, imprint, problems)), problems);
    }

    private static Printed print(Typesetting typeset, MarkedBook book, Imprint imprint, List<Problem> problems) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            problems.addAll(new Press(typeset.foundry(), typeset.pictures())
                    .print(
                            typeset.pages(),
                            imprint,
                            picture -> typeset.place(picture).orElse(book.body().place()),
                            pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return typeset.printed(pdf.toByteArray());
    }
}

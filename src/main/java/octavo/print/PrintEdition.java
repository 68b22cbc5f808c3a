package octavo.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Edition;
import octavo.book.Identity;
import octavo.book.Picture;
import octavo.folio.PageMap;
import octavo.markup.MarkedBook;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Chapel;
import octavo.print.forme.Page;
import octavo.print.foundry.Foundry;
import octavo.print.presswork.Imprint;
import octavo.print.presswork.Press;
import octavo.print.shop.Pictures;
import octavo.problem.Code;
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
     * @return nothing where no page could be set
     */
    public static Outcome<Printed> make(
            MarkedBook book, PrintTheme theme, PageOrder order, Jail fonts, Instant built, String creator, int jobs) {
        Outcome<Foundry> foundry = TypeStock.of(theme.faces(), fonts);
        List<Problem> problems = new ArrayList<>(foundry.problems());
        return foundry.value()
                .flatMap(founts -> print(book, theme, order, founts, imprint(book, built, creator), jobs, problems))
                .map(printed -> Outcome.of(printed, once(problems)))
                .orElseGet(() -> Outcome.none(problems));
    }

    private static Optional<Printed> print(
            MarkedBook book,
            PrintTheme theme,
            PageOrder order,
            Foundry foundry,
            Imprint imprint,
            int jobs,
            List<Problem> problems) {
        Pictures pictures = name -> Optional.ofNullable(book.pictures().get(name))
                .map(Picture::content)
                .map(Picture.Content::bytes);
        GalleyCopy.Shared shared = new GalleyCopy.Shared(theme, foundry, book.body(), book.pictures(), Map.of());
        List<String> exceptions = new ArrayList<>(CodeWords.in(book.galleys()));
        exceptions.addAll(book.resolved().book().metadata().hyphenation());
        try (Chapel chapel = new Chapel(foundry, pictures, exceptions, jobs)) {
            Fitting fitting = Fitting.of(book.galleys(), shared, order, chapel);
            Foliation foliation = fitting.foliation();
            problems.addAll(fitting.problems());
            if (foliation.leaves().isEmpty()) {
                return Optional.empty();
            }
            List<Page> pages = new Furnisher(fitting.shared(), chapel, problems).furnish(foliation.leaves());
            if (book.resolved().edition().proof()) {
                pages = proofs(book, fitting.shared(), imprint).pull(pages, foliation.leaves(), chapel, problems);
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            problems.addAll(new Press(foundry, pictures)
                    .print(pages, imprint, book.body().place(), pdf));
            return Optional.of(new Printed(pdf.toByteArray(), map(foliation), Composing.of(foliation)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageProofs proofs(MarkedBook book, GalleyCopy.Shared shared, Imprint imprint) {
        String mark = book.resolved().words().of("proof");
        String date = DateTimeFormatter.ISO_LOCAL_DATE.format(imprint.created().atZone(ZoneOffset.UTC));
        return new PageProofs(shared, mark, "%s \u00B7 %s \u00B7 %s \u00B7 ".formatted(mark, imprint.title(), date));
    }

    /** What is wrong with the whole book is told by each division. */
    private static List<Problem> once(List<Problem> problems) {
        Set<String> told = new HashSet<>();
        return problems.stream()
                .filter(problem ->
                        told.add(problem.code() == Code.HYPHENATION_MISSING ? problem.message() : problem.toString()))
                .toList();
    }

    private static PageMap map(Foliation foliation) {
        List<PageMap.Page> pages = new ArrayList<>();
        for (Foliation.Leaf leaf : foliation.leaves()) {
            Optional<PageMap.Place> begins = leaf.blank()
                    ? Optional.empty()
                    : leaf.division().copy().whereabouts().begins(leaf.set());
            String galley = leaf.blank() ? "" : leaf.division().id();
            pages.add(new PageMap.Page(leaf.folio(), galley, begins));
        }
        return new PageMap(pages, Map.copyOf(foliation.anchors()));
    }

    /** What a PDF of this edition says of itself. */
    public static Imprint imprint(MarkedBook book, Instant built, String creator) {
        var metadata = book.resolved().book().metadata();
        Edition edition = book.resolved().edition();
        return new Imprint(
                book.resolved().book().title(edition),
                metadata.contributors("author").stream()
                        .map(author -> author.name())
                        .toList(),
                metadata.language().tag(),
                metadata.publisher().imprint().isEmpty()
                        ? metadata.publisher().name()
                        : metadata.publisher().imprint(),
                Identity.of(book.resolved().book(), edition),
                metadata.description(),
                metadata.keywords(),
                built,
                creator);
    }
}

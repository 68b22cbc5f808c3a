package octavo.print;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Picture;
import octavo.folio.PageMap;
import octavo.markup.MarkedBook;
import octavo.print.flow.Whereabouts;
import octavo.print.fo.GalleyCopy;
import octavo.print.fo.Transcript;
import octavo.print.forme.Chapel;
import octavo.print.forme.Page;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.TypeStock;
import octavo.print.pages.Foliation;
import octavo.print.pages.Laid;
import octavo.print.presswork.Imprint;
import octavo.print.remarks.Composing;
import octavo.print.shop.Pictures;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.PrintTheme;

/**
 * A book set as pages, which are still to be printed.
 *
 * @param foliation their numbers, and what stands on them
 * @param pages at least one
 */
record Typesetting(Foundry foundry, Pictures pictures, Foliation foliation, List<Page> pages) {

    /**
     * Sets a book.
     *
     * @param order what the printer asks for
     * @param fonts those that stand in for what the theme's lack
     * @param imprint of which page proofs name the title and the date
     * @param jobs how many divisions are set at a time, at least 1
     * @param onScreen whether pages are read on a screen
     */
    static Outcome<Typesetting> of(
            MarkedBook book,
            PrintTheme theme,
            PageOrder order,
            Jail fonts,
            Imprint imprint,
            int jobs,
            boolean onScreen) {
        List<Problem> problems = new ArrayList<>();
        Optional<Typesetting> set = TypeStock.of(theme.faces(), fonts)
                .into(problems)
                .flatMap(foundry -> set(book, theme, order, foundry, imprint, jobs, onScreen, problems));
        return new Outcome<>(set, once(problems));
    }

    private static Optional<Typesetting> set(
            MarkedBook book,
            PrintTheme theme,
            PageOrder order,
            Foundry foundry,
            Imprint imprint,
            int jobs,
            boolean onScreen,
            List<Problem> problems) {
        Pictures pictures = name -> Optional.ofNullable(book.pictures().get(name))
                .map(Picture::content)
                .map(onScreen ? Picture.Content::bytes : Picture.Content::inked);
        GalleyCopy.Shared paper = new GalleyCopy.Shared(theme, foundry, book.body(), book.pictures());
        GalleyCopy.Shared shared = onScreen ? paper.onScreen() : paper;
        List<String> exceptions = new ArrayList<>(CodeWords.in(book.galleys()));
        exceptions.addAll(book.resolved().book().metadata().hyphenation());
        try (Chapel chapel = new Chapel(foundry, pictures, exceptions, jobs, onScreen)) {
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
            return Optional.of(new Typesetting(foundry, pictures, foliation, pages));
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

    /** Where the manuscript shows a picture first. */
    Optional<SourceSpan> place(String picture) {
        return foliation.leaves().stream()
                .filter(leaf -> !leaf.added())
                .flatMap(leaf -> leaf.set().pictures().stream()
                        .filter(placed -> placed.name().equals(picture))
                        .map(placed -> leaf.division().copy().place(placed.key())))
                .findFirst();
    }

    /** The edition, once a file has been made of its pages. */
    Printed printed(byte[] pdf) {
        return new Printed(pdf, map(), Composing.of(foliation), () -> Transcript.of(foliation.copies()));
    }

    /** What begins on each of its pages. */
    PageMap map() {
        List<PageMap.Page> map = new ArrayList<>();
        List<Foliation.Leaf> leaves = foliation.leaves();
        for (int index = 0; index < leaves.size(); index++) {
            Foliation.Leaf leaf = leaves.get(index);
            Optional<PageMap.Place> begins = leaf.blank() ? Optional.empty() : begins(index);
            String galley = leaf.blank() ? "" : leaf.division().id();
            map.add(new PageMap.Page(leaf.folio(), galley, begins));
        }
        return new PageMap(map, Map.copyOf(foliation.anchors()));
    }

    /** What begins a page; nothing where a turned table is not written between what begins the pages of text around it. */
    private Optional<PageMap.Place> begins(int index) {
        Foliation.Leaf leaf = foliation.leaves().get(index);
        Whereabouts whereabouts = leaf.division().copy().whereabouts();
        return leaf.turned() && !isInOrder(index, whereabouts) ? Optional.empty() : whereabouts.begins(leaf.set());
    }

    private boolean isInOrder(int index, Whereabouts whereabouts) {
        int number = whereabouts.figure(foliation.leaves().get(index).set()).orElseThrow();
        int written = whereabouts.figures().get(number).before();
        return text(index, -1).map(page -> first(page, whereabouts)).orElse(written) <= written
                && text(index, 1).map(page -> first(page, whereabouts)).orElse(Integer.MAX_VALUE) > written;
    }

    /** The key of the first running text on a page, as a number. */
    private static int first(Page page, Whereabouts whereabouts) {
        return page.passages().stream()
                .filter(passage -> whereabouts.running(passage.key()) && passage.letters() > 0)
                .findFirst()
                .map(passage -> Integer.parseInt(passage.key(), 10))
                .orElse(0);
    }

    /** The nearest page of text of the same division. */
    private Optional<Page> text(int index, int step) {
        List<Foliation.Leaf> leaves = foliation.leaves();
        Laid division = leaves.get(index).division();
        for (int at = index + step; at >= 0 && at < leaves.size(); at += step) {
            Foliation.Leaf leaf = leaves.get(at);
            if (leaf.added() || leaf.division() != division) {
                return Optional.empty();
            }
            if (leaf.alone().isEmpty()) {
                return Optional.of(leaf.set());
            }
        }
        return Optional.empty();
    }
}

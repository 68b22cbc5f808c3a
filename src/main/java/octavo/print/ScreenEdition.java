package octavo.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import octavo.markup.MarkedBook;
import octavo.print.fo.Whereabouts;
import octavo.print.forme.Structure;
import octavo.print.presswork.Imprint;
import octavo.print.presswork.Marked;
import octavo.print.presswork.Press;
import octavo.print.tagging.Bookmark;
import octavo.print.tagging.Spot;
import octavo.print.tagging.TaggedFile;
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
        Imprint imprint = PrintEdition.imprint(book, built, creator);
        Outcome<Typesetting> set = Typesetting.of(book, theme.onScreen(), PageOrder.NONE, fonts, imprint, jobs, true);
        List<Problem> problems = new ArrayList<>(set.problems());
        return new Outcome<>(set.value().map(typeset -> print(typeset, book, imprint, problems)), problems);
    }

    private static Printed print(Typesetting typeset, MarkedBook book, Imprint imprint, List<Problem> problems) {
        Marked marked = new Marked();
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        try {
            problems.addAll(new Press(typeset.foundry(), typeset.pictures())
                    .print(typeset.pages(), imprint, book.body().place(), pages, marked));
            return typeset.printed(file(typeset.foliation(), marked).of(pages.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TaggedFile file(Foliation foliation, Marked marked) {
        List<Structure> structures = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        List<Foliation.Leaf> leaves = foliation.leaves();
        for (int page = 0; page < leaves.size(); page++) {
            Laid division = leaves.get(page).division();
            if (leaves.get(page).page() == 0) {
                structures.add(division.setting().structure());
            }
            for (Whereabouts.Bookmark bookmark :
                    division.copy().whereabouts().bookmarks(leaves.get(page).set())) {
                bookmarks.add(new Bookmark(bookmark.level(), bookmark.label(), spot(page, bookmark.top())));
            }
        }
        List<Integer> turned = IntStream.range(0, leaves.size())
                .filter(page -> leaves.get(page).turned())
                .boxed()
                .toList();
        return new TaggedFile(structures, marked, anchors(foliation), bookmarks, turned);
    }

    private static Map<String, Spot> anchors(Foliation foliation) {
        Map<String, Spot> anchors = new HashMap<>();
        foliation.anchors().forEach((id, page) -> {
            Foliation.Leaf leaf = foliation.leaves().get(page);
            Whereabouts whereabouts = leaf.division().copy().whereabouts();
            anchors.put(id, spot(page, whereabouts.top(id, leaf.set()).orElse(0)));
        });
        return anchors;
    }

    private static Spot spot(int page, int top) {
        return new Spot(page, top / 1000.0);
    }
}

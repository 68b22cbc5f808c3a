package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.folio.PagePlan;
import octavo.markup.MarkedBook;
import octavo.markup.Markup;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.style.PrintTheme;

/** The text on the back, set as a division of the book whose page is the room that is left for it. */
final class Blurb {

    private final MarkedBook book;
    private final Area room;
    private final List<Problem> problems = new ArrayList<>();

    Blurb(MarkedBook book, Area room) {
        this.book = book;
        this.room = room;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Page> set(Bench bench, PrintTheme theme) {
        MarkedBook marked = Markup.backCover(book, text());
        bench.show(marked.pictures());
        PrintTheme fitted = theme.on(new PageSize(room.width(), room.height()));
        GalleyCopy.Shared shared =
                new GalleyCopy.Shared(fitted, bench.foundry(), marked.body(), marked.pictures(), Map.of());
        GalleyCopy copy = new GalleyCopy(shared, marked.galleys().getFirst(), new PagePlan(true, Map.of()));
        Setting setting = bench.pages(copy);
        problems.addAll(copy.problems());
        if (setting.pages().size() > 1) {
            problems.add(new Problem(
                    Code.COVER_TEXT_LONG,
                    text().getFirst().place(),
                    "the text for the back cover is longer than the back cover",
                    "shorten it, or make it smaller by a rule for section.back-cover in styles/print.css"));
        }
        return setting.pages().stream().findFirst();
    }

    /** What the edition gives for it, else the description that shops get. */
    private List<Block> text() {
        List<Block> given = book.resolved().edition().cover().back();
        SourceSpan place = book.resolved().book().place();
        String description = book.resolved().book().metadata().description();
        return given.isEmpty()
                ? List.of(new Block.Paragraph(List.of(new Inline.Text(description, place)), Attributes.NONE, place))
                : given;
    }
}

package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Edition;
import octavo.book.Inline;
import octavo.book.Selection;
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

/** A text on a cover, set as a division of the book whose page is the room that is left for it. */
final class Blurb {

    private final MarkedBook book;
    private final String part;
    private final List<Block> text;
    private final Area room;
    private final List<Problem> problems = new ArrayList<>();

    private Blurb(MarkedBook book, String part, List<Block> text, Area room) {
        this.book = book;
        this.part = part;
        this.text = Selection.of(text, book.resolved().edition());
        this.room = room;
    }

    /**
     * For the back: what the edition gives for it, else the description that shops get; below it what is said of the author,
     * where there is no flap for that.
     */
    static Blurb back(MarkedBook book, Area room, boolean flapped) {
        Edition.Cover cover = book.resolved().edition().cover();
        List<Block> text = new ArrayList<>(cover.back().isEmpty() ? description(book) : cover.back());
        if (!flapped && !cover.author().isEmpty()) {
            SourceSpan place = cover.author().getFirst().place();
            text.add(new Block.Passage("about-the-author", cover.author(), Attributes.NONE, place));
        }
        return new Blurb(book, "back-cover", text, room);
    }

    /** For the flap behind the front: the description. */
    static Blurb frontFlap(MarkedBook book, Area room) {
        return new Blurb(book, "flap", description(book), room);
    }

    /** For the flap behind the back: what is said of the author. */
    static Blurb backFlap(MarkedBook book, Area room) {
        return new Blurb(book, "flap", book.resolved().edition().cover().author(), room);
    }

    private static List<Block> description(MarkedBook book) {
        SourceSpan place = book.resolved().book().place();
        String words = book.resolved().book().metadata().description();
        if (words.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Paragraph(List.of(new Inline.Text(words, place)), Attributes.NONE, place));
    }

    Area room() {
        return room;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Page> set(Bench bench, PrintTheme theme) {
        MarkedBook marked = Markup.onCover(book, part, text);
        bench.show(marked.pictures());
        PrintTheme fitted = theme.on(new PageSize(room.width(), room.height()));
        GalleyCopy.Shared shared = new GalleyCopy.Shared(fitted, bench.foundry(), marked.body(), marked.pictures());
        GalleyCopy copy = new GalleyCopy(shared, marked.galleys().getFirst(), PagePlan.first());
        Setting setting = bench.pages(copy);
        problems.addAll(copy.problems());
        if (setting.pages().size() > 1) {
            problems.add(new Problem(
                    Code.COVER_TEXT_LONG,
                    text.getFirst().place(),
                    "the text for the cover is longer than the room for it (section.%s)".formatted(part),
                    "shorten it, or make it smaller by a rule for section.%s in styles/print.css".formatted(part)));
        }
        return setting.pages().stream().findFirst();
    }
}

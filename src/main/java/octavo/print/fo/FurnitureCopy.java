package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.flow.RunningTitles.Title;
import octavo.print.forme.Copy;
import octavo.print.foundry.Foundry;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.style.PageStyle;
import octavo.style.PrintTheme;
import octavo.style.Side;
import octavo.style.Style;
import octavo.style.value.Content;
import octavo.style.value.Property;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** What stands around the text of some pages: running heads and feet, folios; one page for each, without the text. */
public final class FurnitureCopy implements Copy {

    /**
     * A page to be furnished.
     *
     * @param type of page, as {@code @page} names it, or empty
     * @param recto whether it is a right-hand page
     * @param first whether it is the first of its division
     * @param blank whether nothing else stands on it
     * @param number of the page, from 1
     * @param strings by the names that {@code string-set} gives; what {@code string()} shows
     */
    public record Sheet(
            String type, boolean recto, boolean first, boolean blank, int number, Map<String, NamedString> strings) {}

    /** The values that a named string has on one page (Generated Content for Paged Media 3, section 1.1.2). */
    public record NamedString(Title start, Title first, Title last, boolean set) {

        private Optional<Title> value(Content.Occurrence which) {
            return switch (which) {
                case START -> Optional.of(start);
                case FIRST -> Optional.of(first);
                case LAST -> Optional.of(last);
                case FIRST_EXCEPT -> set ? Optional.empty() : Optional.of(first);
            };
        }
    }

    private final PrintTheme theme;
    private final Typography typography;
    private final String language;
    private final List<Sheet> sheets;
    private final SourceSpan book;
    private final Features features = new Features();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param language of the heads, BCP 47
     * @param sheets at least one
     * @param book the place of what is wrong with them
     */
    public FurnitureCopy(PrintTheme theme, Foundry foundry, String language, List<Sheet> sheets, SourceSpan book) {
        this.theme = theme;
        this.typography = new Typography(foundry, language);
        this.language = language;
        this.sheets = List.copyOf(sheets);
        this.book = book;
    }

    /** What was found while the copy was sent. */
    public List<Problem> problems() {
        return Stream.concat(features.problems().stream(), problems.stream()).toList();
    }

    @Override
    public SourceSpan place(String key) {
        return book;
    }

    @Override
    public void send(ContentHandler handler) throws SAXException {
        Fo fo = new Fo(handler);
        PageSize any = page(sheets.getFirst()).size();
        Masters.beginSheets(fo, any.width(), any.height());
        for (Sheet sheet : sheets) {
            fo.open("block", Traits.of("break-before", "page").set("padding-before", "1pt"));
            PageStyle page = page(sheet);
            for (MarginBox box : MarginBox.of(page)) {
                box(fo, box, sheet);
            }
            fo.close();
        }
        Masters.endSheets(fo);
    }

    private PageStyle page(Sheet sheet) {
        return theme.page(sheet.type, sheet.recto ? Side.RIGHT : Side.LEFT, sheet.first, sheet.blank);
    }

    private void box(Fo fo, MarginBox box, Sheet sheet) throws SAXException {
        Style style = box.style();
        Type type = typography.type(style, language);
        String words = words(box, sheet, type);
        if (words.isBlank()) {
            return;
        }
        Traits container = Traits.of("absolute-position", "fixed")
                .set("left", box.left())
                .set("top", box.top())
                .set("width", box.width())
                .set("height", box.height())
                .set(
                        "display-align",
                        switch (style.word(Property.VERTICAL_ALIGN)) {
                            case "top" -> "before";
                            case "bottom" -> "after";
                            default -> "center";
                        });
        fo.open("block-container", container);
        Traits block = Traits.of("text-indent", Length.ZERO.toString());
        Box.filling(style, Measure.of(box.width()), block);
        fo.open("block", block.inherit(type.traits()));
        new Runs(fo, features, book).write(words, type);
        fo.close().close();
    }

    private String words(MarginBox box, Sheet sheet, Type type) {
        Length room = box.room();
        List<String> pieces = new ArrayList<>();
        Optional<Title> title = Optional.empty();
        int shown = 0;
        for (Content piece : box.style().content(Property.CONTENT)) {
            Optional<Title> named = named(piece, sheet);
            if (named.isPresent()) {
                title = named;
                shown = pieces.size();
            }
            pieces.add(named.map(Title::words).orElseGet(() -> other(piece, sheet)));
        }
        if (title.isPresent() && box.isLine()) {
            int at = shown;
            String fitted = new Headline(title.get().words()).within(words -> {
                pieces.set(at, words);
                return Gauge.width(Runs.set(String.join("", pieces), type), type)
                                .compareTo(room)
                        <= 0;
            });
            pieces.set(shown, fitted);
            tell(title.get(), fitted);
        }
        return String.join("", pieces);
    }

    private void tell(Title title, String fitted) {
        if (!fitted.equals(title.words())) {
            boolean whole = title.place().equals(book);
            problems.add(new Problem(
                    Code.HEADLINE_SHORTENED,
                    title.place(),
                    "the title “%s” is too long for a running head, which says “%s”".formatted(title.words(), fitted),
                    whole ? "give the book a short-title" : "give the heading a shorter one for it: {short=\"…\"}"));
        }
    }

    private static Optional<Title> named(Content piece, Sheet sheet) {
        return piece instanceof Content.NamedString(String name, Content.Occurrence which)
                ? Optional.ofNullable(sheet.strings.get(name)).flatMap(string -> string.value(which))
                : Optional.empty();
    }

    private static String other(Content piece, Sheet sheet) {
        return switch (piece) {
            case Content.Text(String text) -> text;
            case Content.Counter(String name, String kind) ->
                name.equals("page") ? Counters.written(sheet.number, kind) : "";
            case Content.NamedString _,
                    Content.Attribute _,
                    Content.ElementText _,
                    Content.TargetCounter _,
                    Content.QuotationMark _,
                    Content.Leader _ -> "";
        };
    }
}

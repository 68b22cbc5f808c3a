package octavo.print.fo;

import java.util.List;
import java.util.Map;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.forme.Copy;
import octavo.print.foundry.Foundry;
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
    public record NamedString(String start, String first, String last, boolean set) {

        private String value(Content.Occurrence which) {
            return switch (which) {
                case START -> start;
                case FIRST -> first;
                case LAST -> last;
                case FIRST_EXCEPT -> set ? "" : first;
            };
        }
    }

    private static final NamedString UNSET = new NamedString("", "", "", false);

    private final PrintTheme theme;
    private final Typography typography;
    private final String language;
    private final List<Sheet> sheets;
    private final SourceSpan book;
    private final Features features = new Features();

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
        return features.problems();
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
        String words = words(style, sheet);
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
        Type type = typography.type(style, language);
        fo.open("block-container", container);
        Traits block = Traits.of("text-indent", Length.ZERO.toString());
        Box.filling(style, Measure.of(box.width()), block);
        fo.open("block", block.inherit(type.traits()));
        new Runs(fo, features, book).write(words, type);
        fo.close().close();
    }

    private static String words(Style style, Sheet sheet) {
        StringBuilder words = new StringBuilder();
        for (Content piece : style.content(Property.CONTENT)) {
            words.append(
                    switch (piece) {
                        case Content.Text(String text) -> text;
                        case Content.Counter(String name, String kind) ->
                            name.equals("page") ? Counters.written(sheet.number, kind) : "";
                        case Content.NamedString(String name, Content.Occurrence which) ->
                            sheet.strings.getOrDefault(name, UNSET).value(which);
                        case Content.Attribute _,
                                Content.ElementText _,
                                Content.TargetCounter _,
                                Content.QuotationMark _,
                                Content.Leader _ -> "";
                    });
        }
        return words.toString();
    }
}

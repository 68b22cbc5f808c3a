package octavo.print.fo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.folio.Makeup;
import octavo.folio.PagePlan;
import octavo.markup.Cursor;
import octavo.markup.Galley;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.flow.Whereabouts;
import octavo.print.forme.Copy;
import octavo.print.forme.Line;
import octavo.print.forme.Meaning;
import octavo.print.forme.Setting;
import octavo.print.foundry.Foundry;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.style.PageLimits;
import octavo.style.PageStyle;
import octavo.style.PrintTheme;
import octavo.style.Side;
import octavo.style.Style;
import octavo.style.value.Property;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of one division, without what stands around it on its pages. */
public final class GalleyCopy implements Copy {

    /**
     * What all divisions of a book share.
     *
     * @param body the element that every section stands in
     * @param pictures by the {@code src} of their elements
     * @param trial the lines of blocks that begin with an initial, as {@link TrialCopy} found them
     * @param screen whether pages are read on a screen: one after the other, with links and meanings
     */
    public record Shared(
            PrintTheme theme,
            Foundry foundry,
            Node.Element body,
            Map<String, Picture> pictures,
            Map<SourceSpan, List<Line>> trial,
            boolean screen) {

        /** On paper, before anything was tried. */
        public Shared(PrintTheme theme, Foundry foundry, Node.Element body, Map<String, Picture> pictures) {
            this(theme, foundry, body, pictures, Map.of(), false);
        }

        /** The same for screens. */
        public Shared onScreen() {
            return new Shared(theme, foundry, body, pictures, trial, true);
        }

        /** The same on pages that keep to what a printer leaves of them. */
        public Shared within(PageLimits limits) {
            return new Shared(theme.within(limits), foundry, body, pictures, trial, screen);
        }

        /** The same with what was found on trial. */
        public Shared tried(Map<SourceSpan, List<Line>> lines) {
            return new Shared(theme, foundry, body, pictures, Map.copyOf(lines), screen);
        }
    }

    private final Shared shared;
    private final Galley galley;
    private final PagePlan plan;
    private final Cursor section;
    private final Style body;
    private final Style style;
    private final TextColumns columns;
    private final Optional<Set<String>> beginnings;
    private final boolean proof;
    private final Features features;
    private final Whereabouts whereabouts;
    private final Meanings meanings;

    public GalleyCopy(Shared shared, Galley galley, PagePlan plan) {
        this(shared, galley, plan, Optional.empty());
    }

    /**
     * @param beginnings the entries of an index with which its columns begin, as its proof showed them
     */
    private GalleyCopy(Shared shared, Galley galley, PagePlan plan, Optional<Set<String>> beginnings) {
        this.shared = shared;
        this.galley = galley;
        this.plan = plan;
        this.beginnings = beginnings;
        Cursor root = Cursor.root(shared.body);
        this.whereabouts = new Whereabouts(galley.section().place());
        this.meanings = new Meanings(shared.screen, root.language());
        boolean index = galley.role() == Role.INDEX;
        Node.Element text = index ? new Numbers(plan, whereabouts).in(galley.section()) : galley.section();
        this.section = root.only(
                beginnings.map(known -> new IndexColumns(known).of(text)).orElse(text));
        this.body = shared.theme.style(root, shared.theme.root());
        this.style = shared.theme.style(section, body);
        this.columns = TextColumns.of(style);
        this.features = new Features(pageType(style));
        this.proof = index && columns.several() && beginnings.isEmpty();
    }

    /** The copy of the same division with its pages made up in another way. */
    public GalleyCopy madeUp(Makeup makeup) {
        return new GalleyCopy(shared, galley, plan.with(makeup));
    }

    /** Whether it is set on one long page only, to be made up into columns afterwards. */
    public boolean isProof() {
        return proof;
    }

    /** The copy that a proof leads to. */
    public GalleyCopy madeUp(Setting set) {
        Masters masters = new Masters(shared.theme, pageType(), columns, false);
        PageSize page = masters.area();
        GalleyProof galleyProof = new GalleyProof(
                section.element(), whereabouts, set, columns.width(page.width()), style.length(Property.FONT_SIZE));
        Length head = masters.page(Side.RIGHT, true, false).top();
        Set<String> beginnings = galleyProof.columns(columns, style.lineHeight(), head, page.height());
        return new GalleyCopy(shared, galley, plan, Optional.of(beginnings));
    }

    /** The same copy, not yet sent. */
    GalleyCopy again() {
        return new GalleyCopy(shared, galley, plan, beginnings);
    }

    public Galley galley() {
        return galley;
    }

    public PagePlan plan() {
        return plan;
    }

    /** The type of its pages, as {@code @page} names it; empty where the style names none. */
    public String pageType() {
        return pageType(style);
    }

    static String pageType(Style style) {
        String type = style.word(Property.PAGE);
        return type.equals("auto") ? "" : type;
    }

    /** The division's {@code break-before}, such as {@code recto}; on screens no page faces another. */
    public String opening() {
        return shared.screen ? "page" : style.word(Property.BREAK_BEFORE);
    }

    /** Whether its pages are read on a screen. */
    public boolean onScreen() {
        return shared.screen;
    }

    /** What the copy says, and where; complete once it has been sent. */
    public Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Whether its text stands in columns. */
    public boolean inColumns() {
        return columns.several();
    }

    /** The look of a page of text by its index, from 0, plates not counted. */
    public PageStyle page(int index) {
        return new Masters(shared.theme, pageType(), columns, false).page(plan, index);
    }

    /** How many lines of a paragraph stay at least on the page where it begins. */
    public int orphans() {
        return Math.max(1, (int) body.number(Property.ORPHANS));
    }

    /** How many lines of a paragraph go at least to the page where it ends. */
    public int widows() {
        return Math.max(1, (int) body.number(Property.WIDOWS));
    }

    /** From one line of the text to the next. */
    public Length line() {
        return body.lineHeight();
    }

    /** The book's picture of this name, where it has one. */
    public Optional<Picture> picture(String name) {
        return Optional.ofNullable(shared.pictures.get(name));
    }

    /** What was found while the copy was sent. */
    public List<Problem> problems() {
        return features.problems();
    }

    /** Whether a block has no initial, which would have to be fitted to its lines again. */
    public boolean isPlain(String key) {
        return !shared.trial.containsKey(place(key));
    }

    @Override
    public SourceSpan place(String key) {
        return whereabouts.place(key);
    }

    @Override
    public Optional<Meaning> meaning(String role) {
        return meanings.of(role);
    }

    @Override
    public void send(ContentHandler handler) throws SAXException {
        Fo fo = new Fo(handler);
        Masters masters = new Masters(shared.theme, pageType(), columns, proof);
        PageSize page = masters.area();
        PageSize area = new PageSize(columns.width(page.width()), page.height());
        Stick stick = new Stick(
                fo,
                shared.theme,
                new Typography(shared.foundry, shared.body.attribute("lang").orElse("")),
                galley,
                section,
                shared.pictures,
                plan,
                area,
                whereabouts,
                new Breaks(),
                new Counters(),
                features,
                new Openings(shared.foundry, Optional.of(shared.trial)),
                new Floats(plan.makeup().spots()),
                new EntryNumbers(),
                meanings);
        fo.begin(body);
        FigurePages figures = new FigurePages(masters, plan);
        masters.write(fo, plan, figures);
        Traits sequence = Traits.of("master-reference", Masters.NAME)
                .set("initial-page-number", plan.recto() ? "1" : "2")
                .set("force-page-count", "no-force");
        fo.open("page-sequence", sequence);
        separator(fo, masters, area);
        fo.open("flow", flow(stick));
        body.strings()
                .forEach((name, content) -> whereabouts
                        .titles()
                        .set(
                                name,
                                new Generated(stick)
                                        .title(content, section.parent().orElseThrow(), body)));
        if (columns.several()) {
            new Blocks(stick).columns(section, style, Measure.of(page.width()), Measure.of(area.width()));
        } else {
            new Blocks(stick).block(section, style, Measure.of(area.width()));
        }
        stick.floats().end(stick);
        fo.close().close();
        Stick turned = stick.on(new PageSize(page.height(), page.width()));
        stick.floats().pages(stick, turned, figures, () -> flow(stick));
        fo.end();
    }

    private Traits flow(Stick stick) {
        return Traits.of("flow-name", "xsl-region-body")
                .inherit(stick.type(section, body).traits())
                .but("linefeed-treatment", "preserve");
    }

    /** What parts the notes from the text: a rule as wide as {@code @footnote} says, the padding below it. */
    private static void separator(Fo fo, Masters masters, PageSize area) throws SAXException {
        Style notes = masters.page(Side.RIGHT, false, false).notes();
        Length above = notes.length(Property.MARGIN_TOP, area.width());
        Length below = notes.length(Property.PADDING_TOP, area.width());
        Length rule = notes.length(Property.BORDER_TOP_WIDTH);
        Length width = Box.width(notes, area.width()).orElse(area.width());
        fo.open("static-content", Traits.of("flow-name", "xsl-footnote-separator"));
        fo.open("block", Traits.of("padding-before", above.toString()).set("start-indent", Length.ZERO));
        Traits line =
                Traits.of("end-indent", area.width().minus(width).toString()).set("padding-after", below);
        if (!rule.equals(Length.ZERO)) {
            line.set("border-before-style", notes.word(Property.BORDER_TOP_STYLE))
                    .set("border-before-width", rule)
                    .set(
                            "border-before-color",
                            notes.colour(Property.BORDER_TOP_COLOR).map(Ink::of).orElse("black"));
        }
        fo.empty("block", line).close().close();
    }
}

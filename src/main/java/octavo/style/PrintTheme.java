package octavo.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceFile;
import octavo.style.selector.Part;
import octavo.style.selector.Selectable;
import octavo.style.value.Property;

/** How a print edition looks; safe for use by several threads. */
public final class PrintTheme implements Dress {

    private static final Jail OWN = Jail.shipped("octavo/style");

    private final PageSize page;
    private final List<FontFace> faces;
    private final Map<Part, RuleSet> rules;
    private final Map<Cascaded, Declarations> cascades = new ConcurrentHashMap<>();
    private final Map<Dressed, Style> styles = new ConcurrentHashMap<>();
    private final Style initial;
    private final Style root;
    private final PageStyles pages;

    private PrintTheme(PrintSheet sheet, PageSize page) {
        this.page = page;
        this.faces = List.copyOf(sheet.faces());
        this.rules = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            rules.put(
                    part,
                    new RuleSet(sheet.rules().stream()
                            .filter(rule -> rule.selector().part() == part)
                            .toList()));
        }
        this.initial = Computation.initial();
        this.root = compute(Part.WHOLE, () -> "body", initial, 0);
        List<PageRule> pageRules =
                sheet.pages().stream().sorted(PageRule.RISING).toList();
        this.pages = new PageStyles(page, pageRules, root, PageLimits.NONE);
    }

    private PrintTheme(PrintTheme theme, List<FontFace> faces) {
        this.page = theme.page;
        this.faces = List.copyOf(faces);
        this.rules = theme.rules;
        this.initial = theme.initial;
        this.root = theme.root;
        this.pages = theme.pages;
    }

    private PrintTheme(PrintTheme theme, PageStyles pages) {
        this.page = theme.page;
        this.faces = theme.faces;
        this.rules = theme.rules;
        this.initial = theme.initial;
        this.root = theme.root;
        this.pages = pages;
    }

    /**
     * Reads {@code book.css} and {@code print.css} of the theme, and those of the book's own folder
     * {@code styles} laid over them; everything wrong in them is a problem.
     *
     * @param fonts Octavo's own fonts, or those named instead
     * @param page trimmed
     */
    public static Outcome<PrintTheme> read(Jail theme, Jail fonts, Jail book, PageSize page) {
        List<Problem> problems = new ArrayList<>();
        List<StyleSheet> sheets = StyleSheet.all(theme, book, "print.css", problems);
        if (sheets.isEmpty()) {
            return Outcome.none(problems);
        }
        PrintSheet read = new PrintSheet();
        new PrintSheetReader(base(), true, page, fonts, read, problems).read();
        for (StyleSheet sheet : sheets) {
            new PrintSheetReader(sheet, false, page, fonts, read, problems).read();
        }
        Variables.check(read.declarations(), problems);
        return Outcome.of(new PrintTheme(read, page), problems);
    }

    /** The same theme for pages of another size. */
    public PrintTheme on(PageSize other) {
        return new PrintTheme(this, pages.on(other));
    }

    private static StyleSheet base() {
        try {
            SourceFile file = OWN.readText("base.css");
            return new StyleSheet(OWN, file, SheetParser.parse(file, new ArrayList<>()));
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without its base.css", refusal);
        }
    }

    /** The theme of a book that opens to the right: what it says of right-hand pages is for left-hand ones. */
    public PrintTheme mirrored() {
        return new PrintTheme(this, pages.mirrored());
    }

    @Override
    public Style root() {
        return root;
    }

    @Override
    public Style style(Selectable element, Style parent) {
        return compute(Part.WHOLE, element, element.parent().isEmpty() ? initial : parent, rem());
    }

    /**
     * The style of what a style sheet adds before an element, after it or as its marker, or of its first letter or line;
     * empty where no rule speaks of it, or where nothing is added before or after.
     *
     * @param style of the element
     */
    public Optional<Style> part(Part part, Selectable element, Style style) {
        List<Integer> matching = rules.get(part).matching(element);
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        Style found = compute(part, matching, style, rem());
        boolean adds = part == Part.BEFORE || part == Part.AFTER;
        return adds && found.content(Property.CONTENT).isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Whether any rule is for a part of elements. */
    public boolean speaksOf(Part part) {
        return !rules.get(part).isEmpty();
    }

    /** Whether any rule is for a part of this element. */
    public boolean speaksOf(Part part, Selectable element) {
        return !rules.get(part).matching(element).isEmpty();
    }

    /**
     * How a page looks.
     *
     * @param type of the page, as the property {@code page} names it; may be empty
     * @param first whether it is the first page of its division
     * @param blank whether it was left empty so that the next begins on the right side
     */
    public PageStyle page(String type, Side side, boolean first, boolean blank) {
        return pages.page(type, side, first, blank);
    }

    /** How far a plate is printed beyond the trimmed edges of pages that keep to what a printer leaves of them. */
    public Length bleed() {
        return pages.bleed();
    }

    /** How far the style sheets want that, where they say so. */
    public Optional<Length> ownBleed() {
        return page("", Side.RIGHT, false, false).style().extent(Property.BLEED).map(extent -> extent.of(page.width()));
    }

    /** The same theme on pages that keep to what a printer leaves of them. */
    public PrintTheme within(PageLimits limits) {
        return new PrintTheme(this, pages.within(limits));
    }

    /** Whether all its pages that were asked for keep to what a printer leaves of them, as they are. */
    public boolean satisfies(PageLimits limits) {
        return pages.satisfy(limits);
    }

    /** The same theme on pages that face no others: all are as a right-hand page is, the text in the middle. */
    public PrintTheme onScreen() {
        return new PrintTheme(this, pages.onScreen());
    }

    /** The same theme with faces of families that it has not, for what is not set by style sheets. */
    public PrintTheme and(List<FontFace> others) {
        Set<String> own = faces.stream().map(FontFace::family).collect(Collectors.toSet());
        List<FontFace> all = new ArrayList<>(faces);
        others.stream().filter(face -> !own.contains(face.family())).forEach(all::add);
        return new PrintTheme(this, all);
    }

    /** The fonts that the style sheets name, the book's own after the theme's. */
    public List<FontFace> faces() {
        return faces;
    }

    private double rem() {
        return root.length(Property.FONT_SIZE).pt();
    }

    private Style compute(Part part, Selectable element, Style parent, double rem) {
        return compute(part, rules.get(part).matching(element), parent, rem);
    }

    private Style compute(Part part, List<Integer> matching, Style parent, double rem) {
        return styles.computeIfAbsent(new Dressed(part, matching, parent), _ -> {
            Declarations declarations = cascades.computeIfAbsent(
                    new Cascaded(part, matching), _ -> rules.get(part).cascade(matching));
            return Computation.of(declarations, parent, page, rem);
        });
    }

    private record Cascaded(Part part, List<Integer> rules) {}

    private record Dressed(Part part, List<Integer> rules, Style parent) {}
}

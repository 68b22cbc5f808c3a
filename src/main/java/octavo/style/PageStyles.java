package octavo.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.style.value.Property;

/** The kinds of a book's pages as its style sheets and its printer want them. */
final class PageStyles {

    /** What CSS calls the area of the footnotes (Generated Content for Paged Media 3, section 2.4). */
    private static final String NOTES = "footnote";

    private final PageSize size;
    private final List<PageRule> rules;
    private final Style root;
    private final PageLimits limits;
    private final boolean facing;
    private final boolean mirrored;
    private final Map<Kind, PageStyle> styled = new ConcurrentHashMap<>();
    private final Map<Kind, PageStyle> pages = new ConcurrentHashMap<>();

    /**
     * @param size of the trimmed page
     * @param rules in rising weight
     * @param root what pages inherit from
     */
    PageStyles(PageSize size, List<PageRule> rules, Style root, PageLimits limits) {
        this(size, rules, root, limits, true, false);
    }

    private PageStyles(
            PageSize size, List<PageRule> rules, Style root, PageLimits limits, boolean facing, boolean mirrored) {
        this.size = size;
        this.rules = List.copyOf(rules);
        this.root = root;
        this.limits = limits;
        this.facing = facing;
        this.mirrored = mirrored;
    }

    PageStyles within(PageLimits narrower) {
        return new PageStyles(size, rules, root, narrower, facing, mirrored);
    }

    PageStyles on(PageSize other) {
        return new PageStyles(other, rules, root, limits, facing, mirrored);
    }

    /** Those of a book that opens to the right, whose rectos are left-hand pages. */
    PageStyles mirrored() {
        return new PageStyles(size, rules, root, limits, facing, true);
    }

    /** Pages that face no others. */
    PageStyles onScreen() {
        return new PageStyles(size, rules, root, limits, false, false);
    }

    Length bleed() {
        return limits.bleed();
    }

    /** Whether all pages that were asked for keep to these limits as they are. */
    boolean satisfy(PageLimits others) {
        return pages.entrySet().stream()
                .allMatch(page -> within(others, page.getKey(), page.getValue()).equals(page.getValue()));
    }

    PageStyle page(String type, Side side, boolean first, boolean blank) {
        return facing
                ? pages.computeIfAbsent(new Kind(type, mirrored ? side.opposite() : side, first, blank), this::limited)
                : pages.computeIfAbsent(new Kind(type, Side.RIGHT, first, blank), this::limited)
                        .centred();
    }

    private PageStyle limited(Kind kind) {
        return within(limits, kind, styled(kind));
    }

    /** All pages of a type have the same head and foot, so that their texts stand at one height. */
    private PageStyle within(PageLimits limits, Kind kind, PageStyle page) {
        if (limits.equals(PageLimits.NONE)) {
            return page;
        }
        Length head = Length.ZERO;
        Length foot = Length.ZERO;
        for (Side side : Side.values()) {
            for (boolean first : new boolean[] {true, false}) {
                PageStyle other = styled(new Kind(kind.type, side, first, false));
                head = PageStyle.greater(head, other.head());
                foot = PageStyle.greater(foot, other.foot());
            }
        }
        boolean recto = kind.side == Side.RIGHT;
        return page.atLeast(
                limits.edge().plus(head),
                recto ? limits.edge() : limits.inside(),
                limits.edge().plus(foot),
                recto ? limits.inside() : limits.edge());
    }

    /** As the style sheets alone want it. */
    private PageStyle styled(Kind kind) {
        return styled.computeIfAbsent(kind, this::style);
    }

    private PageStyle style(Kind kind) {
        Set<String> pseudos = new HashSet<>(Set.of(kind.side == Side.LEFT ? "left" : "right"));
        if (kind.first) {
            pseudos.add("first");
        }
        if (kind.blank) {
            pseudos.add("blank");
        }
        List<Declarations> own = new ArrayList<>();
        Map<String, List<Declarations>> boxes = new HashMap<>(Map.of(NOTES, new ArrayList<>()));
        for (PageRule rule : rules) {
            if (rule.matches(kind.type, pseudos)) {
                own.add(rule.declarations());
                rule.boxes()
                        .forEach((name, box) -> boxes.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(box));
            }
        }
        Style style = compute(own, root);
        Map<String, Style> computed = new HashMap<>();
        boxes.forEach((name, box) -> computed.put(name, compute(box, style)));
        Style notes = computed.get(NOTES);
        computed.values().removeIf(box -> box.content(Property.CONTENT).isEmpty());
        return new PageStyle(size, style, computed, notes);
    }

    private Style compute(List<Declarations> declarations, Style parent) {
        double rem = root.length(Property.FONT_SIZE).pt();
        return Computation.of(Declarations.cascade(declarations), parent, size, rem);
    }

    private record Kind(String type, Side side, boolean first, boolean blank) {}
}

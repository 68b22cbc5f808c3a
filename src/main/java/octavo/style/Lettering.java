package octavo.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSStyleRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceFile;
import octavo.style.selector.Part;
import octavo.style.selector.Selectable;
import octavo.style.selector.SelectorReader;

/** The fonts of an EPUB's elements; what else they look like is left to the reading system. */
final class Lettering implements Dress {

    private static final PageSize NO_PAGE = new PageSize(Length.ZERO, Length.ZERO);

    private static final Jail OWN = Jail.shipped("octavo/style");

    private final Map<Part, RuleSet> rules = new EnumMap<>(Part.class);
    private final Map<Lettered, Style> styles = new HashMap<>();
    private final Style initial = Computation.initial();
    private final Style root;

    Lettering(List<Rule> themes) {
        List<Rule> all =
                Stream.concat(ofReadingSystems().stream(), themes.stream()).toList();
        for (Part part : Part.values()) {
            rules.put(
                    part,
                    new RuleSet(all.stream()
                            .filter(rule -> rule.selector().part() == part)
                            .toList()));
        }
        this.root = style(() -> "body", initial);
    }

    /** What a rule says of fonts; what is wrong with it is told by others. */
    static List<Rule> rules(CSSStyleRule rule, String file) {
        return rules(rule, file, false);
    }

    private static List<Rule> rules(CSSStyleRule rule, String file, boolean base) {
        List<CSSDeclaration> fonts = rule.getAllDeclarations().stream()
                .filter(declaration -> isOfFonts(declaration.getProperty().toLowerCase(Locale.ROOT)))
                .toList();
        if (fonts.isEmpty()) {
            return List.of();
        }
        Declarations declarations = new DeclarationReader(file, new ArrayList<>()).read(fonts);
        return rule.getAllSelectors().stream()
                .flatMap(selector -> SelectorReader.read(selector).selector().stream())
                .map(selector -> new Rule(selector, declarations, base))
                .toList();
    }

    @Override
    public Style root() {
        return root;
    }

    @Override
    public Style style(Selectable element, Style parent) {
        return style(Part.WHOLE, rules.get(Part.WHOLE).matching(element), parent);
    }

    @Override
    public List<Style> parts(Selectable element, Style style) {
        List<Style> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Integer> matching =
                    part == Part.WHOLE ? List.of() : rules.get(part).matching(element);
            if (!matching.isEmpty()) {
                parts.add(style(part, matching, style));
            }
        }
        return parts;
    }

    private Style style(Part part, List<Integer> matching, Style parent) {
        return styles.computeIfAbsent(
                new Lettered(part, matching, parent),
                _ -> Computation.of(rules.get(part).cascade(matching), parent, NO_PAGE, 0));
    }

    private static List<Rule> ofReadingSystems() {
        try {
            SourceFile file = OWN.readText("reading-systems.css");
            return SheetParser.parse(file, new ArrayList<>()).getAllStyleRules().stream()
                    .flatMap(rule -> rules(rule, file.path(), true).stream())
                    .toList();
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without its reading-systems.css", refusal);
        }
    }

    private static boolean isOfFonts(String property) {
        return property.equals("font")
                || property.equals("font-family")
                || property.equals("font-style")
                || property.equals("font-weight")
                || property.startsWith("--");
    }

    private record Lettered(Part part, List<Integer> rules, Style parent) {}
}

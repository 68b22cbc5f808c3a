package octavo.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSStyleRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.style.selector.Part;
import octavo.style.selector.Selectable;
import octavo.style.selector.SelectorReader;

/** The fonts of an EPUB's elements; what else they look like is left to the reading system. */
final class Lettering implements Dress {

    private static final PageSize NO_PAGE = new PageSize(Length.ZERO, Length.ZERO);

    private final RuleSet rules;
    private final Map<Lettered, Style> styles = new HashMap<>();
    private final Style initial = Computation.initial();
    private final Style root;

    Lettering(List<Rule> rules) {
        this.rules = new RuleSet(rules);
        this.root = style(() -> "body", initial);
    }

    /** What a rule says of fonts; what is wrong with it is told by others. */
    static List<Rule> rules(CSSStyleRule rule, String file) {
        List<CSSDeclaration> fonts = rule.getAllDeclarations().stream()
                .filter(declaration -> isOfFonts(declaration.getProperty().toLowerCase(Locale.ROOT)))
                .toList();
        if (fonts.isEmpty()) {
            return List.of();
        }
        Declarations declarations = new DeclarationReader(file, new ArrayList<>()).read(fonts);
        return rule.getAllSelectors().stream()
                .flatMap(selector -> SelectorReader.read(selector).selector().stream())
                .filter(selector -> selector.part() == Part.WHOLE)
                .map(selector -> new Rule(selector, declarations, false))
                .toList();
    }

    @Override
    public Style root() {
        return root;
    }

    @Override
    public Style style(Selectable element, Style parent) {
        Lettered lettered = new Lettered(rules.matching(element), parent);
        return styles.computeIfAbsent(
                lettered, _ -> Computation.of(rules.cascade(lettered.rules), lettered.parent, NO_PAGE, 0));
    }

    private static boolean isOfFonts(String property) {
        return property.equals("font") || property.equals("font-family") || property.startsWith("--");
    }

    private record Lettered(List<Integer> rules, Style parent) {}
}

package octavo.style;

import com.helger.css.decl.CSSDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import octavo.problem.Code;
import octavo.problem.Problem;

/** Which way words run: the manuscript says it, and no style may say otherwise (EPUB 3.3, requirements on CSS). */
final class Direction {

    private static final Set<String> PROPERTIES = Set.of("direction", "unicode-bidi");

    private Direction() {}

    /** Whether a declaration leaves the direction alone; one that does not is a problem. */
    static boolean leaves(String file, CSSDeclaration declaration, List<Problem> problems) {
        String name = declaration.getProperty().toLowerCase(Locale.ROOT);
        boolean sets = PROPERTIES.contains(name);
        if (sets) {
            problems.add(new Problem(
                    Code.CSS_NOT_PRINTED,
                    SheetParser.place(file, declaration.getSourceLocation()),
                    "no style says which way words run, so not by " + name,
                    "say the language in book.yaml, or write dir=rtl at the passage"));
        }
        return !sets;
    }
}

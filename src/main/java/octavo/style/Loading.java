package octavo.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSImportRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.value.Term;
import octavo.style.value.TermReader;

/** A style sheet loads nothing but fonts, by {@code @font-face}, and what Octavo's own themes have for the same edition. */
final class Loading {

    /** The themes that Octavo ships. */
    static final Jail SHIPPED = Jail.shipped("styles");

    private static final Pattern NAME = Pattern.compile("[a-z]+");

    private Loading() {}

    /** The file of this name in the theme of Octavo's that a rule imports, where it imports one. */
    static Optional<String> shipped(CSSImportRule rule, String file) {
        String name = rule.getLocationString();
        return Optional.of(name + "/" + file)
                .filter(_ -> !rule.hasMediaQueries() && NAME.matcher(name).matches())
                .filter(SHIPPED::has);
    }

    static Problem unknown(String location, SourceSpan where) {
        return new Problem(
                Code.CSS_LOADS,
                where,
                "a theme stands only on one of Octavo's own, and none is named \"" + location + "\"",
                "name it alone, as in @import \"common\", or put the rules into this file");
    }

    static Problem imported(SourceSpan where) {
        return new Problem(
                Code.CSS_LOADS,
                where,
                "a style sheet of a book may not import another",
                "put its rules into this file, or name a theme of your own with --theme");
    }

    static void check(String file, CSSDeclaration declaration, List<Problem> problems) {
        List<Term> terms = TermReader.read(declaration.getExpressionAsCSSString());
        if (loads(terms)) {
            problems.add(new Problem(
                    Code.CSS_LOADS,
                    SheetParser.place(file, declaration.getSourceLocation()),
                    declaration.getProperty() + " may not load a file",
                    "put pictures into the manuscript, and fonts into @font-face"));
        }
    }

    private static boolean loads(List<Term> terms) {
        return terms.stream()
                .anyMatch(term -> term instanceof Term.Address
                        || term instanceof Term.Call(String function, List<Term> inside)
                                && (function.equals("image") || function.equals("image-set") || loads(inside)));
    }
}

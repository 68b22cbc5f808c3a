package octavo.style;

import com.helger.css.decl.CSSDeclaration;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.style.value.Term;
import octavo.style.value.TermReader;

/** A style sheet loads nothing but fonts, and those only by {@code @font-face}. */
final class Loading {

    private Loading() {}

    static Problem imported(SourceSpan where) {
        return new Problem(
                Code.CSS_LOADS, where, "a style sheet may not import another", "put its rules into this file");
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

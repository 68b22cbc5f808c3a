package octavo.style;

import java.util.List;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.style.selector.Selector;

/** A selector that names an element which no book has is most likely misspelt. */
final class Elements {

    private Elements() {}

    static void check(Selector selector, SourceSpan where, List<Problem> problems) {
        for (String name : selector.names()) {
            if (!Vocabulary.ELEMENTS.contains(name)) {
                String hint = Nearest.to(name, Vocabulary.ELEMENTS)
                        .map(nearest -> "did you mean " + nearest)
                        .orElse("see the handbook's table of names");
                problems.add(new Problem(Code.CSS_UNKNOWN, where, "no book has an element named " + name, hint));
            }
        }
    }
}

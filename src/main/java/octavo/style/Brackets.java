package octavo.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;

/** Finds what is opened and not closed, or closed and not opened: the parser would pass over it in silence. */
final class Brackets {

    /** No style sheet needs more, and a parser that calls itself would not survive many thousands. */
    private static final int DEEPEST = 100;

    private final SourceFile file;
    private final String css;
    private final List<Problem> problems;
    private final Deque<SourceSpan> open = new ArrayDeque<>();
    private int parentheses;
    private boolean tooDeep;
    private int at;
    private int line = 1;
    private int column = 1;

    private Brackets(SourceFile file, List<Problem> problems) {
        this.file = file;
        this.css = file.text();
        this.problems = problems;
    }

    /** Whether the style sheet may be parsed; not where it is nested too deep. */
    static boolean check(SourceFile file, List<Problem> problems) {
        return new Brackets(file, problems).check();
    }

    private boolean check() {
        while (at < css.length()) {
            char c = css.charAt(at);
            SourceSpan here = SourceSpan.at(file.path(), line, column);
            if (css.startsWith("/*", at)) {
                comment(here);
            } else if (c == '"' || c == '\'') {
                text(c, here);
            } else {
                bracket(c, here);
                step();
            }
        }
        open.forEach(place -> report(place, "a { that is never closed", "close it with } where the rule ends"));
        return !tooDeep;
    }

    private void bracket(char c, SourceSpan here) {
        if (c == '{') {
            open.addFirst(here);
        } else if (c == '}' && open.pollFirst() == null) {
            report(here, "a } that closes nothing", "take it out, or look for a { missing before it");
        } else if (c == '(') {
            parentheses++;
        } else if (c == ')') {
            parentheses = Math.max(0, parentheses - 1);
        }
        if (!tooDeep && open.size() + parentheses > DEEPEST) {
            tooDeep = true;
            problems.add(
                    new Problem(Code.NESTED_TOO_DEEP, here, "more than 100 brackets in one another", "nest them less"));
        }
    }

    private void comment(SourceSpan here) {
        int end = css.indexOf("*/", at + 2);
        if (end < 0) {
            report(here, "a comment that is never closed", "close it with */");
        }
        int stop = end < 0 ? css.length() : end + 2;
        while (at < stop) {
            step();
        }
    }

    private void text(char quote, SourceSpan here) {
        step();
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            if (css.charAt(at) == '\\') {
                step();
            }
            step();
        }
        if (at >= css.length() || css.charAt(at) != quote) {
            report(here, "a string that is not closed on its line", "close it with " + quote);
        }
        step();
    }

    private void step() {
        if (at < css.length()) {
            boolean endsLine = css.charAt(at) == '\n';
            at += Character.charCount(css.codePointAt(at));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
    }

    private void report(SourceSpan place, String message, String hint) {
        problems.add(new Problem(Code.CSS_SYNTAX, place, message, hint));
    }
}

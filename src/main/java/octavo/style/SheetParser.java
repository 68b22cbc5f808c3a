package octavo.style;

import com.helger.css.CSSSourceLocation;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Parses a style sheet with ph-css, its errors being problems; what follows an error is read on. */
final class SheetParser implements ICSSParseErrorHandler {

    private static final String HINT = "look for a missing colon, semicolon, value or bracket here or just before";
    private static final String PAGES = "a page is :left, :right, :first or :blank";

    private final SourceFile file;
    private final List<Problem> problems;

    private SheetParser(SourceFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static CascadingStyleSheet parse(SourceFile file, List<Problem> problems) {
        if (!Brackets.check(file, problems)) {
            return new CascadingStyleSheet();
        }
        SheetParser handler = new SheetParser(file, problems);
        CSSReaderSettings settings = new CSSReaderSettings()
                .setBrowserCompliantMode(true)
                .setUseSourceLocation(true)
                .setTabSize(1)
                .setCustomErrorHandler(handler)
                .setCustomExceptionHandler(handler::report)
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(file.text(), settings);
        return sheet == null ? new CascadingStyleSheet() : sheet;
    }

    /** From a thing's first character to its last. */
    static SourceSpan place(String file, @Nullable CSSSourceLocation location) {
        return location == null
                ? SourceSpan.of(file)
                : new SourceSpan(
                        file,
                        location.getFirstTokenBeginLineNumber(),
                        location.getFirstTokenBeginColumnNumber(),
                        location.getLastTokenEndLineNumber(),
                        location.getLastTokenEndColumnNumber());
    }

    @Override
    public void onCSSParseError(ParseException error, @Nullable Token lastSkipped) {
        report(error);
    }

    @Override
    public void onCSSBrowserCompliantSkip(ParseException error, Token from, Token to) {
        report(error);
    }

    @Override
    public void onCSSUnexpectedRule(Token token, String rule, String message) {
        report(token, "\"" + rule + "\" may not stand here");
    }

    @Override
    public void onCSSDeprecatedProperty(Token token, Token prefix) {
        report(token, "\"" + token.image + "\" is not CSS");
    }

    private void report(ParseException error) {
        Token last = error.currentToken;
        if (last == null) {
            problems.add(new Problem(Code.CSS_SYNTAX, SourceSpan.of(file.path()), "this is not CSS", HINT));
        } else {
            Token wrong = last.next == null ? last : last.next;
            if (last.image.equals(":") && wrong.image.endsWith("(")) {
                String message = "\":" + wrong.image + "\" selects nothing in print";
                problems.add(new Problem(Code.CSS_NOT_PRINTED, place(wrong), message, PAGES));
            } else {
                report(wrong, "\"" + wrong.image + "\" is not expected here");
            }
        }
    }

    private void report(Token token, String message) {
        problems.add(new Problem(Code.CSS_SYNTAX, place(token), message.replaceAll("\\s+", " "), HINT));
    }

    private SourceSpan place(Token token) {
        return SourceSpan.at(file.path(), Math.max(1, token.beginLine), Math.max(1, token.beginColumn));
    }
}

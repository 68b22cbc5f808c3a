package octavo.style;

import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import octavo.measure.PageSize;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.selector.SelectorReader;

/** Reads a style sheet for print; what means nothing on paper is a problem with its place. */
final class PrintSheetReader {

    /** The parts of a page that have rules of their own. */
    private static final Pattern ON_PAGES = Pattern.compile("@(footnote|(top|bottom|left|right)-.*)");

    private static final String FOR_SCREENS = "move it to epub.css, or leave it out";

    private final StyleSheet sheet;
    private final boolean base;
    private final PageSize page;
    private final Jail fonts;
    private final PrintSheet into;
    private final List<Problem> problems;

    PrintSheetReader(
            StyleSheet sheet, boolean base, PageSize page, Jail fonts, PrintSheet into, List<Problem> problems) {
        this.sheet = sheet;
        this.base = base;
        this.page = page;
        this.fonts = fonts;
        this.into = into;
        this.problems = problems;
    }

    void read() {
        rules(sheet.parsed());
    }

    private void rules(AbstractHasTopLevelRules parsed) {
        for (ICSSTopLevelRule rule : parsed.getAllRules()) {
            switch (rule) {
                case CSSStyleRule style -> style(style);
                case CSSPageRule pageRule -> page(pageRule);
                case CSSFontFaceRule face ->
                    new FaceReader(sheet, fonts, problems).read(face).ifPresent(into.faces()::add);
                case CSSMediaRule media -> {
                    if (MediaQueries.forPrint(media.getAllMediaQueries(), page)) {
                        rules(media);
                    }
                }
                default -> refuse(rule);
            }
        }
    }

    private void refuse(ICSSTopLevelRule rule) {
        String name = AtRules.name(rule);
        String hint = ON_PAGES.matcher(name).matches() ? "write it between the braces of an @page" : FOR_SCREENS;
        String message = name + " means nothing in print";
        problems.add(new Problem(Code.CSS_NOT_PRINTED, AtRules.place(sheet, rule), message, hint));
    }

    private void style(CSSStyleRule rule) {
        Declarations declarations = declarations(rule.getAllDeclarations());
        for (CSSSelector selector : rule.getAllSelectors()) {
            SelectorReader.Reading reading = SelectorReader.read(selector);
            SourceSpan where = place(rule.getSourceLocation());
            reading.selector().ifPresent(known -> {
                Elements.check(known, where, problems);
                into.rules().add(new Rule(known, declarations, base));
            });
            if (reading.selector().isEmpty()) {
                refuse(where, "\"" + reading.unknown() + "\" selects nothing in print");
            }
        }
    }

    private void page(CSSPageRule rule) {
        List<CSSDeclaration> own = new ArrayList<>();
        Map<String, Declarations> boxes = new HashMap<>();
        for (ICSSPageRuleMember member : rule.getAllMembers()) {
            switch (member) {
                case CSSDeclaration declaration -> own.add(declaration);
                case CSSPageMarginBlock box ->
                    boxes.put(box.getPageMarginSymbol().substring(1), declarations(box.getAllDeclarations()));
                default -> refuse(place(rule.getSourceLocation()), "a part of @page is not known");
            }
        }
        Declarations declarations = declarations(own);
        String written = String.join(",", rule.getAllSelectors());
        for (String selector : written.split(",", -1)) {
            PageRule.of(selector, declarations, boxes, base)
                    .ifPresentOrElse(
                            into.pages()::add,
                            () -> refuse(
                                    place(rule.getSourceLocation()),
                                    "\"@page " + selector.strip() + "\" selects no page"));
        }
    }

    private Declarations declarations(List<CSSDeclaration> parsed) {
        String file = sheet.file().path();
        parsed.forEach(declaration -> Loading.check(file, declaration, problems));
        List<CSSDeclaration> read = parsed.stream()
                .filter(declaration -> base || Direction.leaves(file, declaration, problems))
                .toList();
        return new DeclarationReader(file, problems).read(read);
    }

    private SourceSpan place(com.helger.css.CSSSourceLocation location) {
        return SheetParser.place(sheet.file().path(), location);
    }

    private void refuse(SourceSpan where, String message) {
        problems.add(new Problem(Code.CSS_NOT_PRINTED, where, message, FOR_SCREENS));
    }
}

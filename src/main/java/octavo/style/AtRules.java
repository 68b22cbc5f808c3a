package octavo.style;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSKeyframesRule;
import com.helger.css.decl.CSSLayerRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.CSSViewportRule;
import com.helger.css.decl.ICSSTopLevelRule;
import octavo.source.SourceSpan;

/** Names and places of the at-rules that Octavo does not follow. */
final class AtRules {

    private AtRules() {}

    static String name(ICSSTopLevelRule rule) {
        return switch (rule) {
            case CSSSupportsRule _ -> "@supports";
            case CSSKeyframesRule keyframes -> keyframes.getDeclaration();
            case CSSLayerRule _ -> "@layer";
            case CSSViewportRule viewport -> viewport.getDeclaration();
            case CSSUnknownRule unknown -> unknown.getDeclaration();
            default -> "this rule";
        };
    }

    static SourceSpan place(StyleSheet sheet, ICSSTopLevelRule rule) {
        return rule instanceof ICSSSourceLocationAware aware
                ? SheetParser.place(sheet.file().path(), aware.getSourceLocation())
                : SourceSpan.of(sheet.file().path());
    }
}

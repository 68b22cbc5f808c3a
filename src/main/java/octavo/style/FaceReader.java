package octavo.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import java.util.List;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.value.Term;
import octavo.style.value.TermReader;

/** Reads {@code @font-face}: a file beside the style sheet, or one of Octavo's own fonts. */
final class FaceReader {

    private static final String SHIPPED = "fonts/";

    private final StyleSheet sheet;
    private final Jail fonts;
    private final List<Problem> problems;

    FaceReader(StyleSheet sheet, Jail fonts, List<Problem> problems) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.problems = problems;
    }

    Optional<FontFace> read(CSSFontFaceRule rule) {
        SourceSpan where = SheetParser.place(sheet.file().path(), rule.getSourceLocation());
        String family = "";
        String url = "";
        int weight = 400;
        boolean italic = false;
        for (CSSDeclaration declaration : rule.getAllDeclarations()) {
            for (Term term : TermReader.read(declaration.getExpressionAsCSSString())) {
                switch (declaration.getProperty()) {
                    case "font-family" -> family = term instanceof Term.Text(String name) ? name : term.toString();
                    case "font-weight" -> weight = weight(term);
                    case "font-style" -> italic = !term.equals(new Term.Word("normal"));
                    case "src" -> url = term instanceof Term.Address(String address) && url.isEmpty() ? address : url;
                    default -> {}
                }
            }
        }
        if (family.isEmpty() || url.isEmpty()) {
            String message = "a font needs a family and a file";
            problems.add(new Problem(
                    Code.CSS_VALUE, where, message, "give it font-family: \"Name\" and src: url(\"fonts/file.ttf\")"));
            return Optional.empty();
        }
        return place(new FontFace(family, weight, italic, sheet.folder(), sheet.beside(url), where), url);
    }

    private Optional<FontFace> place(FontFace face, String url) {
        if (face.folder().has(face.path())) {
            return Optional.of(face);
        }
        String shipped = url.startsWith(SHIPPED) ? url.substring(SHIPPED.length()) : "";
        if (!shipped.isEmpty() && fonts.has(shipped)) {
            return Optional.of(new FontFace(face.family(), face.weight(), face.italic(), fonts, shipped, face.where()));
        }
        problems.add(new Problem(
                Code.FONT_MISSING,
                face.where(),
                "there is no font file \"" + url + "\"",
                "name a TrueType or OpenType file beside the style sheet, or one of Octavo's own fonts"));
        return Optional.empty();
    }

    private static int weight(Term term) {
        return switch (term) {
            case Term.Quantity(double weight, String _) -> (int) weight;
            case Term.Word(String name) when name.equals("bold") -> 700;
            case Term.Word _, Term.Text _, Term.Hash _, Term.Call _, Term.Mark _, Term.Address _ -> 400;
        };
    }
}

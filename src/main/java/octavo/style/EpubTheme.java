package octavo.style;

import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import octavo.measure.Inks;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.selector.SelectorReader;

/**
 * How an EPUB looks.
 *
 * @param css the style sheet, without the fonts; it loads nothing
 * @param faces the fonts that the style sheets name, the book's own after the theme's
 * @param standIns fonts for what those cannot show, in the order in which they are asked
 * @param dress the fonts of its elements
 * @param drawn fonts that only drawings ask for
 */
public record EpubTheme(String css, List<FontFace> faces, List<FontFace> standIns, Dress dress, List<FontFace> drawn) {

    public EpubTheme {
        faces = List.copyOf(faces);
        standIns = List.copyOf(standIns);
        drawn = List.copyOf(drawn);
    }

    /** The same with fonts for drawings. */
    public EpubTheme and(List<FontFace> forDrawings) {
        return new EpubTheme(css, faces, standIns, dress, forDrawings);
    }

    /** All fonts at hand, each once. */
    public List<FontFace> all() {
        return Stream.concat(faces.stream(), drawn.stream()).distinct().toList();
    }

    /**
     * Reads {@code book.css} and {@code epub.css} of the theme, and those of the book's own folder
     * {@code styles} laid over them; everything wrong in them is a problem.
     *
     * @param fonts Octavo's own fonts, or those named instead
     */
    public static Outcome<EpubTheme> read(Jail theme, Jail fonts, Jail book) {
        List<Problem> problems = new ArrayList<>();
        List<StyleSheet> sheets = StyleSheet.all(theme, book, "epub.css", problems);
        StringBuilder css = new StringBuilder();
        List<FontFace> faces = new ArrayList<>();
        List<Rule> lettering = new ArrayList<>();
        for (StyleSheet sheet : sheets) {
            Reader reader = new Reader(sheet, new FaceReader(sheet, fonts, problems), faces, lettering, problems);
            css.append(reader.read());
        }
        List<FontFace> standIns =
                FontIndex.of(fonts).into(problems).map(FontIndex::standIns).orElse(List.of());
        return sheets.isEmpty()
                ? Outcome.none(problems)
                : Outcome.of(
                        new EpubTheme(Inks.shown(css.toString()), faces, standIns, new Lettering(lettering), List.of()),
                        problems);
    }

    private record Reader(
            StyleSheet sheet, FaceReader fonts, List<FontFace> faces, List<Rule> lettering, List<Problem> problems) {

        String read() {
            return rules(sheet.parsed());
        }

        private String rules(AbstractHasTopLevelRules parsed) {
            StringBuilder css = new StringBuilder();
            for (ICSSTopLevelRule rule : parsed.getAllRules()) {
                switch (rule) {
                    case CSSStyleRule style -> {
                        style.getAllSelectors().forEach(selector -> check(selector, style));
                        style.getAllDeclarations().forEach(this::check);
                        lettering.addAll(Lettering.rules(style, sheet.file().path()));
                        css.append(rule.getAsCSSString(settings(), 0)).append('\n');
                    }
                    case CSSMediaRule media
                    when !isForPaper(media) ->
                        css.append("@media ")
                                .append(queries(media))
                                .append(" {\n")
                                .append(rules(media))
                                .append("}\n");
                    case CSSFontFaceRule face -> fonts.read(face).ifPresent(faces::add);
                    case CSSMediaRule _, CSSPageRule _ -> {}
                    default ->
                        problems.add(new Problem(
                                Code.CSS_VALUE,
                                AtRules.place(sheet, rule),
                                AtRules.name(rule) + " is not for e-books",
                                "leave it out: reading systems differ too much for it"));
                }
            }
            return css.toString();
        }

        private void check(CSSSelector selector, CSSStyleRule rule) {
            SourceSpan where = SheetParser.place(sheet.file().path(), rule.getSourceLocation());
            SelectorReader.read(selector).selector().ifPresent(known -> Elements.check(known, where, problems));
        }

        private void check(CSSDeclaration declaration) {
            String name = declaration.getProperty().toLowerCase(Locale.ROOT);
            Loading.check(sheet.file().path(), declaration, problems);
            if (Direction.leaves(sheet.file().path(), declaration, problems)
                    && !name.startsWith("--")
                    && !DeclarationReader.isKnown(name)) {
                problems.add(DeclarationReader.unknown(
                        name, SheetParser.place(sheet.file().path(), declaration.getSourceLocation())));
            }
        }

        private static boolean isForPaper(CSSMediaRule media) {
            return media.getAllMediaQueries().stream()
                    .allMatch(query -> "print".equalsIgnoreCase(query.getMedium()) && !query.isNot());
        }

        private static String queries(CSSMediaRule media) {
            List<String> written = media.getAllMediaQueries().stream()
                    .map((CSSMediaQuery query) -> query.getAsCSSString(settings(), 0))
                    .toList();
            return String.join(", ", written);
        }

        private static CSSWriterSettings settings() {
            return new CSSWriterSettings();
        }
    }
}

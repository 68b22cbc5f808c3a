package octavo.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.markup.MarkedBook;
import octavo.markup.WornFaces;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Refusal;
import octavo.style.EpubTheme;
import octavo.style.FontFace;

/** The style sheet, and the fonts that it names. */
final class StyleSheets {

    static final String FILE = "styles/book.css";

    private final Map<String, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<String, StringBuilder> words = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String text;
    private final String css;

    /** A book's, with the faces that set some words, and that of the text, in the theme's order. */
    static StyleSheets of(MarkedBook book, EpubTheme theme) {
        Map<FontFace, String> set = WornFaces.of(book, theme.dress(), theme.faces());
        Optional<FontFace> text = WornFaces.ofText(book, theme.dress(), theme.faces());
        Map<FontFace, String> worn = new LinkedHashMap<>();
        theme.faces().stream()
                .filter(face ->
                        set.containsKey(face) || text.filter(face::equals).isPresent())
                .forEach(face -> worn.put(face, set.getOrDefault(face, "")));
        return new StyleSheets(theme.css(), worn, text);
    }

    /**
     * @param worn the faces, each with the words that it sets
     * @param text the one that may set anything
     */
    StyleSheets(String theme, Map<FontFace, String> worn, Optional<FontFace> text) {
        this.text = text.map(StyleSheets::href).orElse("");
        StringBuilder rules = new StringBuilder();
        worn.forEach((face, set) -> {
            String href = href(face);
            if (!fonts.containsKey(href)) {
                read(face, href);
            }
            words.computeIfAbsent(href, _ -> new StringBuilder()).append(set);
            rules.append(rule(face, href));
        });
        css = rules.append(theme).toString();
    }

    /** The files; each font holds what it sets, and that of the text whatever these documents show. */
    List<Item> items(List<Item> documents) {
        List<Item> items =
                new ArrayList<>(List.of(new Item("css", css.getBytes(StandardCharsets.UTF_8), FILE, "text/css")));
        fonts.forEach((href, font) -> {
            Stream<String> shown = href.equals(text)
                    ? documents.stream().map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
                    : Stream.of(words.get(href).toString());
            items.add(new Item(
                    "font-" + items.size(),
                    font.showing(
                            Alphabet.of(Stream.concat(Stream.of(css), shown).toList())),
                    href,
                    href.endsWith(".otf") ? "font/otf" : "font/ttf"));
        });
        return items;
    }

    private static String href(FontFace face) {
        return "fonts/" + face.path().replaceFirst("^.*/", "");
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(FontFace face, String href) {
        try {
            EmbeddedFont font = new EmbeddedFont(face.read());
            fonts.put(href, font);
            if (font.isForbidden()) {
                problems.add(new Problem(
                        Code.FONT_NOT_LICENSED,
                        face.where(),
                        "the font \"%s\" says that it may not be embedded".formatted(face.path()),
                        "get a licence for e-books and the font file that comes with it, or name another font"));
            }
        } catch (Refusal refusal) {
            problems.add(new Problem(
                    Code.FONT_MISSING,
                    face.where(),
                    "the font \"%s\" cannot be read: %s".formatted(face.path(), refusal.getMessage()),
                    "put it where the style sheet says, or name another"));
        } catch (IOException broken) {
            problems.add(new Problem(
                    Code.FONT_UNREADABLE,
                    face.where(),
                    "the font \"%s\" is no TrueType or OpenType font, or a broken one".formatted(face.path()),
                    "get the file anew as .ttf or .otf, or name another font"));
        }
    }

    private static String rule(FontFace face, String href) {
        return """
            @font-face {
              font-family: "%s";
              font-weight: %d;
              font-style: %s;
              src: url("../%s");
            }
            """.formatted(face.family(), face.weight(), face.italic() ? "italic" : "normal", href);
    }
}

package octavo.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Refusal;
import octavo.style.FontFace;

/** The style sheet, and the fonts that it names. */
final class StyleSheets {

    static final String FILE = "styles/book.css";

    private final Map<String, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final byte[] css;

    /** @param faces those that some words wear */
    StyleSheets(String theme, List<FontFace> faces) {
        StringBuilder rules = new StringBuilder();
        for (FontFace face : faces) {
            String href = "fonts/" + face.path().replaceFirst("^.*/", "");
            if (!fonts.containsKey(href)) {
                read(face, href);
            }
            rules.append(rule(face, href));
        }
        css = rules.append(theme).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The files, the fonts holding what these documents show. */
    List<Item> items(List<Item> documents) {
        Set<Integer> characters =
                Alphabet.of(Stream.concat(Stream.of(css), documents.stream().map(Item::bytes))
                        .toList());
        List<Item> items = new ArrayList<>(List.of(new Item("css", css, FILE, "text/css")));
        fonts.forEach((href, font) -> items.add(new Item(
                "font-" + items.size(),
                font.showing(characters),
                href,
                href.endsWith(".otf") ? "font/otf" : "font/ttf")));
        return items;
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

package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Refusal;
import octavo.style.EpubTheme;
import octavo.style.FontFace;

/** The style sheet, and the fonts that it names. */
final class StyleSheets {

    static final String FILE = "styles/book.css";

    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    StyleSheets(EpubTheme theme) {
        StringBuilder css = new StringBuilder();
        for (FontFace face : theme.faces()) {
            String href = "fonts/" + face.path().replaceFirst("^.*/", "");
            if (items.stream().noneMatch(item -> item.getHref().equals(href))) {
                add(face, href);
            }
            css.append(rule(face, href));
        }
        css.append(theme.css());
        items.addFirst(new Item("css", css.toString().getBytes(StandardCharsets.UTF_8), FILE, "text/css"));
    }

    List<Item> items() {
        return items;
    }

    List<Problem> problems() {
        return problems;
    }

    private void add(FontFace face, String href) {
        try {
            boolean openType = href.endsWith(".otf");
            String id = "font-" + (items.size() + 1);
            items.add(new Item(id, face.read(), href, openType ? "font/otf" : "font/ttf"));
        } catch (Refusal refusal) {
            problems.add(new Problem(
                    Code.FONT_MISSING,
                    face.where(),
                    "the font \"%s\" cannot be read: %s".formatted(face.path(), refusal.getMessage()),
                    "put it where the style sheet says, or name another"));
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

package octavo.report.html;

import octavo.source.Jail;
import octavo.source.Refusal;

/** HTML as it grows; words are escaped, tags are not. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** The beginning of a page, up to what its head has beside its title. */
    Html open(String title, String kind, String heading) {
        return tags("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .tags("\n<style>\n")
                .tags(style())
                .tags("</style>\n</head>\n<body>\n<header>\n")
                .element("p class=\"kind\"", kind)
                .tags("\n")
                .element("h1", heading)
                .tags("\n");
    }

    /** The end of a page, from the end of its main part. */
    Html close(String octavo) {
        return tags("</main>\n<footer>")
                .element("p", "Made by Octavo " + octavo)
                .tags("</footer>\n</body>\n</html>\n");
    }

    /** Tags, as they are. */
    Html tags(String tags) {
        out.append(tags);
        return this;
    }

    /** Words between tags, or an attribute's value. */
    Html words(String words) {
        words.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return this;
    }

    /** An element that holds words alone. */
    Html element(String name, String words) {
        return tags("<" + name + ">").words(words).tags("</" + name.split(" ")[0] + ">");
    }

    /** A row of a table: its first cell heads it. */
    Html row(String head, String... cells) {
        tags("<tr>").element("th scope=\"row\"", head);
        for (String cell : cells) {
            element("td", cell);
        }
        return tags("</tr>\n");
    }

    /** The head of a table. */
    Html head(String caption, String... columns) {
        element("caption", caption).tags("<thead><tr>");
        for (String column : columns) {
            element("th scope=\"col\"", column);
        }
        return tags("</tr></thead>\n");
    }

    /** HTML forbids controls, but for white space, and lone surrogates. */
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF));
    }

    private static String style() {
        try {
            return Jail.shipped("octavo/report").readText("report.css").text();
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without the style of its report", refusal);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package octavo.report.html;

/** HTML as it grows; words are escaped, tags are not. */
final class Html {

    private final StringBuilder out = new StringBuilder();

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

    @Override
    public String toString() {
        return out.toString();
    }
}

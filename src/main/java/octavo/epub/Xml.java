package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML as it is written: every value escaped, every element closed. What XML 1.0 cannot hold (section 2.2)
 * leaves U+FFFD in its place, which every comparison with the manuscript finds.
 */
final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    private Xml(String prologue) {
        out.append(prologue);
    }

    Xml() {
        this("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** A part of a document. */
    static Xml fragment() {
        return new Xml("");
    }

    /** HTML's own document type, which is all that EPUB allows. */
    Xml htmlDoctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    Xml start(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Left out where the value is empty. */
    Xml attribute(String name, String value) {
        return value.isEmpty() ? this : emptyAttribute(name, value);
    }

    /** Written even where the value is empty. */
    Xml emptyAttribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    Xml text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    Xml end() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes an element that must not be written as an empty tag in XHTML read as HTML. */
    Xml endOpen() {
        endTag();
        return end();
    }

    Xml newline() {
        endTag();
        out.append('\n');
        return this;
    }

    byte[] bytes() {
        while (!open.isEmpty()) {
            end();
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(inAttribute ? "&#" + c + ";" : Character.toString(c));
                default -> out.appendCodePoint(allowed(c) ? c : REPLACEMENT);
            }
        });
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }
}

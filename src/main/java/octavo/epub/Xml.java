package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written: every name and value escaped, every element closed. */
final class Xml {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Xml() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(inAttribute ? " " : "\n");
                default -> out.append(c);
            }
        }
    }
}

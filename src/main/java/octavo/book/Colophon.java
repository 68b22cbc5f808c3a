package octavo.book;

import java.util.List;

/**
 * How the book was made.
 *
 * @param text the book's own colophon, or empty
 * @param typefaces the families to name; empty: those really used
 * @param printer print only, may be empty
 * @param printerPlace print only, may be empty
 * @param paper print only, may be empty
 */
public record Colophon(
        List<Block> text,
        List<String> typefaces,
        String printer,
        String printerPlace,
        String paper,
        List<Credit> credits) {

    public static final Colophon NONE = new Colophon(List.of(), List.of(), "", "", "", List.of());

    public Colophon {
        text = List.copyOf(text);
        typefaces = List.copyOf(typefaces);
        credits = List.copyOf(credits);
    }

    /** Thanks for a task, such as {@code Cover design}. */
    public record Credit(String role, String name) {}
}

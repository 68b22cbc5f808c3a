package octavo.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.source.SourceSpan;

/**
 * One edition to be made: its identity, its format, and how it departs from the book.
 *
 * @param name its key in {@code book.yaml}
 * @param identifier a URN where the book gives one, or empty
 * @param title this edition's own, or empty
 * @param contents this edition's own, where it has them
 * @param price amount and currency, such as {@code 12.99 GBP}, or empty
 * @param obfuscatedFonts whether its fonts are mixed so that nobody uses them elsewhere
 * @param proof whether its pages are for those who read proofs, and not for the press
 */
public record Edition(
        String name,
        Kind kind,
        Optional<Isbn> isbn,
        String identifier,
        String title,
        Optional<Contents> contents,
        Settings settings,
        PageSize trim,
        Binding binding,
        String stock,
        String profile,
        String theme,
        String price,
        Cover cover,
        Optional<Length> spine,
        String outputIntent,
        boolean cropMarks,
        boolean proof,
        boolean obfuscatedFonts,
        SourceSpan place) {

    /** What comes out. */
    public enum Kind {
        /** EPUB 3.3. */
        EPUB,
        /** A press-ready PDF. */
        PRINT,
        /** A tagged PDF for reading on a screen. */
        SCREEN;

        /** As {@code book.yaml} writes it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the leaves are held together. */
    public enum Binding {
        PAPERBACK,
        CASE,
        JACKET;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Pictures and words of the cover; no front: one is drawn.
     *
     * @param guides whether a second sheet shows where it will be cut and folded
     */
    public record Cover(Optional<Picture> front, List<Block> back, boolean guides) {

        public static final Cover DRAWN = new Cover(Optional.empty(), List.of(), false);

        public Cover {
            back = List.copyOf(back);
        }
    }

    /**
     * What a book may settle once and an edition otherwise.
     *
     * @param chapterLabel {@code none}, {@code 1}, {@code I}, {@code one}, {@code Chapter 1}, {@code Chapter One}
     * @param contentsDepth levels of heading that the contents list, from 1
     */
    public record Settings(Numbering numbering, String chapterLabel, int contentsDepth, NotesPlace notes) {

        public static final Settings DEFAULT = new Settings(Numbering.CHAPTERS, "1", 2, NotesPlace.PAGE);
    }

    /** What is numbered. */
    public enum Numbering {
        NONE,
        CHAPTERS,
        SECTIONS
    }

    /** Where notes stand in print. */
    public enum NotesPlace {
        PAGE,
        CHAPTER_END,
        BOOK_END
    }
}

package octavo.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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

    /**
     * Whether it has what is reserved for certain editions.
     *
     * @param only their names, or kinds for all editions of them, with spaces or commas between them
     */
    public boolean isAmong(String only) {
        return Stream.of(only.strip().split("[\\s,]+")).anyMatch(one -> one.equals(kind.key()) || one.equals(name));
    }

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
     * @param author what it says of the author
     * @param guides whether a second sheet shows where it will be cut and folded
     * @param barcode its size in hundredths, 100 being full size; 0 for no barcode, absent where it is as usual
     * @param sheet size of the whole sheet, where the printer has said it
     */
    public record Cover(
            Optional<Picture> front,
            List<Block> back,
            List<Block> author,
            boolean guides,
            OptionalInt barcode,
            Optional<PageSize> sheet) {

        public static final Cover DRAWN = of(Optional.empty());

        public Cover {
            back = List.copyOf(back);
            author = List.copyOf(author);
        }

        /** A picture on the front, and all else as usual. */
        public static Cover of(Optional<Picture> front) {
            return new Cover(front, List.of(), List.of(), false, OptionalInt.empty(), Optional.empty());
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

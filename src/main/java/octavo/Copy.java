package octavo;

import octavo.book.Edition;
import octavo.markup.MarkedBook;
import octavo.press.Printer;
import octavo.style.EpubTheme;
import octavo.style.PrintTheme;

/** A book marked up for one edition, with the theme that it will wear: all that the edition is made from. */
sealed interface Copy {

    MarkedBook book();

    default Edition edition() {
        return book().resolved().edition();
    }

    /** Name of the stage that makes this edition. */
    static String stage(Edition edition) {
        return "make " + edition.name();
    }

    /** For an EPUB. */
    record Epub(MarkedBook book, EpubTheme theme) implements Copy {}

    /** For a printer's press. */
    record Print(MarkedBook book, PrintTheme theme, Printer printer) implements Copy {}

    /** For reading on a screen. */
    record Screen(MarkedBook book, PrintTheme theme) implements Copy {}
}

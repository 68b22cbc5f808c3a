package octavo.finishing;

import octavo.book.Edition;
import octavo.markup.MarkedBook;
import octavo.press.Printer;
import octavo.style.EpubTheme;
import octavo.style.PrintTheme;

/** A book marked up for one edition, with the theme that it will wear: all that the edition is made from. */
public sealed interface Copy {

    MarkedBook book();

    default Edition edition() {
        return book().resolved().edition();
    }

    /** For an EPUB. */
    record Epub(MarkedBook book, EpubTheme theme) implements Copy {}

    /** For a printer's press. */
    record Print(MarkedBook book, PrintTheme theme, Printer printer) implements Copy {}

    /** For reading on a screen. */
    record Screen(MarkedBook book, PrintTheme theme) implements Copy {}
}

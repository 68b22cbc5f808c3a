package octavo.spoilt;

/** What of a finished file is spoilt. */
enum Group {
    CONTAINER,
    PACKAGE,
    NAVIGATION,
    CONTENT,
    STYLE,
    MEDIA,
    FONTS_OF_EPUB,
    ACCESSIBILITY,
    SHOP,
    WITNESS,

    STRUCTURE,
    FONTS_OF_PDF,
    BOXES,
    PDFX,
    COLOUR,
    TRANSPARENCY,
    PRINTER,
    INK,
    FINENESS,
    BARCODE,
    SCREEN;

    /** Whether it is one of EPUBs. */
    boolean ofEpub() {
        return compareTo(STRUCTURE) < 0;
    }
}

package octavo.spoilt;

/** What is spoilt: something in an EPUB, in a PDF, in either against its manuscript, or in that. */
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
    SCREEN,

    TEXT,
    NUMBERS,
    PICTURES,
    IDENTITY,
    MANUSCRIPT
}

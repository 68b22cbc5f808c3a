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
    WITNESS
}

package octavo.problem;

/**
 * Every kind of problem that Octavo speaks of, by group; an id is never reused for another meaning.
 *
 * <p>Each has a case folder among the tests that shows it, and a page that says what it means, in
 * {@code src/main/resources/octavo/messages}.
 */
public enum Code {

    // The file system, seen through the jail.
    PATH_OUTSIDE("OCT-PATH-001", Severity.ERROR),
    FILE_MISSING("OCT-PATH-002", Severity.ERROR),
    FILE_UNREADABLE("OCT-PATH-003", Severity.ERROR),
    FILE_TOO_LARGE("OCT-PATH-004", Severity.ERROR),
    FILE_NOT_TEXT("OCT-PATH-005", Severity.ERROR),

    // book.yaml.
    YAML_SYNTAX("OCT-YAML-001", Severity.ERROR),
    YAML_UNKNOWN_KEY("OCT-YAML-002", Severity.ERROR),
    YAML_WRONG_KIND("OCT-YAML-003", Severity.ERROR),
    YAML_BAD_VALUE("OCT-YAML-004", Severity.ERROR),
    YAML_KEY_MISSING("OCT-YAML-005", Severity.ERROR),
    BOOK_EMPTY("OCT-BOOK-001", Severity.ERROR),
    NOT_YET_MADE("OCT-BOOK-002", Severity.NOTE),
    IDENTIFIER_FROM_TITLE("OCT-BOOK-003", Severity.NOTE),

    // Identity.
    ISBN_WRONG("OCT-ISBN-001", Severity.ERROR),
    ISBN_TWICE("OCT-ISBN-002", Severity.ERROR),
    ISBN_RANGE_UNKNOWN("OCT-ISBN-003", Severity.WARNING),
    ISBN_OF_SOURCE("OCT-ISBN-004", Severity.ERROR),
    ISBN_RANGES_WRONG("OCT-ISBN-005", Severity.ERROR),

    // Markdown.
    HTML_DROPPED("OCT-TEXT-001", Severity.WARNING),
    NESTED_TOO_DEEP("OCT-TEXT-002", Severity.ERROR),
    DIVISION_UNCLOSED("OCT-TEXT-003", Severity.ERROR),
    ATTRIBUTES_WRONG("OCT-TEXT-004", Severity.WARNING),
    NOTE_MISSING("OCT-TEXT-005", Severity.ERROR),
    NOTE_UNUSED("OCT-TEXT-006", Severity.WARNING),
    NOTE_TWICE("OCT-TEXT-007", Severity.ERROR),
    CAPTION_STRAY("OCT-TEXT-008", Severity.WARNING),
    LINK_UNSAFE("OCT-TEXT-009", Severity.ERROR),
    TEXT_TOO_LARGE("OCT-TEXT-010", Severity.ERROR),
    NOTE_IN_NOTE("OCT-TEXT-011", Severity.ERROR),
    DIVISION_UNOPENED("OCT-TEXT-012", Severity.WARNING),
    RESERVED_FOR_NONE("OCT-TEXT-013", Severity.ERROR),
    HEADING_RESERVED("OCT-TEXT-014", Severity.ERROR),
    LISTING_UNCLOSED("OCT-TEXT-015", Severity.WARNING),

    // Pictures.
    PICTURE_MISSING("OCT-PIC-001", Severity.ERROR),
    PICTURE_UNREADABLE("OCT-PIC-002", Severity.ERROR),
    PICTURE_KIND("OCT-PIC-003", Severity.ERROR),
    PICTURE_TOO_LARGE("OCT-PIC-004", Severity.ERROR),
    PICTURE_WITHOUT_ALT("OCT-PIC-005", Severity.WARNING),
    SVG_CLEANED("OCT-PIC-006", Severity.WARNING),
    PICTURE_HEAVY("OCT-PIC-007", Severity.WARNING),
    PICTURE_INKS("OCT-PIC-008", Severity.WARNING),

    // References and labels.
    REFERENCE_TO_NOTHING("OCT-REF-001", Severity.ERROR),
    ID_TWICE("OCT-REF-002", Severity.ERROR),
    FIELD_UNKNOWN("OCT-REF-003", Severity.ERROR),
    LANGUAGE_WITHOUT_WORDS("OCT-REF-004", Severity.WARNING),
    REFERENCE_TO_RESERVED("OCT-REF-005", Severity.ERROR),

    // The manuscript, as a copy editor reads it.
    LINT_DOUBLED_WORD("OCT-LINT-001", Severity.NOTE),
    LINT_STRAIGHT_QUOTE("OCT-LINT-002", Severity.NOTE),
    LINT_DOUBLE_SPACE("OCT-LINT-003", Severity.NOTE),
    LINT_CONFUSABLE("OCT-LINT-004", Severity.WARNING),
    LINT_NAME("OCT-LINT-005", Severity.NOTE),
    LINT_HEADING_LONG("OCT-LINT-006", Severity.NOTE),
    LINT_HEADING_ORDER("OCT-LINT-007", Severity.WARNING),
    LINT_SECTION_EMPTY("OCT-LINT-008", Severity.NOTE),
    LINT_ALT("OCT-LINT-009", Severity.NOTE),
    LINT_LABEL_UNUSED("OCT-LINT-010", Severity.NOTE),
    LINT_PICTURE_UNUSED("OCT-LINT-011", Severity.NOTE),
    LINT_FILE_UNUSED("OCT-LINT-012", Severity.NOTE),

    // The index and the lists.
    INDEX_RANGE_UNENDED("OCT-INDEX-001", Severity.ERROR),
    INDEX_RANGE_UNBEGUN("OCT-INDEX-002", Severity.ERROR),
    INDEX_SEE_NOTHING("OCT-INDEX-003", Severity.ERROR),
    LIST_EMPTY("OCT-INDEX-004", Severity.WARNING),
    INDEX_UNASKED("OCT-INDEX-005", Severity.NOTE),
    INDEX_ALIKE("OCT-INDEX-006", Severity.NOTE),

    // Themes.
    THEME_MISSING("OCT-CSS-001", Severity.ERROR),
    CSS_SYNTAX("OCT-CSS-002", Severity.ERROR),
    CSS_NOT_PRINTED("OCT-CSS-003", Severity.ERROR),
    CSS_VALUE("OCT-CSS-004", Severity.ERROR),
    FONT_MISSING("OCT-CSS-005", Severity.ERROR),
    FONT_FEATURE_MISSING("OCT-CSS-006", Severity.ERROR),
    FONT_UNREADABLE("OCT-CSS-007", Severity.ERROR),
    CSS_UNKNOWN("OCT-CSS-008", Severity.ERROR),
    CSS_LOADS("OCT-CSS-009", Severity.ERROR),

    // The print edition.
    GLYPH_MISSING("OCT-PRINT-001", Severity.ERROR),
    LINE_OVERFULL("OCT-PRINT-002", Severity.WARNING),
    LAYOUT_FAILED("OCT-PRINT-003", Severity.ERROR),
    LAYOUT_UNSETTLED("OCT-PRINT-004", Severity.WARNING),
    HYPHENATION_MISSING("OCT-PRINT-005", Severity.WARNING),
    PRINT_PICTURE_LOST("OCT-PRINT-006", Severity.ERROR),
    BOX_OVERFULL("OCT-PRINT-007", Severity.WARNING),
    HEADLINE_SHORTENED("OCT-PRINT-008", Severity.NOTE),
    LETTERS_UNJOINED("OCT-PRINT-009", Severity.WARNING),

    // What a printer asks for.
    PRESS_TRIM("OCT-PRESS-001", Severity.ERROR),
    PRESS_BINDING("OCT-PRESS-002", Severity.ERROR),
    PRESS_STOCK("OCT-PRESS-003", Severity.ERROR),
    PRESS_PAGES("OCT-PRESS-004", Severity.ERROR),
    PRESS_MARKS("OCT-PRESS-005", Severity.ERROR),
    PRESS_INTENT("OCT-PRESS-006", Severity.ERROR),
    PRESS_BLEED("OCT-PRESS-007", Severity.WARNING),

    // The cover of a print edition.
    COVER_SPINE_ESTIMATED("OCT-COVER-001", Severity.NOTE),
    COVER_SPINE_UNKNOWN("OCT-COVER-002", Severity.WARNING),
    COVER_SPINE_BARE("OCT-COVER-003", Severity.NOTE),
    COVER_PICTURE_COARSE("OCT-COVER-004", Severity.WARNING),
    COVER_PICTURE_CUT("OCT-COVER-005", Severity.WARNING),
    COVER_PRICE("OCT-COVER-006", Severity.WARNING),
    COVER_TEXT_LONG("OCT-COVER-007", Severity.ERROR),
    COVER_BARCODE_LARGE("OCT-COVER-008", Severity.ERROR),
    COVER_SHEET_MISFIT("OCT-COVER-009", Severity.ERROR),
    COVER_WRAP_GUESSED("OCT-COVER-010", Severity.WARNING),

    // The EPUB edition.
    COVER_WRONG("OCT-EPUB-001", Severity.WARNING),
    FONT_NOT_LICENSED("OCT-EPUB-002", Severity.ERROR),
    DOCUMENT_LARGE("OCT-EPUB-003", Severity.WARNING),

    // A finished PDF, as its printer would look at it.
    PREFLIGHT_FILE("OCT-PREFLIGHT-001", Severity.ERROR),
    PREFLIGHT_BOXES("OCT-PREFLIGHT-002", Severity.ERROR),
    PREFLIGHT_FONT("OCT-PREFLIGHT-003", Severity.ERROR),
    PREFLIGHT_COLOUR("OCT-PREFLIGHT-004", Severity.ERROR),
    PREFLIGHT_TRANSPARENCY("OCT-PREFLIGHT-005", Severity.ERROR),
    PREFLIGHT_PICTURE("OCT-PREFLIGHT-006", Severity.WARNING),
    PREFLIGHT_INK("OCT-PREFLIGHT-007", Severity.ERROR),
    PREFLIGHT_LINE("OCT-PREFLIGHT-008", Severity.WARNING),
    PREFLIGHT_PAGES("OCT-PREFLIGHT-009", Severity.ERROR),
    PREFLIGHT_SAFE("OCT-PREFLIGHT-010", Severity.WARNING),

    // A finished EPUB, as shops take it.
    SHOP_SIZE("OCT-SHOP-001", Severity.WARNING),
    SHOP_COVER("OCT-SHOP-002", Severity.NOTE),

    // A finished EPUB, as readers meet it who listen, feel or enlarge.
    ACCESS_CLAIMS("OCT-A11Y-001", Severity.WARNING),
    ACCESS_TITLE("OCT-A11Y-002", Severity.WARNING),
    ACCESS_LANGUAGE("OCT-A11Y-003", Severity.WARNING),
    ACCESS_PAGES("OCT-A11Y-004", Severity.WARNING),
    ACCESS_CONTENTS("OCT-A11Y-005", Severity.WARNING),
    ACCESS_ROLE("OCT-A11Y-006", Severity.WARNING),
    ACCESS_PICTURE("OCT-A11Y-007", Severity.WARNING),
    ACCESS_HEADING("OCT-A11Y-008", Severity.WARNING),
    ACCESS_LINK("OCT-A11Y-009", Severity.WARNING),
    ACCESS_ID("OCT-A11Y-010", Severity.WARNING),
    ACCESS_LIST("OCT-A11Y-011", Severity.WARNING),
    ACCESS_TABLE("OCT-A11Y-012", Severity.WARNING),
    ACCESS_CONFORMANCE("OCT-A11Y-013", Severity.WARNING),
    ACCESS_ARIA("OCT-A11Y-014", Severity.WARNING),
    ACCESS_LANDMARK("OCT-A11Y-015", Severity.WARNING),
    ACCESS_CONTROL("OCT-A11Y-016", Severity.WARNING),
    ACCESS_CONTRAST("OCT-A11Y-017", Severity.WARNING),

    // A finished PDF for screens, as veraPDF judges it.
    SCREEN_ACCESS("OCT-SCREEN-001", Severity.ERROR),
    SCREEN_ARCHIVE("OCT-SCREEN-002", Severity.ERROR),
    SCREEN_UNCHECKED("OCT-SCREEN-003", Severity.WARNING),

    // Finished files, read back.
    CHECK_EPUB("OCT-CHECK-001", Severity.ERROR),
    CHECK_PDF("OCT-CHECK-002", Severity.ERROR),
    CHECK_TEXT("OCT-CHECK-003", Severity.ERROR),
    CHECK_IDENTITY("OCT-CHECK-004", Severity.ERROR),
    CHECK_BARCODE("OCT-CHECK-005", Severity.ERROR),
    NOT_REPRODUCED("OCT-CHECK-006", Severity.ERROR),
    CHECK_WITNESS("OCT-CHECK-007", Severity.WARNING),
    CHECK_NUMBER("OCT-CHECK-008", Severity.WARNING),
    CHECK_PICTURE("OCT-CHECK-009", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The name that messages show, such as {@code OCT-REF-001}. */
    public String id() {
        return id;
    }

    /** How much a problem of this kind matters unless the book says otherwise. */
    public Severity severity() {
        return severity;
    }
}

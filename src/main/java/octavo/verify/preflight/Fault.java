package octavo.verify.preflight;

import octavo.problem.Code;

/** A kind of fault: what it is told under, whose rule it breaks, and how to mend it. */
enum Fault {
    VERSION(Code.PREFLIGHT_FILE, "file", "save it as PDF 1.3"),
    STANDARD(Code.PREFLIGHT_FILE, "file", "make the file anew as PDF/X-1a"),
    CONFORMANCE(Code.PREFLIGHT_FILE, "file", "make the file anew as PDF/X-1a"),
    TRAPPED(Code.PREFLIGHT_FILE, "file", "say Trapped True or False in the document information"),
    INFORMATION(Code.PREFLIGHT_FILE, "file", "give the document information a title and both dates"),
    IDENTIFIER(Code.PREFLIGHT_FILE, "file", "give the trailer an ID"),
    INTENT(Code.PREFLIGHT_FILE, "file", "name the printing condition that the colours are meant for"),
    ENCRYPTION(Code.PREFLIGHT_FILE, "file", "save it without a password"),
    FORM(Code.PREFLIGHT_FILE, "file", "flatten the form"),
    SCRIPT(Code.PREFLIGHT_FILE, "file", "take out actions and scripts"),
    ATTACHMENT(Code.PREFLIGHT_FILE, "file", "take out attached files"),
    LAYERS(Code.PREFLIGHT_FILE, "file", "flatten the layers"),
    ANNOTATION(Code.PREFLIGHT_FILE, "file", "take out links and comments"),

    TRIM_MISSING(Code.PREFLIGHT_BOXES, "file", "give every page a TrimBox"),
    NESTING(Code.PREFLIGHT_BOXES, "file", "let the TrimBox lie in the BleedBox and that in the MediaBox"),
    TRIM(Code.PREFLIGHT_BOXES, "trims", "set the book to the size that was ordered"),
    SIZES(Code.PREFLIGHT_BOXES, "trims", "give all pages one size"),
    BLEED(Code.PREFLIGHT_BOXES, "bleed", "give the page the printer's bleed"),
    TURNED(Code.PREFLIGHT_BOXES, "file", "turn the content, not the page"),

    FONT(Code.PREFLIGHT_FONT, "file", "embed the font"),

    RGB(Code.PREFLIGHT_COLOUR, "file", "separate the colour into inks"),
    PROFILE(Code.PREFLIGHT_COLOUR, "file", "take colour profiles out of the content"),
    LAB(Code.PREFLIGHT_COLOUR, "file", "separate the colour into inks"),
    REGISTRATION(Code.PREFLIGHT_COLOUR, "file", "use black ink alone"),

    ALPHA(Code.PREFLIGHT_TRANSPARENCY, "file", "flatten the transparency"),
    SOFT_MASK(Code.PREFLIGHT_TRANSPARENCY, "file", "lay the picture on white"),
    BLEND(Code.PREFLIGHT_TRANSPARENCY, "file", "flatten the transparency"),
    GROUP(Code.PREFLIGHT_TRANSPARENCY, "file", "flatten the transparency"),

    COARSE(Code.PREFLIGHT_PICTURE, "file", "use a picture with more pixels, or show it smaller"),
    INK(Code.PREFLIGHT_INK, "ink", "separate the picture again with a lower limit of ink"),
    THIN(Code.PREFLIGHT_LINE, "file", "draw lines of a quarter point or more"),

    PARITY(Code.PREFLIGHT_PAGES, "pages", "add blank pages at the end"),
    FEW(Code.PREFLIGHT_PAGES, "counts", "add to the book, or choose another binding"),
    MANY(Code.PREFLIGHT_PAGES, "counts", "choose a larger trim, or make two volumes"),
    LAST(Code.PREFLIGHT_PAGES, "pages", "leave the last page blank"),
    EMPTY(Code.PREFLIGHT_PAGES, "pages", "make the file again"),

    INSIDE(Code.PREFLIGHT_SAFE, "margins", "widen the inside margin"),
    EDGE(Code.PREFLIGHT_SAFE, "margins", "widen the margin, or move what stands in it");

    private final Code code;
    private final String subject;
    private final String mend;

    Fault(Code code, String subject, String mend) {
        this.code = code;
        this.subject = subject;
        this.mend = mend;
    }

    Code code() {
        return code;
    }

    /** Of the printer's rules. */
    String subject() {
        return subject;
    }

    String mend() {
        return mend;
    }
}

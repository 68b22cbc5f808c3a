package octavo.verify.preflight;

import octavo.problem.Code;

/** A kind of fault: what it is told under, whose rule it breaks, and how to mend it. */
enum Fault {
    VERSION(Code.PREFLIGHT_FILE, "file", "save it as PDF 1.3, which PDF/X-1a is made of"),
    STANDARD(Code.PREFLIGHT_FILE, "file", "write GTS_PDFXVersion PDF/X-1:2001 into the document information"),
    CONFORMANCE(Code.PREFLIGHT_FILE, "file", "write GTS_PDFXConformance into the document information"),
    TRAPPED(Code.PREFLIGHT_FILE, "file", "say Trapped True or False in the document information"),
    INFORMATION(Code.PREFLIGHT_FILE, "file", "give the document information a title and both dates"),
    IDENTIFIER(Code.PREFLIGHT_FILE, "file", "give the trailer an ID of two parts"),
    INTENT(Code.PREFLIGHT_FILE, "file", "name the one printing condition that the colours are meant for"),
    ENCRYPTION(Code.PREFLIGHT_FILE, "file", "save it without a password"),
    FORM(Code.PREFLIGHT_FILE, "file", "flatten the form, so that its fields are words on the page"),
    SCRIPT(Code.PREFLIGHT_FILE, "file", "take out actions and scripts"),
    ATTACHMENT(Code.PREFLIGHT_FILE, "file", "take out attached files"),
    LAYERS(Code.PREFLIGHT_FILE, "file", "flatten the layers into one"),
    ANNOTATION(Code.PREFLIGHT_FILE, "file", "take out links and comments"),
    OUTLINE(Code.PREFLIGHT_FILE, "file", "take out the bookmarks"),
    METADATA(Code.PREFLIGHT_FILE, "file", "leave the title, and take out what else the file says of itself"),
    WEIGHT(Code.PREFLIGHT_FILE, "file", "bring pictures down to the size at which they are printed"),

    TRIM_MISSING(Code.PREFLIGHT_BOXES, "file", "give every page a TrimBox"),
    NESTING(Code.PREFLIGHT_BOXES, "file", "let the TrimBox lie in the BleedBox and that in the MediaBox"),
    TRIM(Code.PREFLIGHT_BOXES, "trims", "set the book to that size"),
    SIZES(Code.PREFLIGHT_BOXES, "trims", "give all pages one size"),
    BLEED(Code.PREFLIGHT_BOXES, "bleed", "give the page the printer's bleed"),
    SHEET(Code.PREFLIGHT_BOXES, "bleed", "cut the sheet down to the page with its bleed, without marks"),
    TURNED(Code.PREFLIGHT_BOXES, "file", "turn the content, not the page"),
    SHORT(Code.PREFLIGHT_BOXES, "bleed", "let it go on to the edge of the bleed, or end well within the page"),
    UNBLED(Code.PREFLIGHT_BOXES, "bleed", "give the pages bleed and let the picture go on over it"),

    FONT(Code.PREFLIGHT_FONT, "file", "embed the font"),

    RGB(Code.PREFLIGHT_COLOUR, "colour", "separate the colour into inks"),
    PROFILE(Code.PREFLIGHT_COLOUR, "colour", "convert it to inks, and take its profile out"),
    LAB(Code.PREFLIGHT_COLOUR, "colour", "convert measured colours to inks"),
    REGISTRATION(Code.PREFLIGHT_COLOUR, "colour", "use black ink alone"),

    ALPHA(Code.PREFLIGHT_TRANSPARENCY, "file", "flatten it: paint what is seen, with nothing shining through"),
    SOFT_MASK(Code.PREFLIGHT_TRANSPARENCY, "file", "lay it on white"),
    BLEND(Code.PREFLIGHT_TRANSPARENCY, "file", "flatten it: paint the colour that the blend comes to"),
    GROUP(Code.PREFLIGHT_TRANSPARENCY, "file", "flatten it: no page or drawing may be a transparent group"),

    COARSE(Code.PREFLIGHT_PICTURE, "file", "use a picture with more pixels, or show it smaller"),
    VAST(Code.PREFLIGHT_PICTURE, "file", "bring it with fewer pixels, which nobody can see at this size"),
    INK(Code.PREFLIGHT_INK, "ink", "separate it again with a lower limit of ink"),
    THIN(Code.PREFLIGHT_LINE, "lines", "draw lines of a quarter point or more"),

    PARITY(Code.PREFLIGHT_PAGES, "pages", "add blank pages at the end"),
    FEW(Code.PREFLIGHT_PAGES, "counts", "add to the book, or choose another binding"),
    MANY(Code.PREFLIGHT_PAGES, "counts", "choose a larger trim, or make two volumes"),
    LAST(Code.PREFLIGHT_PAGES, "pages", "leave the last page blank"),

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

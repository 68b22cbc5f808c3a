package octavo.print.forme;

/**
 * What a part of a page is to those who hear it read out, or follow its links (ISO 32000-1, 14.8.4); texts are empty
 * where there is nothing to say.
 *
 * @param language BCP 47, where it is not that of what is around
 * @param said in place of what is drawn: what a picture shows, where a link leads
 * @param target of a link: an address, or {@code #} and an id of the book
 * @param id of the element that it was made from
 * @param detail what its attributes say, such as the scope of a table's head
 */
public record Meaning(Type type, String language, String said, String target, String id, String detail) {

    /** The standard structure types, by the names that PDF gives them. */
    public enum Type {
        /** Nothing: a part that is drawn and not read. */
        ARTIFACT("Artifact"),
        DOCUMENT("Document"),
        SECT("Sect"),
        DIV("Div"),
        BLOCK_QUOTE("BlockQuote"),
        INDEX("Index"),
        TOC("TOC"),
        TOCI("TOCI"),
        CAPTION("Caption"),
        /** Of a level that {@code detail} tells, from 1. */
        HEADING("H"),
        P("P"),
        L("L"),
        LI("LI"),
        LBL("Lbl"),
        LBODY("LBody"),
        TABLE("Table"),
        THEAD("THead"),
        TBODY("TBody"),
        TR("TR"),
        TH("TH"),
        TD("TD"),
        FIGURE("Figure"),
        FORMULA("Formula"),
        NOTE("Note"),
        REFERENCE("Reference"),
        LINK("Link"),
        CODE("Code"),
        SPAN("Span");

        private final String written;

        Type(String written) {
            this.written = written;
        }

        /** As PDF writes it. */
        public String written() {
            return written;
        }
    }

    /** A type with nothing beside it. */
    public static Meaning of(Type type) {
        return new Meaning(type, "", "", "", "", "");
    }

    /** The same in a language. */
    public Meaning in(String tag) {
        return new Meaning(type, tag, said, target, id, detail);
    }

    /** The same with what is said in its place. */
    public Meaning saying(String words) {
        return new Meaning(type, language, words, target, id, detail);
    }

    /** The same as a link. */
    public Meaning to(String address) {
        return new Meaning(type, language, said, address, id, detail);
    }

    /** The same with its element's id. */
    public Meaning known(String as) {
        return new Meaning(type, language, said, target, as, detail);
    }

    /** The same with a detail. */
    public Meaning with(String attribute) {
        return new Meaning(type, language, said, target, id, attribute);
    }
}

package octavo.style;

import java.util.Set;

/** The names that a theme may select; an author's own classes come on top of them. */
public final class Vocabulary {

    /** The elements that stand in either edition. */
    public static final Set<String> ELEMENTS = Set.of(
            "a",
            "aside",
            "b",
            "blockquote",
            "body",
            "br",
            "caption",
            "code",
            "col",
            "colgroup",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "html",
            "i",
            "img",
            "kbd",
            "li",
            "nav",
            "ol",
            "p",
            "pre",
            "s",
            "section",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "u",
            "ul");

    /** A poem. */
    public static final String VERSE = "verse";

    /** A paragraph after a heading or a break. */
    public static final String FIRST = "first";

    /** A paragraph of one strong line, which stands over what follows it. */
    public static final String SIDE_HEAD = "side-head";

    /** A paragraph whose lines its author has ended. */
    public static final String LINES = "lines";

    /** The number of a heading, a caption, an entry or a note. */
    public static final String NUMBER = "number";

    /** A line of the contents, of a list or of the index. */
    public static final String ENTRY = "entry";

    /** What begins a column of the index. */
    public static final String COLUMN = "index-column";

    /** An entry of the index that goes on from the column before. */
    public static final String CONTINUED = "index-continued";

    /** Where a note is called. */
    public static final String NOTE_CALL = "noteref";

    /** A table with the notes that are called in it. */
    public static final String ANNOTATED = "annotated";

    /** The notes below a table. */
    public static final String TABLE_NOTES = "table-notes";

    /** Where a page of the printed edition begins. */
    public static final String PAGE_BEGIN = "page-begin";

    /** A table that a narrow screen has no room for; in the EPUB only. */
    public static final String WIDE = "wide";

    /** A part of a long table that is not its first; in the EPUB only. */
    public static final String TABLE_CONTINUED = "table-continued";

    /** The classes that Octavo gives by itself, but for the roles of divisions and the languages of listings. */
    public static final Set<String> CLASSES = Set.of(
            "a-head",
            ANNOTATED,
            "attribution",
            "author",
            "b-head",
            "back-cover",
            "backlink",
            "c-head",
            "center",
            "citation",
            "comment",
            "contributor",
            "cover",
            "d-head",
            "division-title",
            "e-head",
            "edition",
            "endnote",
            "endnotes",
            ENTRY,
            "epigraph",
            FIRST,
            "flap",
            "footnote",
            "footnotes",
            "function",
            "group",
            "in-part",
            "indent-1",
            "indent-2",
            "indent-3",
            "indent-4",
            "indent-5",
            "indent-6",
            "indent-7",
            "indent-8",
            COLUMN,
            CONTINUED,
            "index-group",
            "index-letter",
            "index-mark",
            "index-range",
            "index-see",
            "index-see-also",
            "index-term",
            "keyword",
            "label",
            "left",
            "letter",
            "level-1",
            "level-2",
            "level-3",
            "line",
            "line-number",
            "link",
            "listing",
            LINES,
            "locator",
            "math",
            "name",
            "note",
            NOTE_CALL,
            NUMBER,
            "numbered",
            "page",
            PAGE_BEGIN,
            "page-break",
            "publisher",
            "right",
            "scene-break",
            "series",
            SIDE_HEAD,
            "sidebar",
            "smallcaps",
            "stanza",
            "string",
            "subtitle",
            TABLE_CONTINUED,
            TABLE_NOTES,
            "tight",
            "tip",
            "title",
            VERSE,
            "warning",
            WIDE,
            "xref");

    private Vocabulary() {}
}

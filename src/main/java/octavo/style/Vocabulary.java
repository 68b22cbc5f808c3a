package octavo.style;

import java.util.Set;

/** The names of elements and classes that a theme may select, in both editions. */
public final class Vocabulary {

    /** Every element that markup makes. */
    public static final Set<String> ELEMENTS = Set.of(
            "a", "aside", "b", "blockquote", "body", "br", "caption", "code", "dd", "div", "dl", "dt", "em", "figcaption",
            "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "nav", "ol", "p", "pre", "s",
            "section", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul");

    public static final String HALF_TITLE = "halftitle";
    public static final String TITLE_PAGE = "titlepage";
    public static final String COPYRIGHT_PAGE = "copyright-page";

    public static final String TITLE = "title";
    public static final String SUBTITLE = "subtitle";
    public static final String CONTRIBUTOR = "contributor";
    public static final String AUTHOR = "author";
    public static final String PUBLISHER = "publisher";
    public static final String EDITION = "edition";
    public static final String LABEL = "label";
    public static final String NUMBER = "number";
    public static final String PAGE = "page";

    public static final String FIRST = "first";
    public static final String EPIGRAPH = "epigraph";
    public static final String ATTRIBUTION = "attribution";
    public static final String VERSE = "verse";
    public static final String STANZA = "stanza";
    public static final String LINE = "line";
    public static final String LINE_NUMBER = "line-number";
    public static final String LETTER = "letter";
    public static final String SIDEBAR = "sidebar";
    public static final String NOTE = "note";
    public static final String TIP = "tip";
    public static final String WARNING = "warning";
    public static final String LISTING = "listing";
    public static final String SCENE_BREAK = "scene-break";
    public static final String PAGE_BREAK = "page-break";
    public static final String SMALL_CAPS = "smallcaps";
    public static final String LEFT = "left";
    public static final String RIGHT = "right";
    public static final String CENTER = "center";

    public static final String NOTE_CALL = "noteref";
    public static final String FOOTNOTE = "footnote";
    public static final String BACK_LINK = "backlink";
    public static final String CROSS_REFERENCE = "xref";
    public static final String LINK = "link";
    public static final String INDEX_MARK = "index-mark";
    public static final String ENTRY = "entry";
    public static final String LOCATOR = "locator";
    public static final String MATH = "math";
    public static final String PAGE_BEGIN = "page-begin";

    private Vocabulary() {}
}

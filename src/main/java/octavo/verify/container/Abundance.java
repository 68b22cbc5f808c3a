package octavo.verify.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documents of a container hold, counted before anybody reads them. */
final class Abundance {

    /** Tags of a document, and of all together; a Bible in one document has a fifth of it. */
    private static final int TAGS = 1_000_000;

    private static final int ALL_TAGS = 3 * TAGS;

    /** Letters of all style sheets, without what they hold of pictures and fonts; and of one element's own style. */
    private static final int STYLE = 1 << 21;

    private static final int OWN_STYLE = 1 << 16;

    /** What a package has of every document: one in its manifest, another in its spine. */
    private static final Pattern ITEM = Pattern.compile("<(\\w+:)?item(ref)?\\s");

    /** Behind the mark of its encoding, if it has one. */
    private static final Pattern MARKUP = Pattern.compile("[\\xFE\\xFF\\xEF\\xBB\\xBF\\s]*<");

    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?style\\b");
    private static final Pattern SHEET_END = Pattern.compile("</(?:\\w+:)?style\\b");
    private static final Pattern OWN = Pattern.compile("\\sstyle\\s*=\\s*(\"[^\"]*+\"|'[^']*+')");
    private static final String URL = "url(";

    private final int largest;
    private final int mostEntries;
    private long tags;
    private long style;

    /**
     * @param largest letters of a document
     * @param mostEntries of a container
     */
    Abundance(int largest, int mostEntries) {
        this.largest = largest;
        this.mostEntries = mostEntries;
    }

    /** Whether a file that begins so may be read as markup, whatever it is called. */
    static boolean isMarkup(byte[] head) {
        return MARKUP.matcher(Declarations.letters(head)).lookingAt();
    }

    /**
     * One more document.
     *
     * @param ending of its name
     * @throws Excessive where it has too much in it, or all together have
     */
    void look(String name, String ending, byte[] document) throws Excessive {
        String text = Declarations.letters(document);
        boolean few = !ending.equals("opf") || ITEM.matcher(text).results().count() <= 2L * mostEntries;
        demand(few, "names more than %d entries".formatted(mostEntries));
        demand(!Declarations.grow(text, largest), "declares entities that stand for more than is good, in " + name);
        long opened = text.chars().filter(letter -> letter == '<').count();
        tags += opened;
        demand(opened <= TAGS && tags <= ALL_TAGS, "has more elements in it than a book, in " + name);
        style += ending.equals("css") ? letters(text) : sheets(text);
        demand(style <= STYLE, "has longer style sheets than a book, in " + name);
        boolean brief = OWN.matcher(text).results().allMatch(own -> letters(own.group(1)) <= OWN_STYLE);
        demand(brief, "has an element with a longer style than a book's, in " + name);
    }

    private static long sheets(String text) {
        Matcher sheet = SHEET.matcher(text);
        Matcher after = SHEET_END.matcher(text);
        long letters = 0;
        for (int at = 0; sheet.find(at); ) {
            at = after.find(sheet.end()) ? after.start() : text.length();
            letters += letters(text.substring(sheet.end(), at));
        }
        return letters;
    }

    /** Without the pictures and fonts that are written out in it. */
    private static long letters(String style) {
        long letters = style.length();
        int end = 0;
        for (int at = style.indexOf(URL); at >= 0 && end >= 0; at = style.indexOf(URL, end)) {
            end = style.indexOf(')', at);
            letters -= end < 0 ? 0 : end - at;
        }
        return letters;
    }

    private static void demand(boolean held, String excess) throws Excessive {
        if (!held) {
            throw new Excessive(excess);
        }
    }
}

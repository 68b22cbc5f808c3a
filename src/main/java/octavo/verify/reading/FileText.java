package octavo.verify.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import octavo.verify.Locus;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Letters;
import octavo.verify.picture.Sight;

/** What a finished file says, letter by letter, where each letter stands, and what is no letter: links, marks of lists, pages. */
public final class FileText {

    private static final Pattern HEADING = Pattern.compile("(^|/)h[1-6]\\b");

    /** The end of a path that only divides a block of text. */
    private static final Pattern INLINE =
            Pattern.compile("(/(a|b|bdi|code|em|i|s|small|span|strong|sub|sup|u)(\\[\\d+])?)+$");

    private final Letters letters = new Letters();
    private final List<Locus> loci = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final NavigableMap<Integer, Link> links = new TreeMap<>();
    private final NavigableMap<Integer, String> marks = new TreeMap<>();
    private final NavigableMap<Integer, Integer> printed = new TreeMap<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Set<Viewport> viewports = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Map<Integer, Edges> edges = new HashMap<>();
    private int[] begins = new int[64];
    private final Owners owners = new Owners();
    private final List<String> folios = new ArrayList<>();

    /**
     * A link within the file.
     *
     * @param to after its last letter
     * @param target name of what it leads to
     */
    public record Link(int to, String target) {}

    /**
     * A picture.
     *
     * @param bottom on a page: its lower edge, in points from the page's upper edge
     */
    public record Picture(Locus locus, double bottom, Sight sight) {}

    /**
     * A place of a page beyond whose edges nothing of a drawing is seen, in points.
     *
     * @param turns quarters of a circle by which what stands there is turned to the left, from 0 to 3
     */
    public record Viewport(Locus.OnPage locus, double width, double height, int turns) {

        public double bottom() {
            return locus.top() + height;
        }

        /** Its width by its height as what stands there has them. */
        public double ratio() {
            return turns % 2 == 0 ? width / height : height / width;
        }

        private boolean holds(Locus other) {
            return other instanceof Locus.OnPage(int page, double left, double top)
                    && page == locus.page()
                    && left > locus.left() - 1
                    && left < locus.left() + width + 1
                    && top > locus.top() - 1
                    && top < bottom() + 1;
        }
    }

    /** How high the first line of a page stands and the last, in points from its upper edge. */
    private record Edges(double first, double last) {

        Edges and(Edges other) {
            return new Edges(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    void viewport(Viewport viewport) {
        viewports.add(viewport);
    }

    /** The words in a place; only where it is not turned are they known. */
    public String lettering(Viewport viewport) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < loci.size(); i++) {
            if (viewport.holds(loci.get(i))) {
                words.append(letters.text(begins[i], i + 1 < loci.size() ? begins[i + 1] : letters.length()));
            }
        }
        return words.toString();
    }

    public Set<Viewport> viewports() {
        return viewports;
    }

    void picture(Picture picture) {
        pictures.add(picture);
    }

    /** A link out of the file. */
    void address(String address) {
        addresses.add(address);
    }

    /** Words that begin a line, or stand apart from those before. */
    void say(String words, Locus locus) {
        line();
        goOn(words, locus);
    }

    /** From here on words stand apart from those before. */
    void line() {
        letters.line();
    }

    /** Words that go on in a line. */
    void goOn(String words, Locus locus) {
        int from = letters.length();
        letters.goOn(words);
        if (letters.length() > from) {
            if (loci.size() == begins.length) {
                begins = Arrays.copyOf(begins, 2 * begins.length);
            }
            begins[loci.size()] = from;
            loci.add(locus);
        }
    }

    /** Whose words its letters may be. */
    Owners owners() {
        return owners;
    }

    /** What stands behind an entry in its line, such as a folio, is nobody's. */
    void reserveLine(int behind) {
        int end = behind;
        while (hasPages() && end < letters.length() && inLine(behind - 1, end)) {
            end++;
        }
        if (end > behind) {
            owners.reserve(Optional.empty(), behind, end);
        }
    }

    /** From here on words can only be those of a strand, or none of the manuscript's. */
    void strand(Optional<Strand.Written> strand) {
        owners.begin(letters.length(), strand);
    }

    /** Here begins what bears this name. */
    void anchor(String name) {
        anchors.putIfAbsent(name, letters.length());
    }

    void link(int from, String target) {
        links.put(from, new Link(letters.length(), target));
    }

    /** Here begins an item of a list that is marked so. */
    void mark(String mark) {
        marks.put(letters.length(), mark);
    }

    /** Here begins this page of the printed edition. */
    void printed(String folio) {
        folios.add(folio);
        printed.put(letters.length(), folios.size());
    }

    /** The names of its pages, in their order. */
    void folios(List<String> names) {
        folios.addAll(names);
    }

    /** A page is known by another name. */
    void rename(int page, String name) {
        folios.set(page - 1, name);
    }

    public Letters letters() {
        return letters;
    }

    public boolean hasLinks() {
        return !links.isEmpty();
    }

    /** The link that a letter stands in. */
    public Optional<Link> link(int letter) {
        return Optional.ofNullable(links.floorEntry(letter))
                .map(Map.Entry::getValue)
                .filter(link -> letter < link.to());
    }

    /** How an item that begins with this letter is marked; empty where none does. */
    public String mark(int letter) {
        return marks.getOrDefault(letter, "");
    }

    /** Where that begins which bears a name. */
    public OptionalInt anchored(String name) {
        Integer at = anchors.get(name);
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** How many pages before the one that is marked words may really stand on: text goes on beside a table that has a page alone. */
    public int slack() {
        return printed.isEmpty() ? 0 : 1;
    }

    /** Whether its pages are known by name: its own, or those of the printed edition. */
    public boolean hasLeaves() {
        return !folios.isEmpty();
    }

    /** The number of the page that a letter stands on, its own or the printed edition's, from 1; 0 before the first. */
    public int leaf(int letter) {
        Map.Entry<Integer, Integer> page = printed.floorEntry(letter);
        return printed.isEmpty() ? page(letter) : page == null ? 0 : page.getValue();
    }

    /** The number of the page that has this name. */
    public OptionalInt leafNamed(String name) {
        int found = folios.indexOf(name);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found + 1);
    }

    /** The name of a page; empty where it has none. */
    public String leafName(int leaf) {
        return leaf > 0 && leaf <= folios.size() ? folios.get(leaf - 1) : "";
    }

    /** Whether a letter is known to stand in a heading, which is no entry of a list though it says the same. */
    public boolean isHeading(int letter) {
        return locus(letter) instanceof Locus.InDocument in
                && HEADING.matcher(in.path()).find();
    }

    /** Whether a letter stands in one column with another and lower; in a file without pages, behind it. */
    public boolean below(int upper, int lower) {
        return locus(upper) instanceof Locus.OnPage(int page, double _, double top)
                ? locus(lower) instanceof Locus.OnPage(int other, double _, double bottom)
                        && page == other
                        && bottom >= top - 1
                : upper < lower;
    }

    /** Where a letter stands; behind the last, where that does. */
    public Locus locus(int letter) {
        int found = Arrays.binarySearch(begins, 0, loci.size(), letter);
        return loci.get(Math.clamp(found >= 0 ? found : -found - 2, 0, loci.size() - 1));
    }

    /** In the order in which they stand. */
    public List<Picture> pictures() {
        return pictures;
    }

    public Set<String> addresses() {
        return addresses;
    }

    public boolean hasPages() {
        return !loci.isEmpty() && loci.getFirst() instanceof Locus.OnPage;
    }

    public boolean isEmpty() {
        return loci.isEmpty();
    }

    /** The page that a letter stands on, from 1; 0 in a file without pages. */
    public int page(int letter) {
        return locus(letter) instanceof Locus.OnPage on ? on.page() : 0;
    }

    /** The name of its own page, from 1; empty where it has none. */
    public String folio(int page) {
        return printed.isEmpty() ? leafName(page) : "";
    }

    /** Whether nothing stands higher on a page than a line, or nothing lower. */
    boolean isOutermost(Locus.OnPage line) {
        if (edges.isEmpty()) {
            for (Locus locus : loci) {
                if (locus instanceof Locus.OnPage on) {
                    edges.merge(on.page(), new Edges(on.top(), on.top()), Edges::and);
                }
            }
        }
        Edges page = edges.get(line.page());
        return line.top() < page.first() + 1 || line.top() > page.last() - 1;
    }

    /** Whether two letters stand on one line; in a file without pages, in one block of text. */
    public boolean inLine(int one, int other) {
        return switch (locus(one)) {
            case Locus.OnPage(int page, double _, double top) ->
                locus(other) instanceof Locus.OnPage(int otherPage, double _, double otherTop)
                        && page == otherPage
                        && Math.abs(top - otherTop) < 1;
            case Locus.InDocument in ->
                locus(other) instanceof Locus.InDocument otherIn && block(in).equals(block(otherIn));
        };
    }

    private static String block(Locus.InDocument in) {
        return in.document() + " " + INLINE.matcher(in.path()).replaceFirst("");
    }

    /** Stretches of letters without a space, from one letter up to another. */
    public List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        int begin = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || letters.begins(at)) {
                words.add(letters.text(begin, at));
                begin = at;
            }
        }
        return words;
    }
}

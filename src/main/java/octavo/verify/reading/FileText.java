package octavo.verify.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import octavo.verify.Locus;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Letters;
import octavo.verify.picture.Sight;

/** What a finished file says, letter by letter, where each letter stands, and what is no letter: links, marks of lists, pages. */
public final class FileText {

    private final Letters letters = new Letters();
    private final Loci loci = new Loci();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final NavigableMap<Integer, Link> links = new TreeMap<>();
    private final NavigableMap<Integer, String> marks = new TreeMap<>();
    private final Leaves leaves = new Leaves();
    private final List<Picture> pictures = new ArrayList<>();
    private final Set<Viewport> viewports = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Owners owners = new Owners();

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

    void viewport(Viewport viewport) {
        viewports.add(viewport);
    }

    /** The words in a place; only where it is not turned are they known. */
    public String lettering(Viewport viewport) {
        StringBuilder words = new StringBuilder();
        loci.stretches((locus, from, to) -> {
            if (viewport.holds(locus)) {
                words.append(letters.text(from, Math.min(to, letters.length())));
            }
        });
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
            loci.add(from, locus);
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
        leaves.print(letters.length(), folio);
    }

    /** The names of its pages, in their order. */
    void folios(List<String> names) {
        leaves.name(names);
    }

    /** A page is known by another name. */
    void rename(int page, String name) {
        leaves.rename(page, name);
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
        return leaves.isPrinted() ? 1 : 0;
    }

    /** Whether its pages are known by name: its own, or those of the printed edition. */
    public boolean hasLeaves() {
        return !leaves.isEmpty();
    }

    /** The number of the page that a letter stands on, its own or the printed edition's, from 1; 0 before the first. */
    public int leaf(int letter) {
        return leaves.isPrinted() ? leaves.printed(letter) : page(letter);
    }

    /** The number of the page that has this name. */
    public OptionalInt leafNamed(String name) {
        return leaves.named(name);
    }

    /** The name of a page; empty where it has none. */
    public String leafName(int leaf) {
        return leaves.name(leaf);
    }

    /** Whether a letter is known to stand in a heading, which is no entry of a list though it says the same. */
    public boolean isHeading(int letter) {
        return loci.isHeading(letter);
    }

    /** Whether a letter stands in one column with another and lower; in a file without pages, behind it. */
    public boolean below(int upper, int lower) {
        return loci.below(upper, lower);
    }

    /** Where a letter stands; behind the last, where that does. */
    public Locus locus(int letter) {
        return loci.of(letter);
    }

    /** In the order in which they stand. */
    public List<Picture> pictures() {
        return pictures;
    }

    public Set<String> addresses() {
        return addresses;
    }

    public boolean hasPages() {
        return loci.areOnPages();
    }

    public boolean isEmpty() {
        return loci.isEmpty();
    }

    /** The page that a letter stands on, from 1; 0 in a file without pages. */
    public int page(int letter) {
        return loci.page(letter);
    }

    /** The name of its own page, from 1; empty where it has none. */
    public String folio(int page) {
        return leaves.isPrinted() ? "" : leafName(page);
    }

    /** Whether nothing stands higher on a page than a line, or nothing lower. */
    boolean isOutermost(Locus.OnPage line) {
        return loci.isOutermost(line);
    }

    /** Whether two letters stand on one line; in a file without pages, in one block of text. */
    public boolean inLine(int one, int other) {
        return loci.inLine(one, other);
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

package octavo.verify.reading;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import octavo.verify.copy.Strand;
import octavo.verify.letters.Letters;

/** The lines of pages, in which words of the manuscript are followed and reserved for those whose they are. */
final class Lines {

    /** So many letters are surely those that are looked for. */
    private static final int SURE = 12;

    /** A reference that is put in has no more letters. */
    private static final int PUT_IN = 60;

    private final FileText file;
    private final Letters text;
    private final NavigableSet<Integer> firsts = new TreeSet<>();

    /** How far words could be followed: up to which of their letters, and to where. */
    record Reach(int letter, int at) {}

    /** @param text what is left of the file without contents and lists */
    Lines(FileText file, Letters text) {
        this.file = file;
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            if (text.beginsLine(at)) {
                firsts.add(at);
            }
        }
    }

    /** The first letters of lines, from one on and before another. */
    SortedSet<Integer> between(int from, int to) {
        return firsts.subSet(Math.min(from, to), to);
    }

    int length() {
        return text.length();
    }

    boolean begins(int at) {
        return at == text.length() || text.beginsLine(at);
    }

    boolean isOnPage(int one, int other) {
        return file.page(text.origin(one)) == file.page(text.origin(other));
    }

    /** Whether what stands there is a mark, and neither a letter nor a figure. */
    boolean isMark(int at) {
        return at < text.length()
                && !Character.isLetterOrDigit(text.text(at, at + 1).charAt(0));
    }

    boolean have(String words, int at) {
        return text.length() >= at + words.length()
                && text.text(at, at + words.length()).equals(words);
    }

    /** Whether words go on there, as far as nothing is put into them. */
    boolean have(Letters words, int from, int to, int at) {
        int sure = 1;
        while (sure < SURE && from + sure < to && !words.joins(from + sure)) {
            sure++;
        }
        return text.agrees(at, words, from, sure);
    }

    /** Whether cells go on there, in which nothing is put in between. */
    boolean haveCells(Letters cells, int from, int to, int at) {
        return text.agrees(at, cells, from, Math.min(SURE, to - from));
    }

    /** Follows words as long as a page has them, over what is put into them. */
    Reach follow(Letters words, int from, int to, int at) {
        int letter = from;
        int there = at;
        while (letter < to && there < text.length() && isOnPage(at, there)) {
            int put = text.agrees(there, words, letter, 1)
                    ? 0
                    : words.joins(letter) ? putIn(words, letter, to, there) : -1;
            if (put < 0) {
                break;
            }
            letter++;
            there += put + 1;
        }
        return new Reach(letter, there);
    }

    /** How many letters are put in before words go on; negative where they do not. */
    private int putIn(Letters words, int from, int to, int at) {
        for (int put = 1; put <= PUT_IN; put++) {
            if (have(words, from, to, at + put)) {
                return put;
            }
        }
        return -1;
    }

    /** The end of the last line that words fill: the last of a block is all its own. */
    int end(Reach reach, int to) {
        Integer line = reach.letter < to ? firsts.floor(reach.at) : firsts.ceiling(reach.at);
        return line == null ? text.length() : line;
    }

    /** These can only be words of a strand, or none of the manuscript's. */
    void reserve(Optional<Strand.Written> strand, int from, int end) {
        int begin = from;
        for (int at = from + 1; at <= end; at++) {
            if (at == end || !text.goesOn(at)) {
                file.owners().reserve(strand, text.origin(begin), text.origin(at - 1) + 1);
                begin = at;
            }
        }
    }
}

package octavo.print.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import octavo.folio.Letters;
import octavo.source.SourceSpan;

/** The slips of a division's blocks, taken down while its copy is written; a block's key is the number of its slip. */
public final class Slips {

    /**
     * Where something is called.
     *
     * @param key of the block
     * @param letter how many of the block's letters stand before it
     */
    record Call(int key, int letter) {}

    private final List<Slip> slips = new ArrayList<>();
    private final NavigableMap<Integer, Call> calls = new TreeMap<>();
    private final Deque<Slip> open = new ArrayDeque<>();
    private final Map<SourceSpan, Integer> letters = new HashMap<>();
    private int notes;
    private int asides;
    private int reserved;
    private int rows;
    private int row;
    private boolean head;
    private Ties rowTies = Ties.NONE;

    /**
     * A block begins; the key that its words are known by until it ends.
     *
     * @param whole whether it is looked at as one thing, its parts where they are
     */
    public String begin(SourceSpan place, Ties ties, boolean whole) {
        int number = slips.size();
        Ties around = open.isEmpty() ? Ties.NONE : open.peek().ties();
        int outer = open.isEmpty() ? -1 : open.peek().whole();
        boolean running = notes == 0 && asides == 0;
        Slip slip = new Slip(
                number,
                place,
                running,
                around.around(ties, open.size() > 1).inRow(rowTies),
                outer < 0 && whole ? number : outer,
                row,
                letters.getOrDefault(place, 0));
        slips.add(slip);
        open.push(slip);
        return String.valueOf(number);
    }

    /** The block ends that began last. */
    Slip end() {
        return open.pop();
    }

    /** Rows that begin now are a table's head. */
    public void beginHead() {
        head = true;
    }

    public void endHead() {
        head = false;
    }

    /** A row of a table begins. */
    public void beginRow(Ties ties) {
        rows++;
        row = head ? -rows : rows;
        rowTies = ties;
    }

    public void endRow() {
        row = 0;
        rowTies = Ties.NONE;
    }

    /** What begins now belongs to a note, or to a figure that was moved. */
    public void beginNote() {
        if (isOpen()) {
            calls.put(slips.size(), new Call(here().number(), here().letters()));
        }
        notes++;
    }

    /** Where a note is called; empty for what is called nowhere. */
    Optional<Call> call(int note) {
        return Optional.ofNullable(calls.floorEntry(note)).map(Map.Entry::getValue);
    }

    public void endNote() {
        notes--;
    }

    public boolean inNote() {
        return notes > 0;
    }

    /** What comes now stands in this edition alone. */
    public void beginAside() {
        asides++;
    }

    public void endAside() {
        asides--;
    }

    /** Blocks come now that not all editions have: text like any other, but no place that all know. */
    public void beginReserved() {
        reserved++;
    }

    public void endReserved() {
        reserved--;
    }

    /** Words of the manuscript. */
    public void words(String words) {
        if (asides > 0 || reserved > 0) {
            added(words);
        } else if (!open.isEmpty()) {
            open.peek().words(words);
            letters.merge(open.peek().place(), Letters.in(words), Integer::sum);
        }
    }

    /** A picture. */
    public void picture() {
        if (!open.isEmpty() && asides == 0 && reserved == 0) {
            open.peek().picture();
        }
    }

    /** Words of the style sheet, or of this edition alone. */
    public void added(String words) {
        if (!open.isEmpty()) {
            open.peek().added(words);
        }
    }

    /** The key of the block that began last, as a number; -1 where none has. */
    public int latest() {
        return slips.size() - 1;
    }

    /** Whether a block has begun and not ended. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** That of the block in which we stand. */
    Slip here() {
        return open.element();
    }

    /** Whether a key's words are running text. */
    boolean running(String key) {
        return !key.isEmpty() && of(key).running();
    }

    Slip of(String key) {
        return of(Integer.parseInt(key, 10));
    }

    Slip of(int key) {
        return slips.get(key);
    }

    /** All, in the order of their keys, those among them that are still to come. */
    List<Slip> all() {
        return Collections.unmodifiableList(slips);
    }
}

package octavo.verify.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import octavo.verify.Locus;
import octavo.verify.copy.Numeral;
import octavo.verify.letters.Letters;

/**
 * The folios that are printed on pages, held to the labels that a PDF gives its pages; ISO 32000-1, 12.4.2.
 *
 * <p>A folio stands on the first line of a page or on the last, at its beginning or end, and at one height on many pages, where
 * the numbers go on as the pages do.
 */
public final class Foliation {

    /** So many pages whose folios go on from one another make a series. */
    private static final int SERIES = 3;

    /** Nor do fewer tell at which height folios stand. */
    private static final int SURE = 2;

    /** Where so many pages have a folio, one with none is a fault. */
    private static final int MANY = 6;

    private final FileText file;
    private final Letters rest;
    private final NavigableMap<Integer, Shown> shown = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A line at the head or foot of a page, with the numbers that stand outermost in it. */
    private record Line(int page, int at, List<Shown> numbers) {}

    /** A number as it is printed. */
    private record Shown(int page, int at, String words, int value, boolean roman) {

        Series series() {
            return new Series(roman, value - page);
        }
    }

    /** Numbers of pages that go on as the pages do. */
    private record Series(boolean roman, int ahead) {}

    /**
     * A page with one number on it and another as its label.
     *
     * @param page from 1
     * @param at the letter of the file with which the printed one begins, or where it should stand
     * @param printed empty where none is
     */
    public record Fault(int page, int at, String printed, String label) {}

    private Foliation(FileText file, Letters rest) {
        this.file = file;
        this.rest = rest;
    }

    /**
     * What is wrong with a file's folios. Of labels that are shifted from a page on that page is told, and all that follow are known
     * by what is printed on them.
     *
     * @param rest what no strand of the manuscript has
     */
    static List<Fault> faults(FileText file, Letters rest) {
        Foliation foliation = new Foliation(file, rest);
        if (file.hasPages() && file.hasLeaves()) {
            foliation.lines().values().forEach(foliation::look);
            foliation.compare();
        }
        return foliation.faults;
    }

    /** The outermost lines of pages that are no captions, notes or rows, by how high they stand. */
    private Map<Long, List<Line>> lines() {
        Map<Long, List<Line>> lines = new TreeMap<>();
        int from = 0;
        while (from < rest.length()) {
            int to = from + 1;
            while (to < rest.length() && file.inLine(rest.origin(from), rest.origin(to))) {
                to++;
            }
            int at = rest.origin(from);
            boolean running = !file.owners().isOfOne(at);
            if (running && file.locus(at) instanceof Locus.OnPage on && file.isOutermost(on)) {
                lines.computeIfAbsent(Math.round(on.top()), _ -> new ArrayList<>())
                        .add(new Line(on.page(), at, numbers(on.page(), from, to)));
            }
            from = to;
        }
        return lines;
    }

    /** The first word and the last where they are numbers. */
    private List<Shown> numbers(int page, int from, int to) {
        int first = from + 1;
        while (first < to && !rest.begins(first)) {
            first++;
        }
        int last = to - 1;
        while (last > from && !rest.begins(last)) {
            last--;
        }
        List<Shown> numbers = new ArrayList<>();
        number(page, rest.origin(from)).ifPresent(numbers::add);
        if (last >= first) {
            number(page, rest.origin(last)).ifPresent(numbers::add);
        }
        return numbers;
    }

    private Optional<Shown> number(int page, int at) {
        String word = Numeral.bare(file.letters().word(at));
        OptionalInt value = Numeral.value(word);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(page, at, word, value.getAsInt(), !Numeral.hasFigures(word)));
    }

    /** The folios at one height, with whatever stands where one should. */
    private void look(List<Line> lines) {
        Map<Series, Integer> series = new HashMap<>();
        lines.forEach(line -> line.numbers.forEach(number -> series.merge(number.series(), 1, Integer::sum)));
        long right =
                lines.stream().filter(line -> right(line, series).isPresent()).count();
        if (right < SURE || right * 2 < lines.size()) {
            return;
        }
        for (Line line : lines) {
            right(line, series)
                    .or(() -> line.numbers.stream().findFirst())
                    .ifPresentOrElse(number -> shown.put(line.page, number), () -> {
                        if (right >= MANY && right * 10 >= lines.size() * 9L) {
                            faults.add(new Fault(line.page, line.at, "", file.folio(line.page)));
                        }
                    });
        }
    }

    private Optional<Shown> right(Line line, Map<Series, Integer> series) {
        return line.numbers.stream()
                .filter(number -> series.getOrDefault(number.series(), 0) >= SERIES || isLabel(number))
                .findFirst();
    }

    private boolean isLabel(Shown number) {
        return file.folio(number.page).equalsIgnoreCase(number.words);
    }

    /** How far the label of a page is ahead of what is printed on it. */
    private int ahead(Shown one) {
        return isLabel(one) ? 0 : Numeral.value(file.folio(one.page)).orElse(Integer.MAX_VALUE) - one.value;
    }

    private void compare() {
        int before = 0;
        Map<Integer, String> shifted = new TreeMap<>();
        for (Shown one : shown.values()) {
            int ahead = ahead(one);
            if (ahead != 0 && ahead != before) {
                faults.add(new Fault(one.page, one.at, one.words, file.folio(one.page)));
            } else if (ahead != 0) {
                shift(one, ahead, shifted);
            }
            before = ahead;
        }
        shifted.forEach(file::rename);
    }

    /** Pages without a folio have labels that are shifted with those before and behind. */
    private void shift(Shown one, int ahead, Map<Integer, String> shifted) {
        OptionalInt label = Numeral.value(file.folio(one.page));
        for (int step : new int[] {1, -1}) {
            for (int page = one.page; label.isPresent(); page += step) {
                String name = file.folio(page);
                boolean goesOn = Numeral.value(name).orElse(0) == label.getAsInt() + page - one.page;
                if (!goesOn || shown.containsKey(page) && ahead(shown.get(page)) != ahead) {
                    break;
                }
                String value = one.roman
                        ? Numeral.roman(label.getAsInt() + page - one.page - ahead)
                                .toLowerCase(Locale.ROOT)
                        : String.valueOf(label.getAsInt() + page - one.page - ahead);
                shifted.put(page, value);
            }
        }
    }
}

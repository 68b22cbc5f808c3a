package octavo.print.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.folio.Makeup;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Line;
import octavo.print.pages.Laid;
import octavo.source.SourceSpan;

/**
 * Drives paragraphs out to a line more with wider spaces, or gets them in to a line less with narrower ones; only such in
 * which nobody sees it, as their last line is nearly full, or short.
 */
final class DrivingOut {

    /** By what part of themselves spaces grow or shrink at most. */
    private static final double MOST = 0.2;

    /** What part of its measure a last line that comes to be takes, and what is gained more than one that goes. */
    private static final double NEW = 0.12;

    private static final double SPARE = 0.03;

    /** A paragraph with fewer lines is left as it is. */
    private static final int FEW = 4;

    /** So many lines that it makes loose are as bad as spaces that grow as much as they may. */
    private static final double LOOSENED = 4;

    /**
     * A paragraph that may come to another line.
     *
     * @param key of its lines
     * @param part by what part of themselves its spaces grow, or shrink, where that is negative
     * @param loosened how many of its lines become loose
     */
    record Way(String key, SourceSpan paragraph, double part, long loosened) {

        /** What it costs; from 0 to 1 where no line becomes loose. */
        double cost() {
            return Math.abs(part) / MOST + loosened / LOOSENED;
        }

        /** The same, loosening another number of lines. */
        Way loosening(long lines) {
            return new Way(key, paragraph, part, lines);
        }

        /** How many lines more there are; -1 for one less. */
        int lines() {
            return part > 0 ? 1 : -1;
        }
    }

    private DrivingOut() {}

    /** The paragraphs of a division that may come to another line, and have not yet. */
    static Stream<Way> ways(Laid division) {
        GalleyCopy copy = division.copy();
        Makeup makeup = copy.plan().makeup();
        Map<String, List<Line>> paragraphs = new LinkedHashMap<>();
        division.text().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> copy.whereabouts().flow().text(line.key()) && copy.isPlain(line.key()))
                .forEach(line -> paragraphs
                        .computeIfAbsent(line.key(), _ -> new ArrayList<>())
                        .add(line));
        paragraphs.values().removeIf(lines -> lines.size() < FEW);
        paragraphs.keySet().removeIf(key -> makeup.spaces().containsKey(copy.place(key)));
        int measure = paragraphs.values().stream()
                .flatMap(List::stream)
                .mapToInt(line -> line.room().width())
                .max()
                .orElse(0);
        return paragraphs.entrySet().stream()
                .flatMap(one -> parts(one.getValue(), measure)
                        .filter(part -> Math.abs(part) <= MOST)
                        .map(part ->
                                new Way(one.getKey(), copy.place(one.getKey()), part, loosened(one.getValue(), part))));
    }

    /** The make-up in which all these paragraphs come to another line, each in the way that is seen least. */
    static Makeup all(Laid division) {
        Makeup makeup = division.copy().plan().makeup();
        SortedMap<SourceSpan, Double> spaces = new TreeMap<>(makeup.spaces());
        ways(division)
                .sorted(Comparator.comparingDouble(Way::cost))
                .forEach(way -> spaces.putIfAbsent(way.paragraph, way.part));
        return makeup.withSpaces(spaces);
    }

    /** How many lines become loose as their spaces grow. */
    private static long loosened(List<Line> lines, double part) {
        return lines.stream()
                .filter(line -> !line.isLoose() && line.stretch() + part > Line.LOOSE)
                .count();
    }

    private static Stream<Double> parts(List<Line> lines, int measure) {
        int spaces = lines.stream().mapToInt(line -> line.room().spaces()).sum();
        double last = (double) lines.getLast().room().width() / measure;
        return Stream.of(1 - last + NEW, -last - SPARE).map(part -> part * measure / spaces);
    }
}

package octavo.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.folio.Makeup;
import octavo.print.Spreads.Sheet;
import octavo.print.Spreads.Spread;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Line;
import octavo.source.SourceSpan;

/**
 * Drives paragraphs out to a line more with wider spaces, or gets them in to a line less with narrower ones; only such in
 * which nobody sees it, as their last line is nearly full, or short.
 */
final class DrivingOut {

    /** By what part of themselves spaces grow or shrink at most. */
    private static final double WIDER = 0.2;

    private static final double NARROWER = 0.2;

    /** What part of its measure a last line that comes to be takes, and what is gained more than one that goes. */
    private static final double NEW = 0.12;

    private static final double SPARE = 0.03;

    /** A paragraph with fewer lines is left as it is. */
    private static final int FEW = 4;

    /** Paragraphs that stand so many pages before the end of a spread may mend it. */
    private static final int PAGES = 5;

    private record Way(SourceSpan paragraph, double part) {

        /** How much of what may be done it takes. */
        private double cost() {
            return part > 0 ? part / WIDER : -part / NARROWER;
        }
    }

    private final Revise now;
    private final GalleyCopy copy;

    DrivingOut(Revise now) {
        this.now = now;
        this.copy = now.set().copy();
    }

    /** The make-ups with a paragraph on a spread or shortly before it driven out or got in, the least visible first. */
    Stream<Makeup> near(Spread spread) {
        int last = Stream.of(spread.verso(), spread.recto())
                .flatMap(Optional::stream)
                .mapToInt(Sheet::text)
                .max()
                .orElseThrow();
        return sorted(last - PAGES, last + 1).map(this::makeup);
    }

    /** Those with one of any page driven out. */
    Stream<Makeup> anywhere() {
        return sorted(0, now.set().text().size()).filter(way -> way.part > 0).map(this::makeup);
    }

    private Stream<Way> sorted(int from, int to) {
        Map<String, List<Line>> paragraphs = new LinkedHashMap<>();
        IntStream.range(Math.max(0, from), Math.min(to, now.set().text().size()))
                .mapToObj(now.set().text()::get)
                .flatMap(page -> page.lines().stream())
                .filter(line -> copy.whereabouts().flow().text(line.key()) && copy.isPlain(line.key()))
                .forEach(line -> paragraphs
                        .computeIfAbsent(line.key(), _ -> new ArrayList<>())
                        .add(line));
        paragraphs.values().removeIf(lines -> lines.size() < FEW);
        paragraphs.keySet().removeIf(key -> now.makeup().spaces().containsKey(copy.place(key)));
        int measure = paragraphs.values().stream()
                .flatMap(List::stream)
                .mapToInt(line -> line.room().width())
                .max()
                .orElse(0);
        return paragraphs.entrySet().stream()
                .flatMap(one -> ways(copy.place(one.getKey()), one.getValue(), measure))
                .filter(way -> way.cost() <= 1)
                .sorted(Comparator.comparingDouble(Way::cost));
    }

    private static Stream<Way> ways(SourceSpan place, List<Line> lines, int measure) {
        int spaces = lines.stream().mapToInt(line -> line.room().spaces()).sum();
        double last = (double) lines.getLast().room().width() / measure;
        return Stream.of(1 - last + NEW, -last - SPARE).map(part -> new Way(place, part * measure / spaces));
    }

    private Makeup makeup(Way way) {
        SortedMap<SourceSpan, Double> spaces = new TreeMap<>(now.makeup().spaces());
        spaces.put(way.paragraph, way.part);
        return now.makeup().withSpaces(spaces);
    }
}

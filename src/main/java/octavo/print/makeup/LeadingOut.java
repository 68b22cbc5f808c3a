package octavo.print.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.print.forme.Page;
import octavo.print.pages.Depths;
import octavo.print.pages.Foliation;
import octavo.print.pages.Laid;
import octavo.print.pages.Spreads;
import octavo.print.pages.Spreads.Sheet;
import octavo.print.pages.Spreads.Spread;

/**
 * Leads pages out: where headings, lists and displays leave a page short, lead is let in above and around them, so that
 * facing pages end level and the text after them stands on the lines of the page again.
 */
final class LeadingOut {

    /** By what part of itself white grows at most; by more only where facing pages cannot end level otherwise. */
    private static final List<Double> REACHES = List.of(1.0, 1.5, 2.0);

    private final Laid division;
    private final Depths depths;
    private final int line;
    private final int grid;
    private final List<Page> led;

    private LeadingOut(Laid division, int grid) {
        this.division = division;
        this.depths = new Depths(division);
        this.line = depths.line();
        this.grid = grid;
        this.led = new ArrayList<>(division.text());
    }

    /** Divisions with their pages led out, where it shows on which lines text stands. */
    static List<Laid> of(List<Laid> divisions) {
        Foliation foliation = Foliation.of(divisions);
        return Grid.of(divisions)
                .map(grid -> divisions.stream()
                        .map(division -> of(division, foliation.recto(division), grid, REACHES))
                        .toList())
                .orElse(divisions);
    }

    /**
     * A division with its pages led out as is pleasant.
     *
     * @param recto whether it begins on a right-hand page
     * @param grid from the head of a page's text to its first base line
     */
    static Laid of(Laid division, boolean recto, int grid) {
        return of(division, recto, grid, REACHES.subList(0, 1));
    }

    private static Laid of(Laid division, boolean recto, int grid, List<Double> reaches) {
        LeadingOut leading = new LeadingOut(division, grid);
        for (Spread spread : Spreads.of(division, recto)) {
            boolean level = spread.full()
                    && reaches.stream()
                            .anyMatch(reach -> leading.level(
                                    spread.verso().get(), spread.recto().get(), reach));
            if (!level) {
                spread.verso().ifPresent(leading::fill);
                spread.recto().ifPresent(leading::fill);
            }
        }
        return division.with(leading.led);
    }

    private Whites whites(Sheet sheet) {
        return new Whites(division, sheet.text(), grid);
    }

    /** Leads a page out to its foot, or as near to it as there is room for that. */
    private void fill(Sheet sheet) {
        Whites whites = whites(sheet);
        int lacking = depths.lack(sheet.text());
        Stream.iterate(0, lack -> lack < lacking, lack -> lack + line)
                .flatMap(lack -> whites.leads(whites.deepest() - lack, 1).stream())
                .findFirst()
                .ifPresent(leads -> lead(sheet, leads));
    }

    /** Leads two pages out so that they lack the same, as little as may be; false where that cannot be. */
    private boolean level(Sheet left, Sheet right, double reach) {
        Whites verso = whites(left);
        Whites recto = whites(right);
        int least = Math.min(left.lack(), right.lack());
        IntStream lacks = IntStream.iterate(0, lack -> lack < least + line, lack -> lack + line);
        IntStream longer = IntStream.of(-line).filter(_ -> least < 0);
        return IntStream.concat(lacks, longer).anyMatch(lack -> {
            Optional<SortedMap<Integer, Integer>> leads = leads(left, verso, lack, reach);
            Optional<SortedMap<Integer, Integer>> others = leads(right, recto, lack, reach);
            boolean level = leads.isPresent() && others.isPresent();
            if (level) {
                lead(left, leads.get());
                lead(right, others.get());
            }
            return level;
        });
    }

    /** Those with which a page ends so far above its foot; none are needed where notes or a figure end it there. */
    private Optional<SortedMap<Integer, Integer>> leads(Sheet sheet, Whites whites, int lack, double reach) {
        OptionalInt held = depths.held(sheet.text());
        if (held.isEmpty()) {
            return whites.leads(whites.deepest() - lack, reach);
        }
        return held.getAsInt() == lack
                ? whites.leads(whites.deepest(), reach).or(() -> Optional.of(new TreeMap<>()))
                : Optional.empty();
    }

    private void lead(Sheet sheet, SortedMap<Integer, Integer> leads) {
        if (!leads.isEmpty()) {
            led.set(sheet.text(), division.text().get(sheet.text()).leaded(leads));
        }
    }
}

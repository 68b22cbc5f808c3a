package octavo.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import octavo.print.Spreads.Sheet;
import octavo.print.Spreads.Spread;
import octavo.print.forme.Page;

/**
 * Leads pages out: where headings, lists and displays leave a page short, lead is let in above and around them, so that
 * facing pages end level and the text after them stands on the lines of the page again.
 */
final class LeadingOut {

    private final List<Laid> divisions;
    private final int grid;
    private final Map<String, List<Page>> led = new HashMap<>();

    private LeadingOut(List<Laid> divisions, int grid) {
        this.divisions = divisions;
        this.grid = grid;
        divisions.forEach(division -> led.put(division.id(), new ArrayList<>(division.text())));
    }

    /** Divisions with their pages led out, where it shows on which lines text stands. */
    static List<Laid> of(List<Laid> divisions) {
        return Grid.of(divisions)
                .map(grid -> new LeadingOut(divisions, grid).led())
                .orElse(divisions);
    }

    private List<Laid> led() {
        for (Spread spread : Spreads.of(Foliation.of(divisions))) {
            if (spread.verso().isEmpty() || spread.recto().isEmpty() || !level(spread)) {
                spread.verso().ifPresent(this::fill);
                spread.recto().ifPresent(this::fill);
            }
        }
        return divisions.stream()
                .map(division -> division.with(led.get(division.id())))
                .toList();
    }

    private Whites whites(Sheet sheet) {
        return new Whites(sheet.division(), sheet.text(), grid);
    }

    /** Leads a page out to its foot; where it has no room for that, only so far that its text stands on its lines. */
    private void fill(Sheet sheet) {
        Whites whites = whites(sheet);
        int line = line(sheet);
        int lacking = (sheet.lack() - 1) / line * line;
        Stream.concat(Stream.of(0), Stream.iterate(lacking, lack -> lack > 0, lack -> lack - line))
                .flatMap(lack -> whites.leads(whites.deepest() - lack).stream())
                .findFirst()
                .ifPresent(leads -> lead(sheet, leads));
    }

    private static int line(Sheet sheet) {
        return sheet.division().copy().line().millipoints();
    }

    /** Leads two pages out so that they lack the same, as little as may be; false where that cannot be. */
    private boolean level(Spread spread) {
        Sheet left = spread.verso().orElseThrow();
        Sheet right = spread.recto().orElseThrow();
        Whites verso = whites(left);
        Whites recto = whites(right);
        int line = line(left);
        int least = Math.min(left.lack(), right.lack()) + line;
        for (int lack = 0; lack < least; lack += line) {
            Optional<SortedMap<Integer, Integer>> leads = verso.leads(verso.deepest() - lack);
            Optional<SortedMap<Integer, Integer>> others = recto.leads(recto.deepest() - lack);
            if (leads.isPresent() && others.isPresent()) {
                lead(left, leads.get());
                lead(right, others.get());
                return true;
            }
        }
        return false;
    }

    private void lead(Sheet sheet, SortedMap<Integer, Integer> leads) {
        if (!leads.isEmpty()) {
            Page set = sheet.division().text().get(sheet.text());
            led.get(sheet.division().id()).set(sheet.text(), set.leaded(leads));
        }
    }
}

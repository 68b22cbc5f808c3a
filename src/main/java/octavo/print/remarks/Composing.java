package octavo.print.remarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.book.Picture;
import octavo.folio.Composition;
import octavo.folio.Composition.Hindrance;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.folio.Makeup.Stand;
import octavo.print.forme.Line;
import octavo.print.forme.PlacedPicture;
import octavo.print.forme.Setting;
import octavo.print.pages.Depths;
import octavo.print.pages.Foliation;
import octavo.print.pages.Laid;
import octavo.print.pages.Spreads;
import octavo.source.SourceSpan;

/** Looks over the pages of a book as a compositor does. */
public final class Composing {

    /** So many lines lacking are a hole; a page with fewer lines than the other number is short. */
    private static final int HOLE = 2;

    private static final int SHORT = 5;

    /** Facing pages that end closer together than this part of a line look level. */
    private static final int FINE = 5;

    /** Pixels to the inch that presses ask for. */
    private static final int PPI = 300;

    private static final double MILLIPOINTS = 72_000;

    private final List<Remark> remarks = new ArrayList<>();
    private final SortedMap<String, Integer> pages = new TreeMap<>();

    private final Foliation foliation;

    private Composing(Foliation foliation) {
        this.foliation = foliation;
    }

    public static Composition of(Foliation foliation) {
        Composing composing = new Composing(foliation);
        int text = 0;
        for (Foliation.Leaf leaf : foliation.leaves()) {
            text = leaf.page() == 0 ? 0 : text;
            composing.pages.merge(kind(leaf), 1, Integer::sum);
            if (!leaf.added()) {
                composing.look(leaf);
                if (leaf.alone().isEmpty()) {
                    composing.beforeTable(leaf, text);
                    composing.last(leaf, text++);
                }
            }
        }
        for (Laid division : foliation.divisions()) {
            if (!division.copy().onScreen()) {
                Spreads.of(division, foliation.recto(division)).forEach(composing::spread);
            }
        }
        return new Composition(composing.remarks, composing.pages);
    }

    private static String kind(Foliation.Leaf leaf) {
        String type = leaf.division().copy().pageType();
        if (leaf.blank()) {
            return "blank";
        }
        return leaf.alone()
                .map(stand -> stand == Stand.TURNED ? "turned" : "plate")
                .orElse(type.isEmpty() ? "plain" : type);
    }

    private void look(Foliation.Leaf leaf) {
        remarks.addAll(LineRemarks.on(leaf));
        Setting setting = leaf.division().setting();
        for (Setting.Overfull line : setting.overfull()) {
            setting.longest(line.key()).stream()
                    .filter(page -> page == leaf.page())
                    .forEach(_ -> remark(Kind.OVERFULL, leaf, line.key(), line.points()));
        }
        for (PlacedPicture placed : leaf.set().pictures()) {
            leaf.division()
                    .copy()
                    .picture(placed.name())
                    .filter(picture -> picture.format() != Picture.Format.SVG)
                    .map(picture -> Math.round(picture.width() * MILLIPOINTS / placed.width()))
                    .filter(ppi -> ppi < PPI)
                    .ifPresent(ppi -> remark(Kind.COARSE, leaf, placed.key(), ppi));
        }
    }

    private Foliation.Leaf leaf(Spreads.Sheet sheet) {
        return foliation.leaf(sheet.division(), sheet.page());
    }

    /** A page that is to be filled; on a screen none faces another, and what is kept together may leave it as it is. */
    private void filled(Spreads.Sheet sheet) {
        hole(leaf(sheet), sheet.text());
    }

    /** A page after which a table or a figure has to begin the next, so that nothing fills it. */
    private void beforeTable(Foliation.Leaf leaf, int text) {
        boolean over = leaf.division().copy().plan().makeup().spots().values().stream()
                .anyMatch(spot -> spot.stand() == Stand.OVER && spot.page() == text + 1);
        if (over) {
            hole(leaf, text);
        }
    }

    private void hole(Foliation.Leaf leaf, int text) {
        Depths depths = new Depths(leaf.division());
        int lacking = depths.hole(text) / depths.line();
        if (lacking >= HOLE) {
            remark(Kind.HOLE, leaf, last(leaf), lacking, Hindrances.of(leaf.division(), text, lacking));
        }
    }

    /** The last page of a division. */
    private void last(Foliation.Leaf leaf, int text) {
        Depths depths = new Depths(leaf.division());
        if (text == 0 || text != depths.pages() - 1 || leaf.blank()) {
            return;
        }
        int set = depths.filled(text);
        if (set < SHORT) {
            remark(Kind.SHORT, leaf, last(leaf), set);
        }
    }

    private static String last(Foliation.Leaf leaf) {
        List<Line> lines = leaf.set().lines();
        return lines.isEmpty() ? "" : lines.getLast().key();
    }

    private void spread(Spreads.Spread spread) {
        spread.verso().ifPresent(this::filled);
        spread.recto().ifPresent(this::filled);
        if (spread.full()) {
            Spreads.Sheet verso = spread.verso().get();
            int line = verso.division().copy().line().millipoints();
            Spreads.Sheet recto = spread.recto().get();
            int apart = Math.abs(verso.lack() - recto.lack());
            if (apart > line / FINE) {
                double lines = Math.round(10.0 * apart / line) / 10.0;
                remark(Kind.UNEVEN, leaf(verso), last(leaf(verso)), lines, Hindrances.of(verso, recto, (int)
                        Math.max(1, lines)));
            }
        }
    }

    private void remark(Kind kind, Foliation.Leaf leaf, String key, double amount) {
        remark(kind, leaf, key, amount, Optional.empty());
    }

    private void remark(Kind kind, Foliation.Leaf leaf, String key, double amount, Optional<Hindrance> because) {
        SourceSpan place = leaf.division().copy().place(key);
        remarks.add(new Remark(kind, leaf.folio().toString(), place, amount, because));
    }
}

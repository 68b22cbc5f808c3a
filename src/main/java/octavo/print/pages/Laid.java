package octavo.print.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.folio.Makeup.Spot;
import octavo.folio.Makeup.Stand;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;

/**
 * A division as it was last laid out, and the copy that it was laid out from.
 *
 * @param text its pages of text, before figures were laid over them
 * @param figures the pages on which figures were set that are moved, by their numbers in the division
 * @param alone how figures stand that have pages of their own, by the indices of those among the printed pages
 * @param setting its pages as they are printed
 */
public record Laid(
        GalleyCopy copy,
        List<Page> text,
        SortedMap<Integer, List<Page>> figures,
        Map<Integer, Stand> alone,
        Setting setting) {

    /** Lays the figures that were moved over the pages of text that they belong to. */
    public static Laid of(GalleyCopy copy, Setting raw) {
        List<Page> text = new ArrayList<>();
        SortedMap<Integer, List<Page>> figures = new TreeMap<>();
        for (Page page : raw.pages()) {
            OptionalInt figure = copy.whereabouts().figure(page);
            if (figure.isPresent()) {
                figures.computeIfAbsent(figure.getAsInt(), _ -> new ArrayList<>())
                        .add(page);
            } else {
                text.add(page);
            }
        }
        return of(copy, text, figures, raw);
    }

    private static Laid of(GalleyCopy copy, List<Page> text, SortedMap<Integer, List<Page>> figures, Setting raw) {
        Map<Integer, Stand> alone = new HashMap<>();
        List<Page> pages = madeUp(text, figures, spots(copy, text, figures), alone);
        return new Laid(
                copy, text, figures, alone, new Setting(pages, raw.problems(), raw.overfull(), raw.structure()));
    }

    /** Where the figures stand that were moved; turned tables of which nothing is known yet come after all text. */
    private static SortedMap<Integer, Spot> spots(
            GalleyCopy copy, List<Page> text, SortedMap<Integer, List<Page>> figures) {
        SortedMap<Integer, Spot> spots = new TreeMap<>(copy.plan().makeup().spots());
        figures.forEach(
                (number, pages) -> spots.putIfAbsent(number, Spot.alone(Stand.TURNED, text.size(), pages.size())));
        return spots;
    }

    private static List<Page> madeUp(
            List<Page> text,
            SortedMap<Integer, List<Page>> figures,
            SortedMap<Integer, Spot> spots,
            Map<Integer, Stand> alone) {
        List<Page> pages = new ArrayList<>();
        int last = spots.values().stream().mapToInt(Spot::page).max().orElse(0);
        for (int index = 0; index <= Math.max(text.size(), last); index++) {
            List<Page> heads = new ArrayList<>();
            List<Page> feet = new ArrayList<>();
            for (Map.Entry<Integer, List<Page>> figure : figures.entrySet()) {
                Spot spot = spots.get(figure.getKey());
                if (spot.page() == index) {
                    switch (spot.stand()) {
                        case PLATE, BLEED, TURNED ->
                            figure.getValue().forEach(page -> {
                                alone.put(pages.size(), spot.stand());
                                pages.add(page);
                            });
                        case HEAD -> heads.addAll(figure.getValue());
                        case FOOT, OVER, END -> feet.addAll(figure.getValue());
                    }
                }
            }
            if (index < text.size()) {
                heads.add(text.get(index));
            }
            heads.addAll(feet);
            heads.stream().reduce(Page::before).ifPresent(pages::add);
        }
        return pages;
    }

    /** The same division with other pages of text. */
    public Laid with(List<Page> other) {
        return of(copy, other, figures, setting);
    }

    /** Whether it is a proof from which pages are still to be made up. */
    public boolean isProof() {
        return copy.isProof() && !setting.pages().isEmpty();
    }

    /** Of the division. */
    public String id() {
        return copy.galley().id();
    }
}

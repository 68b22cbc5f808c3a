package octavo.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.folio.Makeup;
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
 * @param plates the indices of its printed pages on which a figure stands alone
 * @param setting its pages as they are printed
 */
record Laid(GalleyCopy copy, List<Page> text, SortedMap<Integer, Page> figures, Set<Integer> plates, Setting setting) {

    /** Lays the figures that were moved over the pages of text that they belong to. */
    static Laid of(GalleyCopy copy, Setting raw) {
        SortedMap<Integer, Spot> spots = new TreeMap<>(copy.plan().makeup().spots());
        spots.values().removeIf(spot -> spot.stand() == Stand.END);
        int count = Math.max(0, raw.pages().size() - spots.size());
        List<Page> text = raw.pages().subList(0, count);
        SortedMap<Integer, Page> figures = new TreeMap<>();
        for (int number : spots.keySet()) {
            if (count + figures.size() < raw.pages().size()) {
                figures.put(number, raw.pages().get(count + figures.size()));
            }
        }
        return of(copy, text, figures, raw);
    }

    private static Laid of(GalleyCopy copy, List<Page> text, SortedMap<Integer, Page> figures, Setting raw) {
        Set<Integer> plates = new HashSet<>();
        List<Page> pages = madeUp(text, figures, copy.plan().makeup(), plates);
        return new Laid(
                copy, text, figures, plates, new Setting(pages, raw.problems(), raw.overfull(), raw.structure()));
    }

    private static List<Page> madeUp(
            List<Page> text, SortedMap<Integer, Page> figures, Makeup makeup, Set<Integer> plates) {
        List<Page> pages = new ArrayList<>();
        for (int index = 0; index <= Math.max(text.size(), makeup.pages()); index++) {
            List<Page> heads = new ArrayList<>();
            List<Page> feet = new ArrayList<>();
            for (Map.Entry<Integer, Page> figure : figures.entrySet()) {
                Spot spot = makeup.spots().get(figure.getKey());
                if (spot.page() == index) {
                    switch (spot.stand()) {
                        case PLATE, BLEED -> {
                            plates.add(pages.size());
                            pages.add(figure.getValue());
                        }
                        case HEAD -> heads.add(figure.getValue());
                        case FOOT, END -> feet.add(figure.getValue());
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
    Laid with(List<Page> other) {
        return of(copy, other, figures, setting);
    }

    /** Whether it is a proof from which pages are still to be made up. */
    boolean isProof() {
        return copy.isProof() && !setting.pages().isEmpty();
    }

    /** Of the division. */
    String id() {
        return copy.galley().id();
    }
}

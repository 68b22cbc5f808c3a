package octavo.print.foundry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import octavo.print.foundry.Fount.Capitals;
import octavo.print.foundry.Fount.Figures;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** The faces that a book may be set in; safe for use by several threads. */
public final class Foundry {

    private final List<Cut> cuts;
    private final List<Fount> founts;
    private final ConcurrentMap<String, Fount> initials = new ConcurrentSkipListMap<>();

    private Foundry(List<Cut> cuts) {
        this.cuts = List.copyOf(cuts);
        List<Fount> all = new ArrayList<>();
        for (Cut cut : cuts) {
            for (Capitals capitals : Capitals.values()) {
                for (Figures figures : Figures.values()) {
                    all.add(new Fount(cut, capitals, figures));
                }
            }
        }
        this.founts = List.copyOf(all);
    }

    /**
     * Takes faces in, in the order in which they shall stand in for one another; a damaged or variable one is a problem
     * of its file, and no foundry comes of no sound face at all.
     */
    public static Outcome<Foundry> of(List<Face> faces) {
        List<Cut> cuts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Face face : faces) {
            try {
                cuts.add(new Cut(face));
            } catch (BadFont bad) {
                SourceSpan place = SourceSpan.of(face.file());
                problems.add(new Problem(Code.FONT_UNREADABLE, place, bad.getMessage(), bad.hint()));
            }
        }
        return cuts.isEmpty() ? Outcome.none(problems) : Outcome.of(new Foundry(cuts), problems);
    }

    /**
     * A fount's initials, which belong to the foundry from then on.
     *
     * @return empty where the face's outlines are such that none can be made
     */
    public Optional<Fount> initials(Fount of, Fount.Initial form) {
        return of.enlarged(form).map(made -> {
            Fount known = initials.putIfAbsent(made.toString(), made);
            return known == null ? made : known;
        });
    }

    /** All initials that were asked for until now, in the order of their names. */
    public List<Fount> initials() {
        return List.copyOf(initials.values());
    }

    /** Every fount of text that can be made, those of the first face first. */
    public List<Fount> founts() {
        return founts;
    }

    /** Whether there is a family of this name; letters' case is no matter, as in CSS. */
    public boolean has(String family) {
        return cuts.stream().anyMatch(cut -> cut.face().family().equalsIgnoreCase(family));
    }

    /**
     * The founts for a text in their order: of each family named that is here, the nearest cut, then of every other
     * family, to stand in for what those have not; never empty. Nearest is by slant, then by weight as in CSS Fonts
     * level 4, section 5.2.
     *
     * @param weight from 1 to 1000
     */
    public List<Fount> match(List<String> families, int weight, boolean italic, Capitals capitals, Figures figures) {
        Set<String> order = new LinkedHashSet<>();
        families.forEach(family -> cuts.stream()
                .map(cut -> cut.face().family())
                .filter(family::equalsIgnoreCase)
                .forEach(order::add));
        cuts.forEach(cut -> order.add(cut.face().family()));
        return order.stream()
                .map(family -> nearest(family, weight, italic))
                .map(cut -> fount(cut, capitals, figures))
                .toList();
    }

    private Cut nearest(String family, int weight, boolean italic) {
        Comparator<Cut> bySlant = Comparator.comparing(cut -> cut.face().italic() != italic);
        Comparator<Cut> byWeight =
                Comparator.comparingInt(cut -> distance(cut.face().weight(), weight));
        Optional<Cut> nearest =
                cuts.stream().filter(cut -> cut.face().family().equals(family)).min(bySlant.thenComparing(byWeight));
        return nearest.orElseThrow();
    }

    /** From 400 to 500 heavier ones up to 500 come first, then lighter ones; below that lighter, above it heavier ones. */
    private static int distance(int weight, int wanted) {
        int apart = Math.abs(weight - wanted);
        boolean middle = wanted >= 400 && wanted <= 500;
        if (middle && weight >= wanted && weight <= 500) {
            return apart;
        }
        boolean preferred = wanted > 500 ? weight >= wanted : weight <= wanted;
        return preferred ? 1000 + apart : 2000 + apart;
    }

    private Fount fount(Cut cut, Capitals capitals, Figures figures) {
        return founts.stream()
                .filter(fount -> fount.is(cut, capitals, figures))
                .findFirst()
                .orElseThrow();
    }
}

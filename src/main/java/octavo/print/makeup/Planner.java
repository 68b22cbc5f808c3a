package octavo.print.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.folio.Folio;
import octavo.folio.Makeup;
import octavo.folio.Nearness;
import octavo.folio.PagePlan;
import octavo.markup.Galley;
import octavo.print.flow.Whereabouts;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Chapel;
import octavo.print.pages.Foliation;
import octavo.print.pages.Laid;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * Lays divisions out until each has been laid out from the plan that their pages add up to.
 *
 * <p>What a division needs to know of the others is on which side it begins and what folios it quotes; after each round
 * only those for which that has changed are laid out again.
 */
public final class Planner {

    /** After half of them the make-up of pages is settled, for better or worse. */
    private static final int ROUNDS = 2 * FigurePlacing.ROUNDS;

    /** After so many rounds a reference says no longer how near it is, if that changes still. */
    private static final int RESTLESS = FigurePlacing.ROUNDS + 1;

    private final GalleyCopy.Shared shared;
    private final Chapel chapel;
    private final List<Problem> problems;
    private final Map<String, FigurePlacing> placing = new HashMap<>();
    private final Map<String, Makeup> fitted = new HashMap<>();
    private Map<Integer, GalleyCopy> unsettled = Map.of();
    private List<Laid> set = List.of();
    private Map<Laid, Level> levels = new IdentityHashMap<>();

    /** A division with its facing pages level, and what that hangs on. */
    private record Level(boolean recto, Optional<Integer> grid, Laid laid) {}

    /**
     * @param problems takes what is found on the way
     */
    public Planner(GalleyCopy.Shared shared, Chapel chapel, List<Problem> problems) {
        this.shared = shared;
        this.chapel = chapel;
        this.problems = problems;
    }

    /** Lays divisions out; the pages that they come to. */
    public Foliation lay(List<Galley> galleys) {
        List<GalleyCopy> copies = galleys.stream()
                .filter(galley -> !galley.section().children().isEmpty())
                .map(galley -> new GalleyCopy(shared, galley, PagePlan.first()))
                .toList();
        set = new ArrayList<>(set(copies));
        unsettled = settle();
        return Foliation.of(levelled());
    }

    /** The pages of the divisions that were laid out, evened as far as may be. */
    public Foliation finished() {
        if (fit()) {
            unsettled = settle();
        }
        List<Laid> laid = levelled();
        unsettled.values().forEach(this::unsettled);
        Foliation foliation = Foliation.of(laid);
        laid.forEach(division -> {
            problems.addAll(division.copy().problems());
            problems.addAll(foliation.told(division));
        });
        return shared.screen() ? foliation : Foliation.of(LeadingOut.of(laid));
    }

    /** Sets divisions again until each was set from its plan; the copies of those that do not come to rest, by their index. */
    private Map<Integer, GalleyCopy> settle() {
        for (int round = 1; ; round++) {
            Map<Integer, GalleyCopy> changed = changed(levelled(), round);
            if (changed.isEmpty() || round == ROUNDS) {
                return changed;
            }
            List<Integer> places = List.copyOf(changed.keySet());
            List<Laid> again = set(places.stream().map(changed::get).toList());
            for (int i = 0; i < places.size(); i++) {
                set.set(places.get(i), again.get(i));
            }
        }
    }

    /** Fits text to pages; whether that changes any. On a screen no pages face each other. */
    private boolean fit() {
        Optional<Integer> grid = shared.screen() ? Optional.empty() : Grid.of(set);
        List<Laid> better = grid.map(lines -> CopyFitting.of(set, levelled(), lines, chapel, this::set))
                .orElse(set);
        for (int i = 0; i < set.size(); i++) {
            set.set(i, better.get(i));
            fitted.put(set.get(i).id(), set.get(i).copy().plan().makeup());
        }
        return fitted.values().stream().anyMatch(Makeup::isFitted);
    }

    /** The divisions with their facing pages level; on a screen no pages face each other. */
    private List<Laid> levelled() {
        if (shared.screen()) {
            return set;
        }
        Foliation foliation = Foliation.of(set);
        Optional<Integer> grid = Grid.of(set);
        List<Level> level = chapel.each(set, division -> level(division, foliation.recto(division), grid));
        Map<Laid, Level> now = new IdentityHashMap<>();
        for (int i = 0; i < set.size(); i++) {
            now.put(set.get(i), level.get(i));
        }
        levels = now;
        return level.stream().map(Level::laid).toList();
    }

    private Level level(Laid division, boolean recto, Optional<Integer> grid) {
        Level known = levels.get(division);
        return known != null && known.recto == recto && known.grid.equals(grid)
                ? known
                : new Level(recto, grid, Levelling.of(division, recto, grid));
    }

    private List<Laid> set(List<GalleyCopy> copies) {
        return chapel.each(copies, this::set);
    }

    /** Sets a copy; one of which a proof was pulled is made up and set again. */
    private Laid set(GalleyCopy copy) {
        Laid laid = Laid.of(copy, chapel.set(copy));
        return laid.isProof() ? set(copy.madeUp(laid.setting())) : laid;
    }

    /**
     * New copies of the divisions whose plan is no longer theirs, by their index.
     *
     * @param laid the divisions with their facing pages level
     */
    private Map<Integer, GalleyCopy> changed(List<Laid> laid, int round) {
        Foliation foliation = Foliation.of(laid);
        Map<String, Folio> folios = new HashMap<>();
        foliation
                .anchors()
                .forEach((id, leaf) ->
                        folios.put(id, foliation.leaves().get(leaf).folio()));
        Map<Integer, GalleyCopy> changed = new HashMap<>();
        for (int i = 0; i < laid.size(); i++) {
            GalleyCopy copy = laid.get(i).copy();
            Map<String, Folio> references = new HashMap<>(folios);
            references.keySet().retainAll(copy.whereabouts().asked());
            Makeup makeup = placing.computeIfAbsent(copy.galley().id(), _ -> new FigurePlacing())
                    .next(set.get(i))
                    .fittedAs(fitted.getOrDefault(copy.galley().id(), Makeup.PLAIN));
            PagePlan plan = new PagePlan(
                    foliation.recto(laid.get(i)), references, makeup, nearness(laid.get(i), foliation, folios, round));
            if (!plan.equals(copy.plan())) {
                changed.put(i, new GalleyCopy(shared, copy.galley(), plan));
            }
        }
        return changed;
    }

    /** How near the targets of references are; one that has not come to rest says its page's number, whatever it is. */
    private static List<Nearness> nearness(Laid division, Foliation foliation, Map<String, Folio> folios, int round) {
        List<Nearness> nearness = new ArrayList<>();
        for (Whereabouts.Reference reference : division.copy().whereabouts().references(division.setting())) {
            Folio from = foliation.folio(division, reference.page());
            Nearness near = Optional.ofNullable(folios.get(reference.target()))
                    .map(to -> Nearness.of(from, to))
                    .orElse(Nearness.ELSEWHERE);
            boolean restless =
                    round > RESTLESS && near != division.copy().plan().nearness(nearness.size());
            nearness.add(restless ? Nearness.ELSEWHERE : near);
        }
        return nearness;
    }

    private void unsettled(GalleyCopy copy) {
        problems.add(new Problem(
                Code.LAYOUT_UNSETTLED,
                copy.place(""),
                "the page numbers that \u201c%s\u201d quotes change its pages whatever they are"
                        .formatted(copy.galley().title()),
                "refer to something else than a page here"));
    }
}

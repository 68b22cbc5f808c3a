package octavo.print.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.book.Role;
import octavo.folio.Folio;
import octavo.folio.Makeup.Stand;
import octavo.print.flow.Whereabouts;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/**
 * The numbers of the pages: roman in the front matter, arabic from the first page of the text on, odd ones on rectos;
 * a page stays blank where the next division begins on the other side (The Chicago Manual of Style, 1.5 to 1.9).
 */
public final class Foliation {

    /**
     * A page in the finished file.
     *
     * @param page index in its division, from 0
     * @param added whether it is a blank that no division has
     */
    public record Leaf(Laid division, int page, Folio folio, boolean added) {

        public boolean blank() {
            return added || set().isBlank();
        }

        /** How a figure stands that has the page for itself; empty for a page of text. */
        public Optional<Stand> alone() {
            return added
                    ? Optional.empty()
                    : Optional.ofNullable(division.alone().get(page));
        }

        /** Whether a figure takes all of the page, so that there is room for neither a head nor a folio. */
        public boolean bleeds() {
            return alone().filter(stand -> stand == Stand.BLEED).isPresent();
        }

        /** Whether a turned table has the page for itself. */
        public boolean turned() {
            return alone().filter(stand -> stand == Stand.TURNED).isPresent();
        }

        /** The type of the page, as {@code @page} names it. */
        public String type() {
            Whereabouts whereabouts = division.copy().whereabouts();
            return turned()
                    ? whereabouts
                            .figures()
                            .get(whereabouts.figure(set()).orElseThrow())
                            .page()
                    : division.copy().pageType();
        }

        /** The page as it was set; an added one has none. */
        public Page set() {
            return division.setting().pages().get(page);
        }
    }

    private final List<Laid> divisions;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private int next = 1;
    private boolean roman = true;

    private Foliation(List<Laid> divisions) {
        this.divisions = divisions;
    }

    /** Numbers the pages of a book. */
    public static Foliation of(List<Laid> divisions) {
        Foliation foliation = new Foliation(divisions);
        divisions.forEach(foliation::add);
        return foliation;
    }

    /** The same pages, at least one, with so many blank ones after them. */
    public Foliation filled(int blanks) {
        Foliation filled = of(divisions);
        for (int blank = 0; blank < blanks; blank++) {
            filled.addBlank(filled.leaves.getLast().division());
        }
        return filled;
    }

    /** All pages in their order. */
    public List<Leaf> leaves() {
        return leaves;
    }

    /** How many pages stay blank between a division and the next. */
    public int spare(Laid division) {
        int next = beginnings.get(division.id()) + division.setting().pages().size();
        return next < leaves.size() && leaves.get(next).added() ? 1 : 0;
    }

    /** What they are the pages of, in their order. */
    public List<Laid> divisions() {
        return divisions;
    }

    /** What each division was set from. */
    public List<GalleyCopy> copies() {
        return divisions.stream().map(Laid::copy).toList();
    }

    /** Whether a division begins on a recto; one without pages does not matter. */
    public boolean recto(Laid division) {
        int beginning = beginnings.get(division.id());
        return beginning == leaves.size() || leaves.get(beginning).folio().recto();
    }

    /** A division's page, from 0. */
    public Leaf leaf(Laid division, int page) {
        return leaves.get(beginnings.get(division.id()) + page);
    }

    /** Its folio. */
    public Folio folio(Laid division, int page) {
        return leaf(division, page).folio();
    }

    /** What is wrong with a division, its lines that are too long with their pages. */
    public List<Problem> told(Laid division) {
        List<Problem> lines = new ArrayList<>();
        Set<SourceSpan> places = new HashSet<>();
        for (Setting.Overfull line : division.setting().overfull()) {
            division.setting().longest(line.key()).ifPresent(page -> {
                SourceSpan place = division.copy().place(line.key());
                places.add(place);
                lines.add(line.told(place, folio(division, page).toString()));
            });
        }
        Stream<Problem> others = division.setting().problems().stream()
                .filter(problem -> problem.code() != Code.LINE_OVERFULL || !places.contains(problem.place()));
        return Stream.concat(others, lines.stream()).toList();
    }

    /** The index of the page that each id stands on. */
    public Map<String, Integer> anchors() {
        Map<String, Integer> anchors = new LinkedHashMap<>();
        List<Laid> divisions = leaves.stream().map(Leaf::division).distinct().toList();
        for (Laid division : divisions) {
            int beginning = beginnings.get(division.id());
            anchors.put(division.id(), beginning);
            for (String id : division.copy().whereabouts().ids()) {
                division.copy()
                        .whereabouts()
                        .page(id, division.setting())
                        .ifPresent(page -> anchors.put(id, beginning + page));
            }
        }
        return anchors;
    }

    private void add(Laid division) {
        boolean begins = roman && division.copy().galley().zone() != Role.Zone.FRONT;
        String opening = begins && !division.copy().onScreen()
                ? "recto"
                : division.copy().opening();
        boolean turned = switch (opening) {
            case "recto", "right" -> next % 2 == 0;
            case "verso", "left" -> next % 2 == 1;
            default -> false;
        };
        if (turned && !division.setting().pages().isEmpty()) {
            addBlank(leaves.isEmpty() ? division : leaves.getLast().division());
        }
        if (begins) {
            roman = false;
            next = 1;
        }
        beginnings.put(division.id(), leaves.size());
        for (int page = 0; page < division.setting().pages().size(); page++) {
            leaves.add(new Leaf(division, page, new Folio(next++, roman), false));
        }
    }

    private void addBlank(Laid owner) {
        leaves.add(new Leaf(owner, 0, new Folio(next++, roman), true));
    }
}

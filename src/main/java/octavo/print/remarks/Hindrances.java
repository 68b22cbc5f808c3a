package octavo.print.remarks;

import java.util.List;
import java.util.Optional;
import octavo.folio.Composition.Hindrance;
import octavo.print.flow.Flow;
import octavo.print.fo.GalleyCopy;
import octavo.print.pages.Laid;
import octavo.print.pages.Spreads;

/** Finds out what keeps the text after a page from filling it. */
final class Hindrances {

    private Hindrances() {}

    /**
     * Why a page ends early; empty where no text follows.
     *
     * @param text index of the page among its division's pages of text
     * @param lack how many lines it lacks, at least 1
     */
    static Optional<Hindrance> of(Laid division, int text, int lack) {
        List<String> here = running(division, text);
        List<String> next = running(division, text + 1);
        return here.isEmpty() || next.isEmpty() ? Optional.empty() : Optional.of(of(division.copy(), here, next, lack));
    }

    /**
     * Why facing pages end uneven: where the left-hand one might have a line more, what keeps the other from having one in
     * its stead.
     *
     * @param lack by how many lines, at least 1
     */
    static Optional<Hindrance> of(Spreads.Sheet verso, Spreads.Sheet recto, int lack) {
        Spreads.Sheet early = verso.lack() > recto.lack() ? verso : recto;
        return of(early.division(), early.text(), lack)
                .filter(hindrance -> early == recto || hindrance != Hindrance.FULL)
                .or(() -> of(recto.division(), recto.text(), lack));
    }

    private static Hindrance of(GalleyCopy copy, List<String> here, List<String> next, int lack) {
        Flow flow = copy.whereabouts().flow();
        String last = here.getLast();
        String first = next.getFirst();
        long lines = next.stream().takeWhile(first::equals).count();
        if (first.equals(last)) {
            boolean part = flow.kept(first) || flow.display(first);
            return part ? Hindrance.WHOLE : lines - lack < copy.widows() ? Hindrance.WIDOW : Hindrance.FULL;
        }
        if (flow.heading(first) && !flow.display(first)) {
            return Hindrance.HEADING;
        }
        if (flow.kept(first) || flow.display(first) || flow.tied(last)) {
            return Hindrance.WHOLE;
        }
        return lack < copy.orphans() || lines < lack + copy.widows() && lines > lack
                ? Hindrance.ORPHAN
                : Hindrance.FULL;
    }

    /** The keys of the lines of running text on a page. */
    private static List<String> running(Laid division, int text) {
        return division.text().stream()
                .skip(text)
                .limit(1)
                .flatMap(page -> division.copy().whereabouts().running(page).stream())
                .toList();
    }
}

package octavo.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.problem.Count;
import octavo.report.Changes;
import octavo.verify.collation.Opening;
import octavo.verify.compare.Comparison;

/**
 * What differs between two files as one HTML page that needs nothing else: in words, and for PDFs in pictures of every page that
 * looks otherwise, the old one beside the new, with what differs marked on both.
 */
public final class CompareReport {

    private final Html out = new Html();
    private final String old;
    private final String now;

    private CompareReport(String old, String now) {
        this.old = old;
        this.now = now;
    }

    /**
     * The page.
     *
     * @param old the name of the old file
     * @param now the name of the new file
     * @param openings the pages that look otherwise; none for EPUBs
     * @param octavo the version that compares
     */
    public static String of(
            String old, String now, Comparison comparison, boolean paged, List<Opening> openings, String octavo) {
        CompareReport report = new CompareReport(old, now);
        report.write(comparison, paged, openings);
        return report.out.close(octavo).toString();
    }

    private void write(Comparison comparison, boolean paged, List<Opening> openings) {
        out.open(
                named() ? "%s and %s".formatted(old, now) : "Two files named " + old,
                "Comparison",
                named() ? old + " → " + now : old);
        out.tags("<p class=\"verdict %s\">".formatted(comparison.same() && openings.isEmpty() ? "sound" : "warning"))
                .words(verdict(comparison, paged, openings))
                .tags("</p>\n</header>\n<main>\n");
        for (Changes.Group group : Changes.groups(comparison, paged)) {
            out.tags("<section>\n").element("h2", capital(group.heading())).tags("\n<ul class=\"changes\">\n");
            group.lines().forEach(line -> out.element("li", line).tags("\n"));
            out.tags("</ul>\n</section>\n");
        }
        if (paged) {
            out.tags("<section>\n").element("h2", "Pages that look otherwise").tags("\n");
            if (openings.isEmpty()) {
                out.element("p", "No page looks otherwise.");
            } else {
                out.tags("<ol class=\"openings\">\n");
                openings.forEach(this::write);
                out.tags("</ol>\n");
            }
            out.tags("</section>\n");
        }
    }

    /** Whether their names tell the files from each other. */
    private boolean named() {
        return !old.equals(now);
    }

    private static String verdict(Comparison comparison, boolean paged, List<Opening> openings) {
        String words = capital(Changes.touched(comparison, paged));
        return comparison.same() && !openings.isEmpty() ? "No words differ, but pages look otherwise" : words;
    }

    private void write(Opening opening) {
        out.tags("<li>").element("h3", "Page " + opening.folio()).tags("<div class=\"opening\">");
        page(opening, opening.old(), named() ? "before: " + old : "before");
        page(opening, opening.now(), named() ? "after: " + now : "after");
        out.tags("</div></li>\n");
    }

    private void page(Opening opening, Optional<Opening.View> view, String file) {
        out.tags("<figure><div class=\"page\">");
        if (view.isPresent()) {
            out.tags(Pictures.picture(
                    view.get().jpeg(), view.get().width(), view.get().height(), alt(opening, file)));
            opening.marks()
                    .forEach(mark -> out.tags(Pictures.mark(mark.left(), mark.top(), mark.width(), mark.height())));
        } else {
            out.tags("<p class=\"undrawn\">No such page</p>");
        }
        out.tags("</div>").element("figcaption", file).tags("</figure>");
    }

    private static String alt(Opening opening, String file) {
        String page = "Page %s of %s".formatted(opening.folio(), file);
        int marks = opening.marks().size();
        return new Html()
                .words(marks == 0 ? page : "%s, %s marked".formatted(page, Count.of(marks, "place")))
                .toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

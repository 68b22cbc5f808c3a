package octavo.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.report.Messages;
import octavo.report.Report;
import octavo.verify.Check;
import octavo.verify.Check.Spot;
import octavo.verify.inspect.Inspection;
import octavo.verify.thumbnail.Thumbnails.Thumbnail;

/**
 * A report as one HTML page that needs nothing else: no script, no other file.
 *
 * <p>It holds what was made and checked, every message, each spread of the printed editions with the pages marked that messages
 * are about, and what the files say of themselves.
 */
public final class HtmlReport {

    /** Room for a table that may be wider than the window, and can be scrolled without a mouse. */
    private static final String WIDE = "<section class=\"wide\" tabindex=\"0\" aria-label=\"%s\">";

    private final Report report;
    private final Map<String, List<Thumbnail>> pages;
    private final Map<String, List<Optional<Spot>>> spots;
    private final Map<String, Inspection> facts;
    private final Html out = new Html();

    private HtmlReport(
            Report report,
            Map<String, List<Thumbnail>> pages,
            Map<String, List<Optional<Spot>>> spots,
            Map<String, Inspection> facts) {
        this.report = report;
        this.pages = pages;
        this.spots = spots;
        this.facts = facts;
    }

    /**
     * The page.
     *
     * @param pages pictures of the pages of each PDF, by its file
     * @param spots where on them the words stand that each of the problems is about, in their order, likewise
     * @param facts what each file says of itself, likewise
     */
    public static String of(
            Report report,
            Map<String, List<Thumbnail>> pages,
            Map<String, List<Optional<Spot>>> spots,
            Map<String, Inspection> facts) {
        HtmlReport html = new HtmlReport(report, pages, spots, facts);
        html.write();
        return html.out.toString();
    }

    private void write() {
        String title = report.title().isEmpty() ? "Finished files" : report.title();
        out.open("Report on " + title, "Report", title);
        verdict();
        out.tags("</header>\n<main>\n");
        editions();
        new WordTable(report, out).write();
        Pages located = new Pages(report, spots);
        new MessageList(report, located, out).write();
        for (Report.Edition edition : report.editions()) {
            if (pages.containsKey(edition.file())) {
                new Spreads(report, edition, located, pages.get(edition.file()), out).write();
            }
        }
        facts.forEach(this::facts);
        out.close(report.octavo());
    }

    private void verdict() {
        List<Problem> problems = report.problems();
        Optional<Severity> worst = problems.stream().map(Problem::severity).max(Severity::compareTo);
        String words = problems.isEmpty() ? "Nothing is wrong" : Messages.counts(problems);
        out.tags("<p class=\"verdict " + worst.map(Messages::word).orElse("sound") + "\">")
                .words(words)
                .tags("</p>\n");
        if (report.editions().isEmpty() && worst.equals(Optional.of(Severity.ERROR))) {
            out.element("p", "Nothing was made.").tags("\n");
        }
    }

    private void editions() {
        if (report.editions().isEmpty()) {
            return;
        }
        out.tags("<section>\n<h2>Editions</h2>\n" + WIDE.formatted("The files") + "<table class=\"files\">");
        out.head("The files", "File", "Kind", "Pages", "Size", "ISBN", "SHA-256")
                .tags("<tbody>\n");
        for (Report.Edition edition : report.editions()) {
            out.row(
                    edition.file(),
                    edition.kind(),
                    edition.pages().isPresent()
                            ? Integer.toString(edition.pages().getAsInt())
                            : "–",
                    String.format(Locale.ROOT, "%,d kB", (edition.bytes() + 999) / 1000),
                    edition.isbn().orElse("–"),
                    edition.sha256().substring(0, Math.min(12, edition.sha256().length())) + "…");
        }
        out.tags("</tbody></table></section>\n" + WIDE.formatted("What was looked at") + "<table class=\"checks\">");
        out.head("What was looked at", "File", "Check", "Result", "Seen");
        report.editions().forEach(this::checks);
        out.tags("</table></section>\n</section>\n");
    }

    /** The file stands before all of its checks. */
    private void checks(Report.Edition edition) {
        if (edition.checks().isEmpty()) {
            return;
        }
        out.tags("<tbody>\n<tr>")
                .element(
                        "th scope=\"rowgroup\" rowspan=\"%d\""
                                .formatted(edition.checks().size()),
                        edition.file());
        for (Check check : edition.checks()) {
            String result = check.passed() ? "sound" : "error";
            out.tags(check == edition.checks().getFirst() ? "" : "<tr>")
                    .element("td", check.name())
                    .element("td class=\"" + result + "\"", check.passed() ? "✓ passed" : "✗ failed")
                    .element("td", check.detail())
                    .tags("</tr>\n");
        }
        out.tags("</tbody>");
    }

    private void facts(String file, Inspection inspection) {
        out.tags("<section>\n")
                .element("h2", "What " + file + " says of itself")
                .tags("<section class=\"wide\" tabindex=\"0\" aria-label=\"")
                .words("Facts of " + file)
                .tags("\"><table>");
        out.head(inspection.format(), "Fact", "Where", "Says").tags("<tbody>\n");
        inspection.facts().forEach(fact -> out.row(fact.name(), fact.place(), fact.value()));
        out.tags("</tbody></table></section>\n</section>\n");
    }
}

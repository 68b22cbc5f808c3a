package octavo.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.report.Messages;
import octavo.report.Report;
import octavo.verify.Check.Spot;
import octavo.verify.thumbnail.Thumbnails.Thumbnail;

/** The pages of a printed edition as they lie open: the first alone on the right, then two by two. */
final class Spreads {

    private final Report.Edition edition;
    private final Pages located;
    private final List<Thumbnail> pages;
    private final Html out;

    /** The indexes of the messages that are about a page, by its number from 1. */
    private final Map<Integer, List<Integer>> marked = new TreeMap<>();

    private final List<Problem> problems;

    Spreads(Report report, Report.Edition edition, Pages located, List<Thumbnail> pages, Html out) {
        this.edition = edition;
        this.located = located;
        this.pages = pages;
        this.out = out;
        this.problems = report.problems();
        for (int i = 0; i < problems.size(); i++) {
            int index = i;
            located.all(edition, i)
                    .forEach(page ->
                            marked.computeIfAbsent(page, _ -> new ArrayList<>()).add(index));
        }
    }

    /** The id of a page's element. */
    static String id(Report.Edition edition, int page) {
        return "page-" + edition.name().replaceAll("[^A-Za-z0-9]", "-") + "-" + page;
    }

    void write() {
        out.tags("<section>\n").element("h2", "The pages of " + edition.file()).tags("\n<ol class=\"spreads\">\n");
        for (int left = 0; left <= pages.size(); left += 2) {
            out.tags("<li>");
            page(left);
            page(left + 1);
            out.tags("</li>\n");
        }
        out.tags("</ol>\n</section>\n");
    }

    /** @param number from 1; what is no page keeps its place empty */
    private void page(int number) {
        if (number < 1 || number > pages.size()) {
            out.tags("<div class=\"no-page\"></div>");
            return;
        }
        Thumbnail page = pages.get(number - 1);
        List<Integer> messages = marked.getOrDefault(number, List.of());
        out.tags("<figure id=\"%s\"%s>".formatted(id(edition, number), mark(messages)));
        out.tags("<div class=\"page\">");
        picture(page, number);
        messages.stream()
                .flatMap(message -> located.spots(edition, message).stream())
                .filter(spot -> spot.page() == number)
                .forEach(this::mark);
        out.tags("</div>");
        out.tags("<figcaption>" + number);
        for (int message : messages) {
            out.tags(" <a href=\"#%s\">".formatted(MessageList.id(message)))
                    .words(problems.get(message).code().id())
                    .tags("</a>");
        }
        out.tags("</figcaption></figure>");
    }

    private void mark(Spot spot) {
        out.tags(Pictures.mark(spot.left(), spot.top(), spot.width(), spot.height()));
    }

    private void picture(Thumbnail page, int number) {
        if (page.jpeg().length == 0) {
            out.element("p class=\"undrawn\"", "Page %d cannot be drawn".formatted(number));
        } else {
            out.tags(Pictures.picture(page.jpeg(), page.width(), page.height(), "Page " + number));
        }
    }

    private String mark(List<Integer> messages) {
        return messages.stream()
                .map(message -> problems.get(message).severity())
                .max(Severity::compareTo)
                .map(worst -> " class=\"" + Messages.word(worst) + "\"")
                .orElse("");
    }
}

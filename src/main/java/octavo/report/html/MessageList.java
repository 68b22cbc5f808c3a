package octavo.report.html;

import java.util.List;
import java.util.OptionalInt;
import octavo.problem.Problem;
import octavo.report.Messages;
import octavo.report.Report;

/** Every message, under the file that it is about. */
final class MessageList {

    private final Report report;
    private final Pages pages;
    private final Html out;

    MessageList(Report report, Pages pages, Html out) {
        this.report = report;
        this.pages = pages;
        this.out = out;
    }

    /** The id of a message's element. */
    static String id(int index) {
        return "message-" + (index + 1);
    }

    void write() {
        if (report.problems().isEmpty()) {
            return;
        }
        out.tags("<section>\n<h2>Messages</h2>\n");
        String file = "";
        List<Problem> problems = report.problems();
        for (int i = 0; i < problems.size(); i++) {
            if (!problems.get(i).place().file().equals(file)) {
                out.tags(file.isEmpty() ? "" : "</ol>\n");
                file = problems.get(i).place().file();
                out.element("h3", file).tags("\n<ol class=\"messages\">\n");
            }
            write(i, problems.get(i));
        }
        out.tags("</ol>\n</section>\n");
    }

    private void write(int index, Problem problem) {
        String kind = Messages.word(problem.severity());
        out.tags("<li id=\"%s\" class=\"%s\">".formatted(id(index), kind))
                .tags("<p class=\"place\"><span class=\"badge\">%s</span> ".formatted(kind))
                .element("code", problem.code().id())
                .words(" line %d, column %d"
                        .formatted(problem.place().line(), problem.place().column()));
        for (Report.Edition edition : report.editions()) {
            OptionalInt page = pages.page(edition, index);
            if (page.isPresent()) {
                out.tags(", <a href=\"#%s\">".formatted(Spreads.id(edition, page.getAsInt())))
                        .words("page %d of %s".formatted(page.getAsInt(), edition.name()))
                        .tags("</a>");
            }
        }
        out.tags("</p>\n").element("p", problem.message());
        if (!problem.hint().isEmpty()) {
            out.element("p class=\"hint\"", problem.hint());
        }
        out.tags("</li>\n");
    }
}

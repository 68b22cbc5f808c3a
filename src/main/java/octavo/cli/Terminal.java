package octavo.cli;

import java.io.PrintWriter;
import java.util.List;
import octavo.Progress;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.report.Messages;

/** Standard error, as a person or a log reads it. */
final class Terminal implements Progress {

    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean live;
    private final boolean colour;
    private final boolean quiet;

    private String doing = "";
    private boolean barShown;

    /**
     * @param live whether a line may be drawn over
     * @param quiet whether only what is wrong is told
     */
    Terminal(PrintWriter err, boolean live, boolean colour, boolean quiet) {
        this.err = err;
        this.live = live;
        this.colour = colour;
        this.quiet = quiet;
    }

    /** A bar on a terminal, a line for each stage elsewhere. */
    @Override
    public synchronized void at(double part, String stage) {
        if (quiet) {
            return;
        }
        if (live) {
            int done = (int) Math.round(Math.clamp(part, 0, 1) * BAR);
            err.print("\r\u001B[K  " + "█".repeat(done) + "░".repeat(BAR - done) + "  " + stage);
            err.flush();
            barShown = true;
        } else if (!stage.equals(doing)) {
            err.println(stage);
        }
        doing = stage;
    }

    /** Takes the bar away, so that what is said next has its line for itself. */
    synchronized void clear() {
        if (barShown) {
            err.print("\r\u001B[K");
            err.flush();
            barShown = false;
        }
    }

    /** Every problem with its hint; of a quiet build those that are worth a warning. */
    void tell(List<Problem> problems) {
        clear();
        for (Problem problem : Messages.sorted(problems)) {
            if (!quiet || problem.severity() != Severity.NOTE) {
                Messages.lines(problem, word -> painted(word, problem.severity()))
                        .forEach(err::println);
            }
        }
    }

    /** A line of its own, unless it is empty or only what is wrong is told. */
    void say(String line) {
        clear();
        if (!line.isEmpty() && !quiet) {
            err.println(line);
        }
    }

    private String painted(String word, Severity severity) {
        if (!colour) {
            return word;
        }
        String code = switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "1;36";
        };
        return "\u001B[" + code + "m" + word + "\u001B[m";
    }
}

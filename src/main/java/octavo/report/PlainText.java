package octavo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import octavo.folio.Composition;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.problem.Problem;

/** The report as lines to be read: the messages, then what a compositor would look at again, page by page. */
final class PlainText {

    private final List<String> lines = new ArrayList<>();

    private PlainText() {}

    static String of(String title, List<Problem> problems, SameWords words, Map<String, Composition> compositions) {
        PlainText text = new PlainText();
        text.lines.add(title);
        text.lines.add("");
        problems.forEach(problem -> text.lines.addAll(Messages.lines(problem, UnaryOperator.identity())));
        text.lines.add(problems.isEmpty() ? "nothing is wrong" : Messages.counts(problems));
        text.lines.addAll(SameWordsText.of(words));
        compositions.forEach(text::composition);
        return String.join("\n", text.lines) + "\n";
    }

    private void composition(String edition, Composition composition) {
        lines.add("");
        lines.add("edition " + edition);
        lines.add("  pages: "
                + composition.pages().entrySet().stream()
                        .map(pages -> pages.getValue() + " " + pages.getKey())
                        .collect(Collectors.joining(", ")));
        for (Kind kind : Kind.values()) {
            List<Remark> remarks = composition.remarks().stream()
                    .filter(remark -> remark.kind() == kind)
                    .toList();
            if (!remarks.isEmpty()) {
                lines.add("");
                lines.add("  %s: %d".formatted(heading(kind), remarks.size()));
                remarks.forEach(remark -> lines.add("    page %s, %s: %s"
                        .formatted(
                                remark.folio(),
                                Messages.harmless(remark.place().toString()),
                                amount(remark) + because(remark))));
            }
        }
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case LOOSE -> "loose lines";
            case STACKED -> "hyphens above one another";
            case OVERFULL -> "lines too long";
            case ORPHAN -> "orphans";
            case WIDOW -> "widows";
            case HOLE -> "pages that end early";
            case UNEVEN -> "facing pages that do not end level";
            case SHORT -> "short last pages";
            case COARSE -> "coarse pictures";
        };
    }

    private static String because(Remark remark) {
        return remark.because()
                .map(cause -> switch (cause) {
                    case WIDOW -> ", or there would be a widow";
                    case ORPHAN -> ", or there would be an orphan";
                    case HEADING -> ", since a heading goes over";
                    case WHOLE -> ", since what follows stays in one piece";
                    case FULL -> ", since what follows fills its pages";
                })
                .orElse("");
    }

    private static String amount(Remark remark) {
        double amount = remark.amount();
        return switch (remark.kind()) {
            case LOOSE -> String.format(Locale.ROOT, "spaces %.0f per cent too wide", amount * 100);
            case STACKED -> String.format(Locale.ROOT, "%.0f lines", amount);
            case OVERFULL -> String.format(Locale.ROOT, "%.1f pt", amount);
            case ORPHAN, WIDOW -> "one line";
            case HOLE -> amount == 1 ? "one line lacking" : String.format(Locale.ROOT, "%.0f lines lacking", amount);
            case UNEVEN -> String.format(Locale.ROOT, "%.1f lines apart", amount);
            case SHORT -> amount == 1 ? "one line" : String.format(Locale.ROOT, "%.0f lines", amount);
            case COARSE -> String.format(Locale.ROOT, "%.0f pixels to the inch", amount);
        };
    }
}

package octavo.verify.softproof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import octavo.problem.Code;
import octavo.problem.Count;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Check.Spot;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Inks;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Draws every page of a PDF as its plates would print it, and measures what lies on it.
 *
 * <p>Takes about eleven thousandths of a second a page, so that it is no part of a build.
 */
public final class InkCheck {

    /** Pages that one thread draws before it opens the file anew, at least; and how often it is opened, at most. */
    private static final int STRETCH = 48;

    private static final int STRETCHES = 64;

    /** What conversion and the edges of letters may add, in hundredths. */
    private static final int TOLERANCE = 3;

    private final String file;
    private final OptionalInt limit;
    private final List<Inks.Page> inks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Problem, List<Spot>> spots = new HashMap<>();

    private InkCheck(String file, OptionalInt limit) {
        this.file = file;
        this.limit = limit;
    }

    /**
     * The check of one file.
     *
     * @param limit of all inks together on one spot, in hundredths, where the printer is known
     */
    public static Check check(String file, byte[] pdf, OptionalInt limit) {
        InkCheck check = new InkCheck(file, limit);
        Patience patience = Patience.with(pdf.length);
        List<CompletableFuture<List<Plates.Reading>>> stretches = new ArrayList<>();
        int pages = count(pdf);
        int stretch = Math.max(STRETCH, pages / STRETCHES + 1);
        for (int from = 0; from < pages; from += stretch) {
            int first = from;
            int last = Math.min(pages, from + stretch);
            stretches.add(CompletableFuture.supplyAsync(() -> Plates.read(pdf, first, last, patience)));
        }
        CompletableFuture.allOf(stretches.toArray(CompletableFuture[]::new)).join();
        if (patience.spent()) {
            return check.refused();
        }
        stretches.stream().flatMap(read -> read.join().stream()).forEach(check::page);
        return check.result();
    }

    private Check refused() {
        Problem problem = new Problem(
                Code.CHECK_PDF,
                SourceSpan.of(file),
                "the pages cannot be drawn: there is more in them than a file of this size can hold",
                "look at the pages, and make the file again");
        return new Check("ink", List.of(problem), "pages without end");
    }

    private void page(Plates.Reading page) {
        switch (page) {
            case Plates.Measured(Inks.Page ink, Spot heaviest) -> {
                inks.add(ink);
                if (limit.isPresent() && ink.most() > limit.getAsInt() + TOLERANCE) {
                    Problem problem = new Problem(
                            Code.PREFLIGHT_INK,
                            SourceSpan.of(file),
                            "page %d has %d %% of ink on one spot as it is drawn, and the printer takes %d"
                                    .formatted(inks.size(), ink.most(), limit.getAsInt()),
                            "separate the picture again with a lower limit of ink");
                    problems.add(problem);
                    spots.put(problem, List.of(heaviest));
                }
            }
            case Plates.Unmeasured(String reason) -> {
                inks.add(new Inks.Page(0, 0, 0, 0, 0));
                problems.add(new Problem(
                        Code.CHECK_PDF,
                        SourceSpan.of(file),
                        "page %d cannot be drawn: %s".formatted(inks.size(), reason),
                        "look at the page, and make the file again"));
            }
        }
    }

    private Check result() {
        String seen = String.format(
                Locale.ROOT,
                "%s drawn at 72 dots to the inch, %.1f %% of them covered, at most %d %%",
                Count.of(inks.size(), "page"),
                inks.stream()
                        .mapToDouble(page -> page.cyan() + page.magenta() + page.yellow() + page.black())
                        .average()
                        .orElse(0),
                inks.stream().mapToInt(Inks.Page::most).max().orElse(0));
        return new Check("ink", problems, seen, inks.isEmpty() ? new Evidence.None() : new Inks(inks), spots);
    }

    /** By going from one to the next, since a file may claim any number; none where it is no PDF, as its own check says. */
    private static int count(byte[] pdf) {
        int pages = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage _ : document.getPages()) {
                pages++;
            }
        } catch (IOException | RuntimeException e) {
            return pages;
        }
        return pages;
    }
}

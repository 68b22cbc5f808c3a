package octavo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.press.barcode.Barcode;
import octavo.press.profile.Profile;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.accessibility.AccessibilityCheck;
import octavo.verify.barcode.BarcodeCheck;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.epubcheck.Epubcheck;
import octavo.verify.preflight.Delivered;
import octavo.verify.preflight.Preflight;
import octavo.verify.preflight.PressRules;
import octavo.verify.shop.ShopCheck;
import octavo.verify.softproof.InkCheck;
import octavo.verify.structure.PdfStructure;
import octavo.verify.tally.TallyCheck;
import octavo.verify.text.NumberCheck;
import octavo.verify.text.PictureCheck;
import octavo.verify.text.Reading;
import octavo.verify.text.SameText;
import octavo.verify.verapdf.Standard;
import octavo.verify.verapdf.Verapdf;
import octavo.verify.witness.WitnessCheck;

/** Finished files, examined before anybody gets them; side by side on several threads. */
final class Proof {

    /** One way of looking at a finished file. */
    @FunctionalInterface
    private interface Examination {
        Check of(String file, byte[] bytes) throws IOException;
    }

    /** How the problem of a check begins that could not be made. */
    static final String UNREAD = "the file cannot be read back";

    /** A file of an edition, read against its manuscript once for all who ask, one after the other. */
    private static final class Once {

        private final Book book;
        private final Edition edition;
        private Optional<Reading> read = Optional.empty();

        Once(Book book, Edition edition) {
            this.book = book;
            this.edition = edition;
        }

        Reading of(byte[] file) throws IOException {
            if (read.isEmpty()) {
                read = Optional.of(Reading.of(book, edition, file));
            }
            return read.get();
        }
    }

    private Proof() {}

    /** What an EPUB is asked, whoever made it: a new examination is one line here. */
    private static List<Examination> epub() {
        return List.of(Epubcheck::check, AccessibilityCheck::check, ShopCheck::check, WitnessCheck::check);
    }

    /** What a PDF for screens is asked, whoever made it: likewise. */
    private static List<Examination> pdf() {
        return List.of(PdfStructure::check);
    }

    /** What pages are asked of whose fonts the preflight speaks, or veraPDF. */
    private static List<Examination> pages() {
        return List.of(PdfStructure::withoutFonts);
    }

    /** What a PDF is asked that lies there already, and nobody waits for it to be made: likewise. */
    private static List<Examination> atLeisure(OptionalInt inkLimit) {
        return List.of((file, bytes) -> InkCheck.check(file, bytes, inkLimit));
    }

    private static List<Examination> atLeisure(Finished file) {
        return switch (file.edition().kind()) {
            case EPUB, SCREEN -> List.of();
            case PRINT -> file.pageMap().isPresent() ? List.of() : atLeisure(PressCheck.inkLimit(file.edition()));
        };
    }

    /** What a PDF from anywhere is asked, meant for that printer if one is named: likewise. */
    private static List<Examination> anyPdf(byte[] pdf, Set<Standard> standards, Optional<Profile> printer) {
        Optional<Delivered> delivered = Delivered.of(pdf);
        Optional<PressRules> rules = delivered.flatMap(seen -> PressCheck.rules(seen, printer));
        List<Examination> asked = new ArrayList<>(rules.isPresent() || !standards.isEmpty() ? pages() : pdf());
        rules.ifPresent(known -> asked.add((file, bytes) -> Preflight.check(file, bytes, known)));
        asked.addAll(atLeisure(printer.stream().mapToInt(Profile::ink).findFirst()));
        if (delivered.filter(seen -> seen.pages() == 1).isPresent()) { // the sheet of a cover
            asked.add(BarcodeCheck::check);
        }
        return asked;
    }

    /** What the file of an edition is asked by those who read it beside its manuscript: likewise. */
    private static List<Examination> collated(Book book, Edition edition) {
        Once reading = new Once(book, edition);
        return edition.proof() // its lines have numbers
                ? List.of()
                : List.of(
                        (_, bytes) -> SameText.check(reading.of(bytes)),
                        (_, bytes) -> NumberCheck.check(reading.of(bytes)),
                        (_, bytes) -> PictureCheck.check(reading.of(bytes)),
                        (_, bytes) -> edition.kind() == Edition.Kind.EPUB
                                ? TallyCheck.check(book, edition, bytes)
                                : TallyCheck.check(book, edition, reading.of(bytes)));
    }

    /** What the file of an edition is asked beside, since it is known what it should be: likewise. */
    private static List<Examination> edition(Book book, Finished finished) {
        Edition edition = finished.edition();
        if (edition.proof()) {
            return List.of();
        }
        return switch (edition.kind()) {
            case EPUB -> List.of();
            case SCREEN ->
                List.of((file, bytes) -> Verapdf.check(
                        new Verapdf.Asked(file, bytes, EnumSet.allOf(Standard.class), finished.pageMap())));
            case PRINT -> List.of((file, bytes) -> PressCheck.of(book, edition, file, bytes));
        };
    }

    /** What the cover of an edition is asked, and its barcode where it should bear one. */
    private static List<Examination> cover(Edition edition, Optional<ScannedCover> sheet) {
        List<Examination> asked = new ArrayList<>();
        sheet.ifPresent(cover -> {
            asked.add((pages, _) -> PressCheck.cover(edition, FileNames.cover(pages), cover.pdf()));
            Barcode.of(edition)
                    .ifPresent(bars -> asked.add((_, _) -> BarcodeCheck.check(cover, bars.says(), edition.place())));
        });
        return asked;
    }

    /** While the editions are still to be made, the slowest of the examiners gets ready for them. */
    static void rehearse(List<Edition> editions) {
        if (editions.stream().anyMatch(edition -> edition.kind() == Edition.Kind.EPUB)) {
            CompletableFuture.runAsync(Epubcheck::rehearse);
        }
    }

    /** The same files, each with its checks in the order of its examinations, and what all of them say of the book. */
    static Made of(Book book, List<Finished> files, List<Companion> companions, int threads) {
        Covers covers = new Covers(files);
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            var testimony = CompletableFuture.supplyAsync(() -> Testimony.of(book, files, covers, companions));
            List<Finished> proved = files.stream().map(file -> begin(book, file, covers, readers)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
            return new Made(book, proved, companions, Map.of(), testimony.join());
        }
    }

    /**
     * The checks of files from anywhere, by what their first bytes say they are; of a file that is neither, none. One process
     * is at work on all that claim standards, while the others are looked at.
     */
    static List<List<Check>> read(List<Stranger> files, Optional<Profile> printer) {
        List<Arrival> arrivals = files.stream().map(Arrival::of).toList();
        List<Arrival> claimants =
                arrivals.stream().filter(one -> !one.standards().isEmpty()).toList();
        List<CompletableFuture<Check>> held =
                Verapdf.check(claimants.stream().map(Arrival::asked).toList());
        return arrivals.stream()
                .map(one -> read(
                        one, printer, claimants.contains(one) ? List.of(held.get(claimants.indexOf(one))) : List.of()))
                .toList();
    }

    private static List<Check> read(Arrival arrival, Optional<Profile> printer, List<CompletableFuture<Check>> held) {
        String file = arrival.stranger().file();
        byte[] bytes = arrival.stranger().bytes();
        List<Examination> asked = arrival.refusal()
                .map(refused -> List.<Examination>of((_, _) -> refused))
                .orElseGet(() -> switch (arrival.stranger().kind()) {
                    case EPUB -> epub();
                    case PDF -> anyPdf(bytes, arrival.standards(), printer);
                    case OTHER -> List.of();
                });
        List<CompletableFuture<Check>> checks = new ArrayList<>(asked.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> look(one, file, bytes)))
                .toList());
        checks.addAll(held);
        return Echoes.silenced(checks.stream().map(CompletableFuture::join).toList());
    }

    private static CompletableFuture<Finished> begin(Book book, Finished file, Covers covers, Executor readers) {
        Edition edition = file.edition();
        List<Examination> asked = switch (edition.kind()) {
            case EPUB -> epub();
            case PRINT -> pages();
            case SCREEN -> pdf();
        };
        List<CompletableFuture<Check>> collated = inTurn(collated(book, edition), file, readers);
        List<CompletableFuture<Check>> checks = Stream.of(
                        sideBySide(asked, file, readers),
                        collated,
                        sideBySide(edition(book, file), file, readers),
                        sideBySide(atLeisure(file), file, readers),
                        sideBySide(cover(edition, covers.of(edition)), file, readers))
                .flatMap(List::stream)
                .toList();
        return CompletableFuture.allOf(checks.toArray(CompletableFuture[]::new))
                .thenApply(_ -> file.checked(Echoes.silenced(
                        checks.stream().map(CompletableFuture::join).toList())));
    }

    private static List<CompletableFuture<Check>> sideBySide(List<Examination> asked, Finished file, Executor readers) {
        return asked.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> look(one, file.file(), file.bytes()), readers))
                .toList();
    }

    /** The first does the work for all, and the others keep no thread waiting for it. */
    private static List<CompletableFuture<Check>> inTurn(List<Examination> asked, Finished file, Executor readers) {
        List<CompletableFuture<Check>> checks = new ArrayList<>();
        CompletableFuture<?> before = CompletableFuture.completedFuture(file);
        for (Examination one : asked) {
            CompletableFuture<Check> check = before.thenApplyAsync(_ -> look(one, file.file(), file.bytes()), readers);
            checks.add(check);
            before = check;
        }
        return checks;
    }

    private static Check look(Examination examination, String file, byte[] bytes) {
        try {
            return examination.of(file, bytes);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unreadable(file, bytes, e);
        }
    }

    /** Libraries throw what they like where a stranger's file is broken. */
    private static Check unreadable(String file, byte[] bytes, Throwable reason) {
        Problem problem = new Problem(
                FileKind.of(bytes) == FileKind.PDF ? Code.CHECK_PDF : Code.CHECK_EPUB,
                SourceSpan.of(file),
                UNREAD + ": " + said(reason),
                "make it again; if Octavo made it, please report it with the book");
        return new Check("reading", List.of(problem), "the file can be read back");
    }

    private static String said(Throwable reason) {
        if (reason instanceof OutOfMemoryError) {
            return "there is more in it than memory can hold";
        }
        return reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    }
}

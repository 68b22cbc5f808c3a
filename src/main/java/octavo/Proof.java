package octavo;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.Check;
import octavo.verify.SameText;
import octavo.verify.epubcheck.Epubcheck;

/** Finished files, examined before anybody gets them; side by side on several threads. */
final class Proof {

    /** One way of looking at a finished file. */
    @FunctionalInterface
    private interface Examination {
        Check of(Finished file) throws IOException;
    }

    private final Book book;

    private Proof(Book book) {
        this.book = book;
    }

    /** The same files, each with its checks in the order of {@link #examinations}. */
    static List<Finished> read(Book book, List<Finished> files, int threads) {
        Proof proof = new Proof(book);
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<Finished>> proofs =
                    files.stream().map(file -> proof.read(file, readers)).toList();
            return proofs.stream().map(CompletableFuture::join).toList();
        }
    }

    /** What a file is asked, by its kind: a new examination is one line here. */
    private List<Examination> examinations(Edition.Kind kind) {
        return switch (kind) {
            case EPUB -> List.of(this::sameText, file -> Epubcheck.check(file.file(), file.bytes()));
            case PRINT, SCREEN -> List.of(this::sameText);
        };
    }

    private CompletableFuture<Finished> read(Finished file, ExecutorService readers) {
        List<CompletableFuture<Check>> checks = examinations(file.edition().kind()).stream()
                .map(examination -> CompletableFuture.supplyAsync(() -> look(examination, file), readers))
                .toList();
        return CompletableFuture.allOf(checks.toArray(CompletableFuture[]::new))
                .thenApply(_ -> file.checked(
                        checks.stream().map(CompletableFuture::join).toList()));
    }

    private Check sameText(Finished file) throws IOException {
        return new Check(
                "text",
                SameText.check(book, file.edition(), file.bytes()),
                "every word of the manuscript is there, in order");
    }

    private static Check look(Examination examination, Finished file) {
        try {
            return examination.of(file);
        } catch (IOException e) {
            return unreadable(file.edition(), e);
        }
    }

    private static Check unreadable(Edition edition, IOException reason) {
        Code code = edition.kind() == Edition.Kind.EPUB ? Code.CHECK_EPUB : Code.CHECK_PDF;
        String message =
                "the finished %s edition cannot be read back: %s".formatted(edition.name(), reason.getMessage());
        Problem problem = new Problem(
                code, edition.place(), message, "this is a fault of Octavo's own; please report it with the book");
        return new Check("reading", List.of(problem), "the file can be read back");
    }
}

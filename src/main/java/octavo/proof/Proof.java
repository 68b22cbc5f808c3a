package octavo.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.finishing.Companion;
import octavo.finishing.Finished;
import octavo.press.profile.Profile;
import octavo.verify.Check;
import octavo.verify.epubcheck.Epubcheck;
import octavo.verify.identity.Statement;
import octavo.verify.verapdf.Verapdf;

/**
 * Finished files, examined before anybody gets them; side by side on several threads.
 *
 * @param files each with its checks, in the order of its examinations
 * @param identity what all of them say of the book
 */
public record Proof(List<Finished> files, List<Statement> identity) {

    /** How long a stranger's file may be looked at in one way: some time, and more for its size; the slowest takes a tenth. */
    private static final int SECONDS = 120;

    private static final int BYTES_A_SECOND = 1 << 18;

    public Proof {
        files = List.copyOf(files);
        identity = List.copyOf(identity);
    }

    /** While the editions are still to be made, the slowest of the examiners gets ready for them. */
    public static void rehearse(List<Edition> editions) {
        if (editions.stream().anyMatch(edition -> edition.kind() == Edition.Kind.EPUB)) {
            CompletableFuture.runAsync(Epubcheck::rehearse);
        }
    }

    /**
     * Examines the files of a book.
     *
     * @param threads how many look at a time, at least 1
     */
    public static Proof of(Book book, List<Finished> files, List<Companion> companions, int threads) {
        Covers covers = new Covers(files);
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            var testimony = CompletableFuture.supplyAsync(() -> Testimony.of(book, files, covers, companions));
            List<Finished> proved = files.stream().map(file -> begin(book, file, covers, readers)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
            List<Statement> identity = testimony.join();
            return new Proof(Echoes.silenced(proved, identity), identity);
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
        Stranger file = arrival.stranger();
        List<CompletableFuture<Check>> checks = new ArrayList<>(Examinations.of(arrival, printer).stream()
                .map(one -> bounded(file, CompletableFuture.supplyAsync(() -> one.look(file.file(), file.bytes()))))
                .toList());
        checks.addAll(held);
        return Echoes.silenced(checks.stream().map(CompletableFuture::join).toList());
    }

    /** What is made to do harm may find a way that no bound knows of; it ends here. */
    private static CompletableFuture<Check> bounded(Stranger file, CompletableFuture<Check> check) {
        long most = SECONDS + file.bytes().length / BYTES_A_SECOND;
        return check.orTimeout(most, TimeUnit.SECONDS)
                .exceptionally(_ -> Unread.check(
                        file.file(),
                        file.bytes(),
                        new TimeoutException("it took longer than %d seconds".formatted(most))));
    }

    private static CompletableFuture<Finished> begin(Book book, Finished file, Covers covers, Executor readers) {
        Edition edition = file.edition();
        List<CompletableFuture<Check>> collated = inTurn(Examinations.collated(book, edition), file, readers);
        List<CompletableFuture<Check>> checks = Stream.of(
                        sideBySide(Examinations.of(edition.kind()), file, readers),
                        collated,
                        sideBySide(Examinations.of(book, file, covers.of(edition)), file, readers))
                .flatMap(List::stream)
                .toList();
        return CompletableFuture.allOf(checks.toArray(CompletableFuture[]::new))
                .thenApply(_ -> file.checked(Echoes.silenced(
                        checks.stream().map(CompletableFuture::join).toList())));
    }

    private static List<CompletableFuture<Check>> sideBySide(List<Examination> asked, Finished file, Executor readers) {
        return asked.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> one.look(file.file(), file.bytes()), readers))
                .toList();
    }

    /** The first reads the file for all, and the others keep no thread waiting for it. */
    private static List<CompletableFuture<Check>> inTurn(List<Examination> asked, Finished file, Executor readers) {
        List<CompletableFuture<Check>> checks = new ArrayList<>();
        CompletableFuture<?> before = CompletableFuture.completedFuture(file);
        for (Examination one : asked) {
            CompletableFuture<Check> check = before.thenApplyAsync(_ -> one.look(file.file(), file.bytes()), readers);
            checks.add(check);
            before = check;
        }
        return checks;
    }
}

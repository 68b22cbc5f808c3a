package octavo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.copyedit.CopyEditor;
import octavo.finishing.Companion;
import octavo.finishing.Copy;
import octavo.finishing.Finished;
import octavo.finishing.Finishing;
import octavo.folio.Pagination;
import octavo.manuscript.Manuscript;
import octavo.markup.DrawnFamilies;
import octavo.markup.MarkedBook;
import octavo.markup.Markup;
import octavo.markup.Typefaces;
import octavo.press.Printer;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.proof.Proof;
import octavo.resolve.Resolver;
import octavo.source.Jail;
import octavo.style.Dress;
import octavo.style.EpubTheme;
import octavo.style.FontFace;
import octavo.style.FontIndex;
import octavo.style.PrintTheme;

/**
 * Builds a book: the whole way from its folder to finished editions, which are still to be written.
 *
 * <p>Every stage gives what it could make and all problems that it met. The whole book is read, resolved and dressed for
 * every edition before any is made, so that all that an author can mend is said at once.
 */
public final class BookBuild {

    private final Jail folder;
    private final Choices choices;
    private final Stages stages;
    private final List<Problem> problems = new ArrayList<>();

    public BookBuild(Jail folder, Choices choices, Progress progress) {
        this.folder = folder;
        this.choices = choices;
        this.stages = new Stages(progress);
    }

    /**
     * What was made: no editions where any problem is an error, nothing where the book could not be read.
     *
     * @throws NoSuchEdition where the choices name an edition that the book has not
     */
    public Outcome<Made> run() {
        return run(choices.production());
    }

    /**
     * What a look at the book found, with those of its editions that lie finished already; nothing is made.
     *
     * @param shelf where they lie
     * @param files the names of those that belong to the book as it is said to be
     */
    public Outcome<Made> look(Jail shelf, Set<String> files) {
        return run(Finishing.fetched(shelf, files));
    }

    private Outcome<Made> run(Finishing finishing) {
        Optional<Made> made = stages.run("read", () -> keep(manuscript())).map(book -> make(book, finishing));
        return new Outcome<>(made, problems);
    }

    private Outcome<Book> manuscript() {
        Outcome<Book> read = Manuscript.read(folder, choices.settings());
        return choices.check() ? CopyEditor.edit(read, folder) : CopyEditor.grade(read);
    }

    private Made make(Book book, Finishing finishing) {
        List<Copy> copies = new ArrayList<>();
        List<Edition> editions = choices.editions(book);
        MadeNames.told(editions).ifPresent(problems::add);
        stages.expect(2 * editions.size() + (choices.check() ? 1 : 0));
        if (choices.check() && !failed()) {
            Proof.rehearse(editions);
        }
        for (Edition edition : editions) {
            stages.run("resolve", () -> prepare(book, edition)).ifPresent(copies::add);
        }
        List<Finished> finished = failed() ? List.of() : finish(copies, finishing);
        List<Companion> companions = new ArrayList<>();
        finished.forEach(file -> companions.addAll(file.companions()));
        keep(finishing.trade(book, finished)).ifPresent(companions::add);
        return choices.check() && !failed()
                ? proved(book, finished, companions)
                : new Made(book, finished, companions, stages.seconds(), List.of());
    }

    private Made proved(Book book, List<Finished> finished, List<Companion> companions) {
        Proof proof = stages.run("check", () -> Proof.of(book, finished, companions, choices.jobs()));
        Made made = new Made(book, proof.files(), companions, stages.seconds(), proof.identity());
        problems.addAll(made.found());
        return made;
    }

    private Optional<Copy> prepare(Book book, Edition edition) {
        Jail theme = choices.theme(edition);
        return switch (edition.kind()) {
            case EPUB ->
                keep(EpubTheme.read(theme, choices.fontFolder(), folder))
                        .map(read -> read.and(drawn(book, edition)))
                        .flatMap(read -> markUp(book, edition, read.dress(), read.all())
                                .map(marked -> new Copy.Epub(marked, read)));
            case PRINT ->
                pages(book, edition, theme)
                        .flatMap(read -> markUp(book, edition, read, read.faces())
                                .map(marked -> new Copy.Print(marked, read, printer(marked, read))));
            case SCREEN ->
                pages(book, edition, theme)
                        .flatMap(read -> markUp(book, edition, read, read.faces())
                                .map(marked -> new Copy.Screen(heard(marked), read)));
        };
    }

    private MarkedBook heard(MarkedBook marked) {
        if (choices.check()) {
            List<Problem> known = List.copyOf(problems);
            problems.clear();
            problems.addAll(Unvoiced.among(known, marked));
        }
        return marked;
    }

    /** How pages look, with the faces that only the drawings on them ask for. */
    private Optional<PrintTheme> pages(Book book, Edition edition, Jail theme) {
        return keep(PrintTheme.read(theme, choices.fontFolder(), folder, edition.trim()))
                .map(read -> read.and(drawn(book, edition)));
    }

    private List<FontFace> drawn(Book book, Edition edition) {
        List<String> families = DrawnFamilies.in(book, edition);
        if (families.isEmpty()) {
            return List.of();
        }
        return FontIndex.of(choices.fontFolder()).value().stream()
                .flatMap(index -> families.stream().flatMap(family -> index.family(family).stream()))
                .toList();
    }

    /** What comes of the copies, in their order; print is made first, since the EPUB quotes its pages. */
    private List<Finished> finish(List<Copy> copies, Finishing finishing) {
        List<Edition> order = copies.stream().map(Copy::edition).toList();
        List<Copy> inTurn = new ArrayList<>(copies);
        inTurn.sort(Comparator.comparing(copy -> copy.edition().kind() != Edition.Kind.PRINT));
        var pages = new CompletableFuture<Optional<Pagination>>();
        List<Finished> finished = new ArrayList<>();
        inTurn.stream()
                .map(copy -> making(copy, finishing, pages))
                .toList()
                .forEach(made -> keep(made.get()).ifPresent(finished::add));
        finished.sort(Comparator.comparing(one -> order.indexOf(one.edition())));
        return finished;
    }

    /** An EPUB is made while others are printed: as soon as the pages are set that it quotes. */
    private Supplier<Outcome<Finished>> making(
            Copy copy, Finishing finishing, CompletableFuture<Optional<Pagination>> pages) {
        Supplier<Outcome<Finished>> making =
                () -> stages.run(Stages.making(copy.edition()), () -> finishing.finish(copy, pages));
        return switch (copy) {
            case Copy.Print _, Copy.Screen _ -> making;
            case Copy.Epub _ -> {
                CompletableFuture<Outcome<Finished>> made = pages.thenApplyAsync(_ -> making.get());
                yield () -> {
                    pages.complete(Optional.empty());
                    return made.join();
                };
            }
        };
    }

    private Printer printer(MarkedBook marked, PrintTheme theme) {
        Printer printer = new Printer(marked.resolved(), theme, folder);
        problems.addAll(printer.refusals());
        return printer;
    }

    /** What a book is set in is known when it is marked up, and stands on its own pages. */
    private Optional<MarkedBook> markUp(Book book, Edition edition, Dress dress, List<FontFace> faces) {
        List<String> families = faces.stream().map(FontFace::family).distinct().toList();
        return keep(Resolver.resolve(book, edition, families)).map(Markup::of).map(marked -> {
            List<String> used = Typefaces.in(marked, dress, faces);
            return Markup.again(marked, marked.resolved().made(used, Release.NAME));
        });
    }

    private <T> Optional<T> keep(Outcome<T> outcome) {
        return outcome.into(problems);
    }

    private boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}

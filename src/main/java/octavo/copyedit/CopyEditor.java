package octavo.copyedit;

import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;

/**
 * Reads a manuscript for what an author may have overlooked: words written twice, letters that only look right, names
 * spelled in two ways, pictures that stand nowhere.
 *
 * <p>What a book says under {@code lint} holds for all of it, and for what was met when the manuscript was read.
 */
public final class CopyEditor {

    private CopyEditor() {}

    /**
     * The same book, with what a copy editor has to ask.
     *
     * @param read a manuscript, as far as it could be read
     * @param folder where it lies
     */
    public static Outcome<Book> edit(Outcome<Book> read, Jail folder) {
        Outcome<Book> graded = grade(read);
        Optional<Book> book = read.value();
        return book.isEmpty()
                ? graded
                : new Outcome<>(
                        book,
                        Stream.concat(
                                        graded.problems().stream(),
                                        new Strictness(book.get().metadata().lint())
                                                        .on(queries(book.get(), folder, read)
                                                                .toList())
                                                        .stream())
                                .toList());
    }

    /** The same book, its problems as grave as the book wants them, and nothing asked. */
    public static Outcome<Book> grade(Outcome<Book> read) {
        return read.value()
                .map(book -> new Outcome<>(
                        read.value(), new Strictness(book.metadata().lint()).on(read.problems())))
                .orElse(read);
    }

    /** Where not all of the manuscript could be read, what seems unused or empty may be so for the rest alone. */
    private static Stream<Problem> queries(Book book, Jail folder, Outcome<Book> read) {
        Typescript typescript = Typescript.of(book);
        Places places = new Places(folder);
        Stream<Problem> words = Stream.of(
                        new Repetitions(places).in(typescript),
                        new Marks(places).in(typescript),
                        new Lookalikes(places).in(typescript),
                        new Names(places).in(typescript),
                        Descriptions.in(typescript))
                .flatMap(queried -> queried);
        return read.failed()
                ? words
                : Stream.of(
                                words,
                                Headings.in(typescript),
                                Labels.in(typescript),
                                new LeftOver(folder, read.problems()).of(typescript))
                        .flatMap(queried -> queried);
    }
}

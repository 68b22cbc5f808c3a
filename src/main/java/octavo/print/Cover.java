package octavo.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Picture;
import octavo.markup.MarkedBook;
import octavo.print.fo.CoverLeaf;
import octavo.print.forme.Chapel;
import octavo.print.forme.Page;
import octavo.print.forme.Structure;
import octavo.print.shop.Pictures;
import octavo.problem.Problem;

/**
 * The page that a screen shows first: the picture on the book's front.
 *
 * @param pictures the book's, with this one
 * @param structure how it is read
 */
record Cover(Page page, Pictures pictures, Structure structure) {

    /** The cover of an edition, else that of an EPUB of the book or of a printed book; none where they give no picture. */
    static Optional<Cover> of(MarkedBook book, Typesetting set, List<Problem> problems) {
        Edition edition = book.resolved().edition();
        return Optional.of(edition)
                .filter(own -> !own.proof())
                .flatMap(own -> picture(book.resolved().book(), own))
                .flatMap(picture -> of(picture, book, set, problems));
    }

    private static Optional<Cover> of(Picture picture, MarkedBook book, Typesetting set, List<Problem> problems) {
        Pictures all = name -> name.equals(picture.path())
                ? Optional.of(picture.content().bytes())
                : set.pictures().bytes(name);
        Edition edition = book.resolved().edition();
        String said =
                book.resolved().words().of("cover-of", book.resolved().book().title(edition));
        CoverLeaf leaf = new CoverLeaf(picture, edition.trim().width(), said, edition.place());
        try (Chapel chapel = new Chapel(set.foundry(), all, List.of(), 1, true)) {
            return chapel.set(List.of(leaf)).stream()
                    .peek(setting -> problems.addAll(setting.problems()))
                    .flatMap(setting -> setting.pages().stream()
                            .limit(1)
                            .map(page -> new Cover(
                                    page.numbered(book.resolved().words().of("cover")), all, setting.structure())))
                    .findFirst();
        }
    }

    private static Optional<Picture> picture(Book book, Edition edition) {
        Stream<Edition> others = Stream.of(Edition.Kind.EPUB, Edition.Kind.PRINT)
                .flatMap(kind -> book.editions().stream().filter(other -> other.kind() == kind));
        return Stream.concat(Stream.of(edition), others)
                .flatMap(one -> one.cover().front().stream())
                .findFirst();
    }
}

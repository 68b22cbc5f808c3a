package octavo.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Picture;
import octavo.epub.picture.ScreenPicture;
import octavo.markup.MarkedBook;
import octavo.problem.Problem;

/** The pictures of a book as its EPUB holds them. */
final class ShownPictures {

    private ShownPictures() {}

    /** The book with all of them made ready; large ones take their time, so several are made at once. */
    static MarkedBook in(MarkedBook book, DrawingType type) {
        Map<String, Picture> pictures = book.pictures().entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey, entry -> type.of(ScreenPicture.of(entry.getValue()))));
        return new MarkedBook(book.resolved(), book.body(), book.galleys(), pictures);
    }

    /** What shops would refuse of those that are ready. */
    static Stream<Problem> problems(MarkedBook ready) {
        return sorted(ready).flatMap(picture -> ScreenPicture.problem(picture).stream());
    }

    /** Their files. */
    static List<Item> items(MarkedBook ready, Links links) {
        List<Item> items = new ArrayList<>();
        sorted(ready)
                .forEach(picture -> items.add(new Item(
                        "picture-" + (items.size() + 1),
                        picture.content().bytes(),
                        links.file(picture.path()),
                        picture.format().mediaType())));
        return items;
    }

    private static Stream<Picture> sorted(MarkedBook book) {
        return book.pictures().values().stream().sorted(Comparator.comparing(Picture::path));
    }
}

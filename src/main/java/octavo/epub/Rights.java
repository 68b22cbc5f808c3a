package octavo.epub;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Copyright;

/** The rights as one line. */
final class Rights {

    private Rights() {}

    static String line(Copyright copyright) {
        String holder = Stream.of(copyright.year(), copyright.holder())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String claim = holder.isEmpty() ? "" : "\u00a9 " + holder;
        return Stream.of(claim, copyright.notice(), copyright.licence())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "))
                .replace("..", ".");
    }
}

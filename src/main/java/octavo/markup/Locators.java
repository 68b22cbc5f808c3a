package octavo.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import octavo.folio.Folio;
import octavo.resolve.Index.Passage;
import octavo.resolve.Words;
import octavo.source.SourceSpan;

/**
 * Writes the places of an index entry, each after a comma: every page once, passages as ranges, and so pages that follow
 * one another from the third on.
 */
final class Locators {

    /** So many pages in a row are a range though no passage goes over them. */
    private static final int ROW = 3;

    /** No line ends or begins beside it. */
    private static final String JOIN = "\u2060";

    private final Words words;
    private final SourceSpan place;

    /** From one page to another; the same where there is only one. */
    private record Pages(Passage passage, Folio from, Folio to) {

        private boolean reaches(Pages next) {
            return to.roman() == next.from.roman() && next.from.number() <= to.number() + 1;
        }

        private Pages with(Pages next) {
            return to.compareTo(next.to) < 0
                    ? new Pages(new Passage(passage.from(), next.passage.to()), from, next.to)
                    : this;
        }

        private boolean isOne() {
            return from.equals(to);
        }
    }

    Locators(Words words, SourceSpan place) {
        this.words = words;
        this.place = place;
    }

    /** The numbers of the pages on which they are; nothing for one that is on none. */
    List<Node> pages(List<Passage> passages, Function<String, Optional<Folio>> folios) {
        List<Pages> sorted = passages.stream()
                .flatMap(passage -> pages(passage, folios).stream())
                .sorted(Comparator.comparing(Pages::from).thenComparing(Pages::to))
                .toList();
        List<Node> written = new ArrayList<>();
        for (int first = 0, next; first < sorted.size(); first = next) {
            Pages row = sorted.get(first);
            boolean range = !row.isOne();
            for (next = first + 1; next < sorted.size() && row.reaches(sorted.get(next)); next++) {
                row = row.with(sorted.get(next));
                range |= !sorted.get(next).isOne();
            }
            if (range || row.to.number() - row.from.number() + 1 >= ROW) {
                written.addAll(range(row));
            } else {
                each(sorted.subList(first, next), written);
            }
        }
        return written;
    }

    /** Numbers from 1, where there are no pages. */
    List<Node> counted(List<Passage> passages) {
        List<Node> written = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            written.add(new Node.Words(", "));
            written.add(link(passages.get(i).from(), String.valueOf(i + 1)));
        }
        return written;
    }

    private static Optional<Pages> pages(Passage passage, Function<String, Optional<Folio>> folios) {
        return folios.apply(passage.from())
                .map(from -> new Pages(
                        passage,
                        from,
                        folios.apply(passage.to())
                                .filter(to -> to.compareTo(from) > 0)
                                .orElse(from)));
    }

    private void each(List<Pages> row, List<Node> written) {
        Optional<Folio> last = Optional.empty();
        for (Pages pages : row) {
            if (!last.equals(Optional.of(pages.from))) {
                written.add(new Node.Words(", "));
                written.add(link(pages.passage.from(), pages.from.toString()));
            }
            last = Optional.of(pages.from);
        }
    }

    private List<Node> range(Pages row) {
        String from = row.from.toString();
        Node.Element range = Tag.of("span", place)
                .classes("index-range")
                .add(link(row.passage.from(), from))
                .add(JOIN + words.of("pages", "", "") + JOIN)
                .add(link(row.passage.to(), words.lastPage(from, row.to.toString())))
                .end();
        return List.of(new Node.Words(", "), range);
    }

    private Node.Element link(String id, String number) {
        return Tag.of("a", place)
                .classes("locator")
                .attribute("href", "#" + id)
                .add(number)
                .end();
    }
}

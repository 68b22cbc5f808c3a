package octavo.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import octavo.folio.Folio;
import octavo.folio.PageMap;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.markup.Node;

/**
 * A book with a mark where each page of its printed edition begins.
 *
 * @param marks those that stand in it, in the order of the pages
 */
record PageMarks(MarkedBook book, List<Mark> marks) {

    /** The mark of a page, and the id by which it is found. */
    record Mark(Folio folio, String id) {}

    static PageMarks none(MarkedBook book) {
        return new PageMarks(book, List.of());
    }

    /** The same book with a galley for each of its documents. */
    PageMarks split() {
        return new PageMarks(Splitting.of(book), marks);
    }

    /**
     * A page of a division that this edition has not, such as the half title, is marked where the next one begins; a page
     * without text or pictures is not marked.
     */
    static PageMarks of(MarkedBook book, PageMap pages) {
        Set<String> divisions = book.galleys().stream().map(Galley::id).collect(Collectors.toSet());
        Set<String> taken = ids(book);
        List<Mark> marks = new ArrayList<>();
        List<Mark> ahead = new ArrayList<>();
        Map<String, PageMarking> wanted = new HashMap<>();
        for (PageMap.Page page : pages.pages()) {
            if (page.begins().isEmpty()) {
                continue;
            }
            Mark mark = new Mark(page.folio(), id(page.folio(), taken));
            marks.add(mark);
            if (divisions.contains(page.galley())) {
                PageMarking marking = wanted.computeIfAbsent(page.galley(), any -> new PageMarking(pages::folio));
                ahead.forEach(marking::first);
                ahead.clear();
                marking.at(page.begins().get(), mark);
            } else {
                ahead.add(mark);
            }
        }
        List<Galley> galleys = book.galleys().stream()
                .map(galley -> wanted.containsKey(galley.id()) ? marked(galley, wanted.get(galley.id())) : galley)
                .toList();
        Set<Mark> placed = wanted.values().stream()
                .flatMap(marking -> marking.placed().stream())
                .collect(Collectors.toSet());
        marks.retainAll(placed);
        return new PageMarks(new MarkedBook(book.resolved(), book.body(), galleys, book.pictures()), marks);
    }

    private static Galley marked(Galley galley, PageMarking marking) {
        Node.Element section = marking.mark(galley.section());
        SequencedMap<String, Node.Element> notes = new LinkedHashMap<>();
        galley.notes().forEach((id, note) -> notes.put(id, marking.mark(note)));
        return new Galley(galley.id(), galley.role(), galley.zone(), galley.title(), section, notes);
    }

    /** Such as {@code page-xii}, but no other element's. */
    private static String id(Folio folio, Set<String> taken) {
        String id = "page-" + folio;
        while (!taken.add(id)) {
            id = "printed-" + id;
        }
        return id;
    }

    private static Set<String> ids(MarkedBook book) {
        Set<String> ids = new HashSet<>();
        for (Galley galley : book.galleys()) {
            ids(galley.section(), ids);
            galley.notes().values().forEach(note -> ids(note, ids));
        }
        return ids;
    }

    private static void ids(Node.Element element, Set<String> ids) {
        ids.add(element.id());
        for (Node child : element.children()) {
            if (child instanceof Node.Element inner) {
                ids(inner, ids);
            }
        }
    }
}

package octavo.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import octavo.book.Role;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.markup.Node;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * Parts divisions that are too large for one document, since old reading systems hold no larger ones in memory.
 *
 * <p>A division depends on itself alone, so that an edit elsewhere changes neither its documents nor their names. A heading stays
 * with what follows it, a note with its call; a paragraph or table that alone is larger stays whole.
 */
final class Splitting {

    /** The most that a document should have, in bytes of its XHTML; less than 260 KB by the room for its head. */
    static final int MOST = 256_000;

    /** As large as the devices of ten years ago could open. */
    private static final int LARGEST = 260 * 1024;

    private static final Set<String> DIVISIBLE = Set.of("blockquote", "div", "dl", "ol", "section", "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Galley galley;
    private final Bulk bulk;
    private final int most;

    private Splitting(Galley galley, int most) {
        this.galley = galley;
        this.bulk = new Bulk(galley.notes());
        this.most = most;
    }

    /** The book with one galley for each of its documents. */
    static MarkedBook of(MarkedBook book) {
        Set<String> taken = new HashSet<>();
        book.galleys().forEach(galley -> taken.add(galley.id()));
        List<Galley> documents = new ArrayList<>();
        for (Galley galley : book.galleys()) {
            documents.addAll(galley.role() == Role.CONTENTS ? List.of(galley) : of(galley, MOST, taken));
        }
        return new MarkedBook(book.resolved(), book.body(), documents, book.pictures());
    }

    /** That a document is too large after all, since it has something long that cannot be parted. */
    static Optional<Problem> problem(Galley galley, byte[] document) {
        return document.length <= LARGEST || galley.role() == Role.CONTENTS
                ? Optional.empty()
                : Optional.of(new Problem(
                        Code.DOCUMENT_LARGE,
                        longest(galley.section()).place(),
                        "this is so long that its document in the EPUB has %d KB, where 260 are the most that every device opens"
                                .formatted(document.length / 1024),
                        "make several paragraphs or listings of it"));
    }

    /** What most of an element's words stand in. */
    private static Node.Element longest(Node.Element element) {
        int words = element.words().length();
        return element.children().stream()
                .filter(Node.Element.class::isInstance)
                .map(Node.Element.class::cast)
                .filter(inner -> inner.words().length() * 2 > words)
                .findFirst()
                .map(Splitting::longest)
                .orElse(element);
    }

    /**
     * The documents of one division; the first bears its id, the others are numbered from 2.
     *
     * @param taken ids that no document may bear; takes those of the new ones
     */
    static List<Galley> of(Galley galley, int most, Set<String> taken) {
        Splitting splitting = new Splitting(galley, most);
        List<Node.Element> sections = splitting.parts(galley.section());
        List<Galley> documents = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            String id = galley.id() + (i == 0 ? "" : "_" + (i + 1));
            while (i > 0 && !taken.add(id)) {
                id += "_";
            }
            documents.add(splitting.document(id, sections.get(i)));
        }
        return documents;
    }

    private Galley document(String id, Node.Element section) {
        SequencedMap<String, Node.Element> notes = new LinkedHashMap<>();
        Bulk.calls(section)
                .filter(galley.notes()::containsKey)
                .forEach(note -> notes.put(note, galley.notes().get(note)));
        return new Galley(id, galley.role(), galley.zone(), galley.title(), section, notes);
    }

    /** An element in parts, none larger than may be where that can be helped. */
    private List<Node.Element> parts(Node.Element element) {
        if (element.name().equals("table")) {
            Node.Element shaped = WideTable.of(element);
            return bulk.of(shaped) > most ? new TableParts(shaped).of(most, bulk) : List.of(shaped);
        }
        if (bulk.of(element) <= most || !DIVISIBLE.contains(element.name())) {
            return List.of(element);
        }
        List<Node.Element> parts = new ArrayList<>();
        List<Node> part = new ArrayList<>();
        int size = 0;
        int items = 0;
        for (Node child : element.children()) {
            List<? extends Node> pieces = child instanceof Node.Element inner ? parts(inner) : List.of(child);
            for (Node piece : pieces) {
                int more = bulk.of(piece);
                int end = beforeHeadings(part);
                if (end > 0 && size + more > most) {
                    List<Node> whole = part.subList(0, end);
                    parts.add(part(element, whole, parts.isEmpty(), items));
                    items += (int) whole.stream().filter(Splitting::isItem).count();
                    part = new ArrayList<>(part.subList(end, part.size()));
                    size = part.stream().mapToInt(bulk::of).sum();
                }
                part.add(piece);
                size += more;
            }
        }
        parts.add(part(element, part, parts.isEmpty(), items));
        return parts;
    }

    /**
     * @param items of the same list that stand in the parts before
     */
    private static Node.Element part(Node.Element whole, List<Node> children, boolean first, int items) {
        SequencedMap<String, String> attributes = new LinkedHashMap<>(whole.attributes());
        if (whole.name().equals("ol") && !first) {
            int start = whole.attribute("start").map(Integer::valueOf).orElse(1);
            attributes.put("start", String.valueOf(start + items));
        }
        return new Node.Element(
                whole.name(), first ? whole.id() : "", whole.classes(), attributes, children, whole.place());
    }

    /** Where the headings begin that a part ends with, or its end. */
    private static int beforeHeadings(List<Node> part) {
        int end = part.size();
        while (end > 0 && isHeading(part.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isHeading(Node node) {
        return node instanceof Node.Element element && HEADINGS.contains(element.name());
    }

    private static boolean isItem(Node node) {
        return node instanceof Node.Element element && element.name().equals("li");
    }
}

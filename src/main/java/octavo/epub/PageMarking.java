package octavo.epub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import octavo.epub.PageMarks.Mark;
import octavo.folio.Folio;
import octavo.folio.Letters;
import octavo.folio.PageMap;
import octavo.markup.Node;
import octavo.source.SourceSpan;
import octavo.style.Vocabulary;

/**
 * Puts the marks of pages into one division: each before its word, but before the whole of a heading, figure or table that
 * begins with it, whose name it would otherwise be read into.
 */
final class PageMarking {

    private static final Set<String> IN_LINES =
            Set.of("a", "b", "br", "code", "em", "i", "img", "kbd", "s", "span", "strong", "sub", "sup", "u");
    private static final Set<String> WHOLE = Set.of("figure", "h1", "h2", "h3", "h4", "h5", "h6", "table");

    /** An element as far as it has been gone through; empty while no letter stands in it. */
    private static final class Frame {
        private final Node.Element element;
        private final List<Node> children = new ArrayList<>();
        private boolean empty = true;

        private Frame(Node.Element element) {
            this.element = element;
        }
    }

    private final Function<String, Optional<Folio>> folios;
    private final List<Mark> first = new ArrayList<>();
    private final Map<SourceSpan, Map<Integer, Mark>> wanted = new HashMap<>();
    private final Map<SourceSpan, Integer> letters = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Set<Mark> placed = new HashSet<>();

    /**
     * @param folios the printed page that an id stands on
     */
    PageMarking(Function<String, Optional<Folio>> folios) {
        this.folios = folios;
    }

    /** Wants a mark before everything else. */
    void first(Mark mark) {
        first.add(mark);
    }

    /** Wants a mark at a place. */
    void at(PageMap.Place place, Mark mark) {
        wanted.computeIfAbsent(place.block(), any -> new HashMap<>()).put(place.letters(), mark);
    }

    /** The marks that have found their place. */
    Set<Mark> placed() {
        return placed;
    }

    /** The division's section with its marks, and then each of its notes. */
    Node.Element mark(Node.Element element) {
        return element(element, element.place());
    }

    private Node.Element element(Node.Element element, SourceSpan around) {
        boolean block = !IN_LINES.contains(element.name()) || wanted.containsKey(element.place());
        SourceSpan place = block ? element.place() : around;
        Frame frame = new Frame(element);
        open.push(frame);
        first.forEach(this::put);
        first.clear();
        for (Node child : element.children()) {
            switch (child) {
                case Node.Words(String words) -> words(words, place);
                case Node.PageNumber number -> frame.children.add(number);
                case Node.Places places -> frame.children.addAll(numbered(places));
                case Node.Element inner
                when inner.attribute(Node.ONLY).isPresent() -> {
                    open.forEach(outer -> outer.empty = false);
                    frame.children.add(inner);
                }
                case Node.Element inner -> {
                    if (inner.name().equals("img")) {
                        here(place);
                    }
                    frame.children.add(element(inner, place));
                }
            }
        }
        open.pop();
        return new Node.Element(
                element.name(), element.id(), element.classes(), element.attributes(), frame.children, element.place());
    }

    /** The index names the printed pages, which are marked. */
    private List<Node> numbered(Node.Places places) {
        List<Node> pages = places.pages(folios);
        return pages.isEmpty() ? List.of(places) : pages;
    }

    private void words(String words, SourceSpan place) {
        Map<Integer, Mark> marks = wanted.getOrDefault(place, Map.of());
        int count = letters.getOrDefault(place, 0);
        int begin = 0;
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            if (Letters.is(words.codePointAt(at))) {
                if (!marks.isEmpty() && marks.containsKey(count)) {
                    write(words.substring(begin, at));
                    begin = at;
                    put(marks.remove(count));
                }
                open.forEach(frame -> frame.empty = false);
                count++;
            }
        }
        letters.put(place, count);
        write(words.substring(begin));
    }

    private void write(String words) {
        if (!words.isEmpty()) {
            open.getFirst().children.add(new Node.Words(words));
        }
    }

    /** The mark that is wanted here, if any. */
    private void here(SourceSpan place) {
        Mark mark = wanted.getOrDefault(place, new HashMap<>()).remove(letters.getOrDefault(place, 0));
        if (mark != null) {
            put(mark);
        }
    }

    private void put(Mark mark) {
        placed.add(mark);
        Frame frame = outermost();
        frame.children.add(element(mark, frame.element.place()));
    }

    /** The element that a mark goes into. */
    private Frame outermost() {
        Frame target = open.getFirst();
        boolean inLine = true;
        Iterator<Frame> frames = open.iterator();
        for (Frame frame = frames.next(); frame.empty && frames.hasNext(); ) {
            Frame parent = frames.next();
            inLine &= IN_LINES.contains(frame.element.name()) && !isEntry(frame, parent);
            if (inLine || WHOLE.contains(frame.element.name())) {
                target = parent;
            }
            frame = parent;
        }
        return target;
    }

    /** In a list of contents, links must stand alone in their items (EPUB 3.3, section 7.3). */
    private static boolean isEntry(Frame frame, Frame parent) {
        return frame.element.name().equals("a") && parent.element.name().equals("li");
    }

    private static Node.Element element(Mark mark, SourceSpan place) {
        LinkedHashMap<String, String> attributes = new LinkedHashMap<>();
        attributes.put("aria-label", mark.folio().toString());
        return new Node.Element("span", mark.id(), List.of(Vocabulary.PAGE_BEGIN), attributes, List.of(), place);
    }
}

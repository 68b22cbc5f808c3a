package octavo.print.fo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import octavo.folio.Letters;
import octavo.markup.Node;

/** Parts an element where lines end. */
final class Parting {

    /** What the number of a page counts as long as nothing is known of it. */
    private static final int FOLIO = 2;

    private int left;

    private Parting(int letters) {
        this.left = letters;
    }

    /** The element in pieces with so many letters each, and a last one with the rest. */
    static List<Node.Element> of(Node.Element element, List<Integer> letters) {
        List<Node.Element> pieces = new ArrayList<>();
        Node.Element rest = element;
        for (int count : letters) {
            List<Node> tail = new ArrayList<>();
            pieces.add(new Parting(count).head(rest, tail));
            rest = like(element, "", tail);
        }
        pieces.add(rest);
        return pieces;
    }

    /** How many letters the words of an element are, numbers of pages counted as unknown. */
    static int letters(Node.Element element) {
        int letters = 0;
        for (Node child : element.children()) {
            letters += switch (child) {
                case Node.Words(String words) -> Letters.in(words);
                case Node.PageNumber _, Node.Places _ -> FOLIO;
                case Node.Element inner -> letters(inner);
            };
        }
        return letters;
    }

    private Node.Element head(Node.Element element, List<Node> tail) {
        List<Node> head = new ArrayList<>();
        for (Node child : element.children()) {
            if (left <= 0) {
                tail.add(child);
                continue;
            }
            switch (child) {
                case Node.Words(String words) -> words(words, head, tail);
                case Node.PageNumber _, Node.Places _ -> {
                    head.add(child);
                    left -= FOLIO;
                }
                case Node.Element inner -> {
                    List<Node> innerTail = new ArrayList<>();
                    head.add(head(inner, innerTail));
                    if (!innerTail.isEmpty()) {
                        tail.add(like(inner, "", innerTail));
                    }
                }
            }
        }
        return like(element, element.id(), head);
    }

    private void words(String words, List<Node> head, List<Node> tail) {
        int at = 0;
        while (at < words.length() && left > 0) {
            int next = words.offsetByCodePoints(at, 1);
            left -= Letters.in(words.substring(at, next));
            at = next;
        }
        head.add(new Node.Words(words.substring(0, at)));
        if (at < words.length()) {
            tail.add(new Node.Words(words.substring(at)));
        }
    }

    private static Node.Element like(Node.Element element, String id, List<Node> children) {
        return new Node.Element(
                element.name(),
                id,
                element.classes(),
                new LinkedHashMap<>(element.attributes()),
                children,
                element.place());
    }
}

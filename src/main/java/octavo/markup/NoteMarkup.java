package octavo.markup;

import java.util.ArrayList;
import java.util.List;

/** Notes as they are told in the text, the number, which leads back to the call, at the head of the first paragraph. */
final class NoteMarkup {

    private NoteMarkup() {}

    static Node.Element endnote(Node.Element note) {
        return told(note, "endnote", List.of(number(note).end()));
    }

    /**
     * A note below its table.
     *
     * @param back what is said of the way back
     */
    static Node.Element tableNote(Node.Element note, String back) {
        Node.Element letter = number(note).attribute("title", back).end();
        return told(note, "footnote", List.of(letter, new Node.Words(" ")));
    }

    private static Tag number(Node.Element note) {
        return Tag.of("a", note.place())
                .classes("backlink")
                .attribute("href", "#" + note.id() + "-call")
                .add(note.attribute("data-number").orElse(""));
    }

    private static Node.Element told(Node.Element note, String kind, List<Node> opening) {
        List<Node> blocks = new ArrayList<>(note.children());
        boolean opens = !blocks.isEmpty()
                && blocks.getFirst() instanceof Node.Element first
                && first.name().equals("p");
        Tag paragraph = Tag.of("p", note.place()).classes("first").add(opening);
        if (opens) {
            paragraph.add(((Node.Element) blocks.removeFirst()).children());
        }
        return Tag.of("aside", note.place())
                .id(note.id())
                .classes(kind)
                .add(paragraph.end())
                .add(blocks)
                .end();
    }
}

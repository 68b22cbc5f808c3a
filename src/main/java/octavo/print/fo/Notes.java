package octavo.print.fo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.style.Style;
import octavo.style.Vocabulary;
import org.xml.sax.SAXException;

/** Writes notes: called in the text, told at the foot of the page. */
final class Notes {

    private static final String NUMBER = "data-number";

    private final Stick stick;

    Notes(Stick stick) {
        this.stick = stick;
    }

    /** A call with its note at the foot of the page; false where the note stands elsewhere. */
    boolean call(Cursor at, Style style, Measure measure) throws SAXException {
        String id = at.attribute("href").orElse("").replaceFirst("^#", "");
        Node.Element note = stick.galley().notes().get(id);
        if (note == null || stick.slips().inNote()) {
            return false;
        }
        stick.fo().open("footnote").open("inline");
        new Inlines(stick).words(at, style, measure);
        stick.fo().close().open("footnote-body");
        stick.slips().beginNote();
        told(note);
        stick.slips().endNote();
        stick.fo().close().close();
        return true;
    }

    /** Notes begin anew: nothing of where they are called bears on how they look. */
    private void told(Node.Element note) throws SAXException {
        Style section = stick.style(stick.section(), stick.theme().root());
        Cursor at = stick.section().only(numbered(note));
        Style style = stick.style(at, section);
        new Blocks(stick).block(at, style, Measure.of(stick.area().width()));
    }

    /** A note with its number at the head of its words. */
    private static Node.Element numbered(Node.Element note) {
        List<Node> children = new ArrayList<>(note.children());
        Node.Element number = number(note);
        if (!children.isEmpty()
                && children.getFirst() instanceof Node.Element first
                && first.name().equals("p")) {
            List<Node> words = new ArrayList<>(List.of(number));
            words.addAll(first.children());
            children.set(
                    0,
                    new Node.Element(
                            first.name(), first.id(), first.classes(), first.attributes(), words, first.place()));
        } else {
            children.addFirst(new Node.Element(
                    "p", "", List.of(Vocabulary.FIRST), new LinkedHashMap<>(), List.of(number), note.place()));
        }
        return new Node.Element(note.name(), note.id(), note.classes(), note.attributes(), children, note.place());
    }

    private static Node.Element number(Node.Element note) {
        SequencedMap<String, String> attributes = new LinkedHashMap<>(Map.of(Node.ONLY, "print"));
        attributes.put("href", "#" + note.id() + "-call");
        List<Node> words = List.of(new Node.Words(note.attribute(NUMBER).orElse("")));
        return new Node.Element("span", "", List.of(Vocabulary.NUMBER), attributes, words, note.place());
    }
}

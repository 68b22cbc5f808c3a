package octavo.markup;

import java.util.SequencedMap;
import octavo.book.Role;

/**
 * One division marked up, before it is made into pages or a document.
 *
 * @param id of its section, unique in the book
 * @param title its title in plain words, for the document's own title
 * @param section its {@code section} element; a note's call in it is {@code a.noteref} whose
 *     {@code href} is {@code #} and the note's id
 * @param notes the {@code aside.footnote} elements of the notes called in it, by id, in order
 */
public record Galley(
        String id,
        Role role,
        Role.Zone zone,
        String title,
        Node.Element section,
        SequencedMap<String, Node.Element> notes) {

    /** The same division with another text. */
    public Galley with(Node.Element text, SequencedMap<String, Node.Element> called) {
        return new Galley(id, role, zone, title, text, called);
    }
}

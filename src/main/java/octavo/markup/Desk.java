package octavo.markup;

import java.util.Map;
import java.util.SequencedMap;
import octavo.book.Attributes;
import octavo.book.Edition;
import octavo.book.Picture;
import octavo.resolve.ResolvedBook;
import octavo.source.SourceSpan;

/**
 * What lies at hand while a division is marked up.
 *
 * @param notes filled with the notes that are called, in order
 * @param pictures filled with the pictures that are shown
 */
record Desk(ResolvedBook resolved, SequencedMap<String, Node.Element> notes, Map<String, Picture> pictures) {

    /** Whether page numbers mean anything in this edition. */
    boolean paged() {
        return resolved.edition().kind() != Edition.Kind.EPUB;
    }

    /** Whether the book is read from right to left. */
    boolean isRightToLeft() {
        return resolved.book().metadata().language().rightToLeft();
    }

    /** The published id that an author gave; without one, what stands at the same place may have its own. */
    String id(Attributes given, SourceSpan place) {
        return given.id().isEmpty() ? "" : id(place);
    }

    /** The published id of what stands at a place, or empty. */
    String id(SourceSpan place) {
        return resolved.anchors().id(place);
    }
}

package octavo.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import octavo.book.Contributor;
import octavo.book.Metadata;
import octavo.book.Picture;
import octavo.resolve.Placed;
import octavo.resolve.ResolvedBook;

/** Marks up a resolved book, division by division. */
public final class Markup {

    private Markup() {}

    /** The galleys of an edition; the same words for every kind, page numbers in print only. */
    public static MarkedBook of(ResolvedBook resolved) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        List<Galley> galleys = new ArrayList<>();
        for (Placed placed : resolved.divisions()) {
            SequencedMap<String, Node.Element> notes = new LinkedHashMap<>();
            Desk desk = new Desk(resolved, notes, pictures);
            DivisionMarkup division = new DivisionMarkup(desk, placed);
            galleys.add(
                    new Galley(placed.id(), placed.role(), placed.zone(), division.title(), division.section(), notes));
        }
        return new MarkedBook(resolved, body(resolved), galleys, pictures);
    }

    private static Node.Element body(ResolvedBook resolved) {
        Metadata metadata = resolved.book().metadata();
        String authors =
                metadata.contributors("author").stream().map(Contributor::name).collect(Collectors.joining(", "));
        return Tag.of("body", resolved.book().place())
                .classes(resolved.edition().kind().key())
                .attribute("lang", metadata.language().tag())
                .attribute("data-title", metadata.shortTitle())
                .attribute("data-author", authors)
                .end();
    }
}

package octavo.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import octavo.book.Block;
import octavo.book.Contributor;
import octavo.book.Metadata;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.resolve.Labels;
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
            galleys.add(galley(resolved, placed, pictures));
        }
        return new MarkedBook(resolved, body(resolved), new Endnotes(resolved).gather(galleys), pictures);
    }

    /**
     * The same book after its making has become known: the galleys that speak of it are marked up again, and all where
     * their notes are gathered elsewhere.
     */
    public static MarkedBook again(MarkedBook marked, ResolvedBook made) {
        Map<String, Picture> pictures = new LinkedHashMap<>(marked.pictures());
        List<Galley> galleys = new ArrayList<>(marked.galleys());
        for (int i = 0; i < galleys.size(); i++) {
            Placed placed = made.divisions().get(i);
            if (made.speaksOfItsMaking(placed)) {
                Galley speaking = galley(made, placed, pictures);
                if (!speaking.notes().isEmpty()) {
                    return of(made);
                }
                galleys.set(i, speaking);
            }
        }
        return new MarkedBook(made, marked.body(), galleys, pictures);
    }

    /**
     * A text for a cover: the same book with nothing else in it.
     *
     * @param part of the cover, by which themes select it: {@code back-cover} or {@code flap}
     */
    public static MarkedBook onCover(MarkedBook marked, String part, List<Block> text) {
        SequencedMap<String, Node.Element> notes = new LinkedHashMap<>();
        Map<String, Picture> pictures = new LinkedHashMap<>();
        Desk desk = new Desk(marked.resolved(), notes, pictures);
        HeadingMarkup headings = new HeadingMarkup(desk, 0, new Labels.Label("", "", ""));
        Node.Element section = Tag.of("section", text.getFirst().place())
                .classes(part)
                .attribute("dir", direction(marked.resolved()))
                .add(new BlockMarkup(desk, headings).blocks(text, true))
                .end();
        Galley galley = new Galley("", Role.ABOUT_THE_AUTHOR, Role.Zone.BACK, "", section, notes);
        return new MarkedBook(marked.resolved(), marked.body(), List.of(galley), pictures);
    }

    private static Optional<String> direction(ResolvedBook resolved) {
        return Optional.of("rtl")
                .filter(_ -> resolved.book().metadata().language().rightToLeft());
    }

    private static Galley galley(ResolvedBook resolved, Placed placed, Map<String, Picture> pictures) {
        SequencedMap<String, Node.Element> notes = new LinkedHashMap<>();
        DivisionMarkup division = new DivisionMarkup(new Desk(resolved, notes, pictures), placed);
        return new Galley(placed.id(), placed.role(), placed.zone(), division.title(), division.section(), notes);
    }

    private static Node.Element body(ResolvedBook resolved) {
        Metadata metadata = resolved.book().metadata();
        String authors =
                metadata.contributors("author").stream().map(Contributor::name).collect(Collectors.joining(", "));
        return Tag.of("body", resolved.book().place())
                .classes(resolved.edition().kind().key())
                .attribute("lang", metadata.language().tag())
                .attribute("dir", direction(resolved))
                .attribute("data-title", metadata.shortTitle())
                .attribute("data-author", authors)
                .end();
    }
}

package octavo.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Role;
import octavo.resolve.Labels;
import octavo.resolve.Placed;
import octavo.resolve.ResolvedBook;
import octavo.source.SourceSpan;

/**
 * Gathers notes behind their division or behind the book, where an edition wants them there.
 *
 * <p>In an EPUB every note stays with its division, since most reading systems show only those as windows.
 */
final class Endnotes {

    private static final Labels.Label UNNUMBERED = new Labels.Label("", "", "");

    private final ResolvedBook resolved;

    Endnotes(ResolvedBook resolved) {
        this.resolved = resolved;
    }

    /** The galleys of the book's divisions with their notes where the edition wants them. */
    List<Galley> gather(List<Galley> galleys) {
        if (resolved.edition().kind() == Edition.Kind.EPUB) {
            return galleys;
        }
        return switch (resolved.edition().settings().notes()) {
            case PAGE -> galleys;
            case CHAPTER_END -> behindEach(galleys);
            case BOOK_END -> behindAll(galleys);
        };
    }

    private List<Galley> behindEach(List<Galley> galleys) {
        List<Galley> gathered = new ArrayList<>();
        for (int i = 0; i < galleys.size(); i++) {
            Galley galley = galleys.get(i);
            Tag notes = Tag.of("div", galley.section().place()).classes("endnotes");
            notes.add(heading(
                            resolved.divisions().get(i).depth(),
                            galley.section().place())
                    .add(title(resolved.words().of("notes"), galley.section().place()))
                    .end());
            galley.notes().values().forEach(note -> notes.add(NoteMarkup.endnote(note)));
            gathered.add(galley.notes().isEmpty() ? galley : without(galley, List.of(notes.end())));
        }
        return gathered;
    }

    private List<Galley> behindAll(List<Galley> galleys) {
        List<Galley> gathered = new ArrayList<>();
        for (int i = 0; i < galleys.size(); i++) {
            Placed placed = resolved.divisions().get(i);
            boolean notes = placed.division() instanceof Division.Generated generated && generated.role() == Role.NOTES;
            gathered.add(without(galleys.get(i), notes ? all(galleys, placed) : List.of()));
        }
        return gathered;
    }

    /** The notes of all divisions, each under its division's title and the page that it begins on. */
    private List<Node> all(List<Galley> galleys, Placed placed) {
        SourceSpan place = placed.division().place();
        Desk desk = new Desk(resolved, new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Node> all = new ArrayList<>();
        all.add(new HeadingMarkup(desk, placed.depth(), UNNUMBERED)
                .heading(resolved.words().of("notes"), place));
        for (Galley galley : galleys) {
            if (!galley.notes().isEmpty()) {
                all.add(division(galley, placed.depth()));
                galley.notes().values().forEach(note -> all.add(NoteMarkup.endnote(note)));
            }
        }
        return all;
    }

    private Node.Element division(Galley galley, int depth) {
        SourceSpan place = galley.section().place();
        Labels.Label label = resolved.labels().of(galley.id()).orElse(UNNUMBERED);
        Tag heading = heading(depth, place).attribute("data-head", galley.title());
        if (!label.shown().isEmpty()) {
            heading.add(
                    Tag.of("span", place).classes("number").add(label.shown()).end());
            heading.add(" ");
        }
        String[] around = resolved.words().of("page-reference").split("\\{0}", 2);
        return heading.add(title(galley.title(), place))
                .add(Tag.of("span", place)
                        .classes("page")
                        .add(" " + around[0])
                        .add(new Node.PageNumber(galley.id()))
                        .add(around[1])
                        .end())
                .end();
    }

    private static Tag heading(int depth, SourceSpan place) {
        return Tag.of("h" + (depth + 2), place).classes("a-head");
    }

    private static Node.Element title(String words, SourceSpan place) {
        return Tag.of("span", place).classes("title").add(words).end();
    }

    private static Galley without(Galley galley, List<Node> more) {
        Node.Element section = galley.section();
        List<Node> children = new ArrayList<>(section.children());
        children.addAll(more);
        Node.Element text = new Node.Element(
                section.name(), section.id(), section.classes(), section.attributes(), children, section.place());
        return galley.with(text, new LinkedHashMap<>());
    }
}

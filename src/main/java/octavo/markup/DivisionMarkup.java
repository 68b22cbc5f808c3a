package octavo.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Heading;
import octavo.book.Role;
import octavo.book.Walk;
import octavo.resolve.Labels;
import octavo.resolve.Placed;

/** A division as its {@code section}. */
final class DivisionMarkup {

    private final Desk desk;
    private final Placed placed;

    DivisionMarkup(Desk desk, Placed placed) {
        this.desk = desk;
        this.placed = placed;
    }

    Node.Element section() {
        Tag section = Tag.of("section", placed.division().place())
                .id(placed.id())
                .classes(name(placed.role()))
                .classes(placed.depth() > 0 ? "in-part" : "")
                .attribute("data-title", title());
        switch (placed.division()) {
            case Division.Part part -> section.add(text(Optional.of(part.heading()), part.page()));
            case Division.Matter matter -> section.add(text(matter.heading(), matter.blocks()));
            case Division.Generated generated ->
                section.add(
                        generated.role() == Role.INDEX
                                ? new IndexMarkup(desk, headings()).index(generated.place(), title())
                                : new ContentsMarkup(desk, headings()).list(generated, title()));
        }
        return section.end();
    }

    /** The division's title in plain words; what it is called where it has none. */
    String title() {
        Optional<Heading> heading = switch (placed.division()) {
            case Division.Part part -> Optional.of(part.heading());
            case Division.Matter matter -> matter.heading();
            case Division.Generated _ -> Optional.empty();
        };
        return heading.map(h -> Walk.plain(h.title()))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> desk.resolved().words().role(placed.role()));
    }

    /** The class that a theme selects a division of this role by. */
    static String name(Role role) {
        boolean oneWord = role == Role.HALF_TITLE || role == Role.TITLE_PAGE;
        return oneWord ? role.key().replace("-", "") : role.key();
    }

    private List<Node> text(Optional<Heading> heading, List<Block> blocks) {
        List<Node> text = new ArrayList<>();
        heading.ifPresent(h -> text.add(headings().heading(h)));
        text.addAll(new BlockMarkup(desk, headings()).blocks(blocks, true));
        return text;
    }

    private HeadingMarkup headings() {
        Labels.Label label = desk.resolved().labels().of(placed.id()).orElse(new Labels.Label("", "", ""));
        return new HeadingMarkup(desk, placed.depth(), label);
    }
}

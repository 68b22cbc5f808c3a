package octavo.markup;

import java.util.List;
import octavo.book.Division;
import octavo.resolve.Entry;
import octavo.source.SourceSpan;

/** The contents, and the lists of figures, tables and listings. */
final class ContentsMarkup {

    private final Desk desk;
    private final HeadingMarkup headings;

    ContentsMarkup(Desk desk, HeadingMarkup headings) {
        this.desk = desk;
        this.headings = headings;
    }

    List<Node> list(Division.Generated generated, String title) {
        List<Entry> entries = entries(generated.kind());
        return entries.isEmpty()
                ? List.of()
                : List.of(headings.heading(title, generated.place()), list(entries, generated.place()));
    }

    private List<Entry> entries(Division.Generated.Kind kind) {
        var lists = desk.resolved().lists();
        return switch (kind) {
            case CONTENTS -> desk.resolved().contents();
            case FIGURES -> lists.figures();
            case TABLES -> lists.tables();
            case LISTINGS -> lists.listings();
            case HALF_TITLE, TITLE_PAGE, COPYRIGHT_PAGE, NOTES, INDEX, COLOPHON -> List.of();
        };
    }

    private Node.Element list(List<Entry> entries, SourceSpan place) {
        boolean flat = entries.stream().allMatch(entry -> entry.inner().isEmpty());
        Tag list = Tag.of("ol", place).classes(flat ? "tight" : "");
        entries.forEach(entry -> list.add(entry(entry, place)));
        return list.end();
    }

    private Node.Element entry(Entry entry, SourceSpan place) {
        Tag link = Tag.of("a", place).attribute("href", "#" + entry.id());
        if (!entry.number().isEmpty()) {
            link.add(Tag.of("span", place).classes("number").add(entry.number()).end());
            link.add(" ");
        }
        link.add(Tag.of("span", place)
                .classes("title")
                .add(new InlineMarkup(desk).inlines(new Quoted(desk).text(entry.title())))
                .end());
        if (desk.paged()) {
            link.add(Tag.of("span", place)
                    .classes("page")
                    .attribute(Node.ONLY, "print")
                    .add(new Node.PageNumber(entry.id()))
                    .end());
        }
        Tag item = Tag.of("li", place)
                .classes("entry", DivisionMarkup.name(entry.role()), "level-" + entry.level())
                .add(link.end());
        if (!entry.inner().isEmpty()) {
            item.add(list(entry.inner(), place));
        }
        return item.end();
    }
}

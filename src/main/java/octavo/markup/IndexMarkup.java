package octavo.markup;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Walk;
import octavo.resolve.Index;
import octavo.resolve.Words;
import octavo.source.SourceSpan;
import octavo.style.Vocabulary;

/** The index: groups of entries, each with its places and the entries below it. */
final class IndexMarkup {

    /** What an entry says where it goes on in another column. */
    private static final String CONTINUED = "data-continued";

    private final Desk desk;
    private final Words words;
    private final HeadingMarkup headings;

    IndexMarkup(Desk desk, HeadingMarkup headings) {
        this.desk = desk;
        this.words = desk.resolved().words();
        this.headings = headings;
    }

    /**
     * The title and the groups below it.
     *
     * @param place of what asks for the index
     */
    List<Node> index(SourceSpan place, String title) {
        List<Node> index = new ArrayList<>(List.of(headings.heading(title, place)));
        desk.resolved().index().groups().forEach(group -> index.add(group(group, place)));
        return index;
    }

    private Node.Element group(Index.Group group, SourceSpan place) {
        Tag tag = Tag.of("div", place).classes("index-group");
        if (!group.letter().isEmpty()) {
            tag.add(Tag.of("h2", place)
                    .classes("index-letter")
                    .add(group.letter())
                    .end());
        }
        return tag.add(list(group.entries(), place)).end();
    }

    private Node.Element list(List<Index.Entry> entries, SourceSpan place) {
        Tag list = Tag.of("ul", place);
        entries.forEach(entry -> list.add(entry(entry, place)));
        return list.end();
    }

    private Node.Element entry(Index.Entry entry, SourceSpan place) {
        Tag item = Tag.of("li", place)
                .id(entry.id())
                .classes(Vocabulary.ENTRY, "level-" + entry.level())
                .attribute(CONTINUED, words.of("continued", Walk.plain(entry.term())))
                .add(Tag.of("span", place)
                        .classes("index-term")
                        .add(new InlineMarkup(desk).inlines(new Quoted(desk).text(entry.term())))
                        .end());
        if (!entry.places().isEmpty()) {
            item.add(new Node.Places(entry.places(), words, place));
        }
        if (!entry.sends().isEmpty()) {
            item.add(entry.places().isEmpty() ? ", " : "; ").add(sends(entry, place));
        }
        if (!entry.inner().isEmpty()) {
            item.add(list(entry.inner(), place));
        }
        return item.end();
    }

    /** <i>See</i> leads away from an entry with nothing of its own, <i>see also</i> on from another. */
    private Node.Element sends(Index.Entry entry, SourceSpan place) {
        String kind = entry.isEmpty() ? "see" : "see-also";
        Tag tag = Tag.of("span", place).classes("index-" + kind);
        tag.add(Tag.of("i", place).add(words.of(kind)).end()).add(" ");
        for (int i = 0; i < entry.sends().size(); i++) {
            Index.Pointer pointer = entry.sends().get(i);
            tag.add(i == 0 ? "" : "; ");
            tag.add(Tag.of("a", place)
                    .attribute("href", "#" + pointer.id())
                    .add(pointer.term())
                    .end());
        }
        return tag.end();
    }
}

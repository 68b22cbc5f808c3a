package octavo.verify.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;

/** The things of a manuscript, each kind in its order. */
final class Written {

    private final Map<Thing, List<Item>> items = new EnumMap<>(Thing.class);

    private Written() {
        for (Thing thing : Thing.values()) {
            items.put(thing, new ArrayList<>());
        }
    }

    /**
     * A thing.
     *
     * @param sign what it is known by in the file; empty where only its number counts
     */
    record Item(String sign, SourceSpan place) {}

    static Map<Thing, List<Item>> in(Book book, Edition edition) {
        Written written = new Written();
        book.contents(edition).all().forEach(written::division);
        return written.items;
    }

    private void division(Division division) {
        switch (division) {
            case Division.Part part -> {
                block(part.heading());
                blocks(part.page());
                part.divisions().forEach(this::division);
            }
            case Division.Matter matter -> {
                matter.heading().ifPresent(this::block);
                blocks(matter.blocks());
            }
            case Division.Generated _ -> {}
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Heading h -> add(Thing.HEADINGS, known(h.title()), h.place());
            case Figure f -> add(Thing.PICTURES, "", f.place());
            case Table t -> add(Thing.TABLES, "", t.place());
            case Block.Listing l -> add(Thing.LISTINGS, "", l.place());
            case Block.Paragraph _,
                    Block.Quotation _,
                    Block.Attribution _,
                    Block.Verse _,
                    Block.Passage _,
                    Block.BulletList _,
                    Block.NumberedList _,
                    Block.DefinitionList _,
                    Block.Formula _,
                    Block.SceneBreak _,
                    Block.PageBreak _ -> {}
        }
        Walk.text(block).stream().flatMap(Walk::deep).forEach(this::inline);
        blocks(Walk.inside(block));
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Image i -> add(Thing.PICTURES, "", i.place());
            case Inline.Link l -> add(Thing.LINKS, l.url(), l.place());
            case Inline.Reference r -> add(Thing.REFERENCES, "", r.place());
            case Inline.NoteCall c -> {
                add(
                        Thing.NOTES,
                        "",
                        c.note().blocks().stream()
                                .findFirst()
                                .map(Block::place)
                                .orElse(c.note().place()));
                blocks(c.note().blocks());
            }
            case Inline.Text _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikeout _,
                    Inline.Superscript _,
                    Inline.Subscript _,
                    Inline.SmallCaps _,
                    Inline.Span _,
                    Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Maths _,
                    Inline.Citation _,
                    Inline.IndexMark _,
                    Inline.Field _ -> {}
        }
    }

    /** The words of a heading; none where some are put in, which are not known here. */
    private static String known(List<Inline> title) {
        boolean putIn = title.stream()
                .flatMap(Walk::deep)
                .anyMatch(inline -> inline instanceof Inline.Field
                        || inline instanceof Inline.Citation
                        || inline instanceof Inline.Image
                        || inline instanceof Inline.Maths
                        || inline instanceof Inline.Reference reference
                                && reference.text().isEmpty());
        return putIn ? "" : Walk.plain(title);
    }

    private void add(Thing thing, String sign, SourceSpan place) {
        items.get(thing).add(new Item(sign, place));
    }
}

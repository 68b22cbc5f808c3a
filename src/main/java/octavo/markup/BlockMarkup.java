package octavo.markup;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.style.Vocabulary;

/** Blocks as elements. */
final class BlockMarkup {

    /** About how many letters stand in one line of strong type. */
    private static final int LINE = 70;

    private final Desk desk;
    private final HeadingMarkup headings;
    private final InlineMarkup inlines;

    BlockMarkup(Desk desk, HeadingMarkup headings) {
        this.desk = desk;
        this.headings = headings;
        this.inlines = new InlineMarkup(desk);
    }

    /**
     * Blocks that follow one another.
     *
     * @param opens whether the first of them is the first of its section
     */
    List<Node> blocks(List<Block> blocks, boolean opens) {
        List<Node> marked = new ArrayList<>();
        boolean first = opens;
        for (Block block : blocks) {
            boolean last = marked.size() == blocks.size() - 1;
            marked.add(block instanceof Block.Paragraph p ? paragraph(p, first, !last && isSideHead(p)) : block(block));
            first = switch (block) {
                case Heading _, Block.SceneBreak _, Block.PageBreak _ -> true;
                case Block.Passage passage -> passage.name().equals("epigraph");
                case Figure _ -> first; // which may be moved away from between the two
                case Block.Quotation _ -> first; // over a chapter, as an epigraph is
                case Block.Paragraph _,
                        Block.Attribution _,
                        Block.Verse _,
                        Block.BulletList _,
                        Block.NumberedList _,
                        Block.DefinitionList _,
                        Table _,
                        Block.Listing _,
                        Block.Formula _ -> false;
            };
        }
        return marked;
    }

    private Node.Element block(Block block) {
        return switch (block) {
            case Heading h -> headings.heading(h);
            case Block.Paragraph p -> paragraph(p, false, false);
            case Block.Quotation q ->
                tag("blockquote", q, q.attributes())
                        .add(blocks(q.blocks(), true))
                        .end();
            case Block.Attribution a ->
                Tag.of("p", a.place())
                        .classes("attribution")
                        .add(inlines.inlines(a.text()))
                        .end();
            case Block.Verse v ->
                tag("div", v, v.attributes())
                        .classes(Vocabulary.VERSE)
                        .add(new VerseMarkup(desk).stanzas(v))
                        .end();
            case Block.Passage p -> passage(p);
            case Block.BulletList l ->
                tag("ul", l, l.attributes())
                        .classes(l.tight() ? "tight" : "")
                        .add(items(l.items(), l.tight()))
                        .end();
            case Block.NumberedList l -> numbered(l);
            case Block.DefinitionList l -> definitions(l);
            case Figure f -> new FigureMarkup(desk).figure(f);
            case Table t -> new TableMarkup(desk).marked(t);
            case Block.Listing l -> new ListingMarkup(desk).listing(l);
            case Block.Formula f ->
                tag("div", f, f.attributes()).classes("math").add(f.tex()).end();
            case Block.SceneBreak s ->
                Tag.of("hr", s.place()).classes("scene-break").end();
            case Block.PageBreak p ->
                Tag.of("hr", p.place()).classes("page-break").end();
        };
    }

    /** Whether a paragraph is one strong line, such as who speaks next in a play and, leaning, how. */
    private static boolean isSideHead(Block.Paragraph paragraph) {
        List<Inline> text = paragraph.text();
        return !text.isEmpty()
                && text.getFirst() instanceof Inline.Strong
                && Walk.plain(text).length() <= LINE
                && text.stream().skip(1).allMatch(BlockMarkup::isDirection);
    }

    /** Whether it is a direction, or a mark behind one. */
    private static boolean isDirection(Inline inline) {
        return inline instanceof Inline.Emphasis
                || inline instanceof Inline.Text(String words, var _)
                        && words.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether its author has ended lines of it, as in an address or under a letter. */
    private static boolean inLines(Block.Paragraph paragraph) {
        return paragraph.text().stream().anyMatch(Inline.LineBreak.class::isInstance);
    }

    private Node.Element paragraph(Block.Paragraph paragraph, boolean first, boolean sideHead) {
        return tag("p", paragraph, paragraph.attributes())
                .classes(first && !sideHead ? Vocabulary.FIRST : "")
                .classes(sideHead ? Vocabulary.SIDE_HEAD : "")
                .classes(inLines(paragraph) ? Vocabulary.LINES : "")
                .add(inlines.inlines(paragraph.text()))
                .end();
    }

    private Node.Element passage(Block.Passage passage) {
        String element = switch (passage.name()) {
            case "epigraph" -> "blockquote";
            case "sidebar", "note", "tip", "warning" -> "aside";
            default -> "div";
        };
        return tag(element, passage, passage.attributes())
                .classes(passage.name())
                .add(blocks(passage.blocks(), true))
                .end();
    }

    private Node.Element numbered(Block.NumberedList list) {
        Tag tag = tag("ol", list, list.attributes()).classes(list.tight() ? "tight" : "");
        if (list.start() != 1) {
            tag.attribute("start", String.valueOf(list.start()));
        }
        return tag.add(items(list.items(), list.tight())).end();
    }

    /** The words of a tight item stand in it directly. */
    private List<Node> items(List<Block.Item> items, boolean tight) {
        List<Node> marked = new ArrayList<>();
        for (Block.Item item : items) {
            marked.add(Tag.of("li", item.place()).add(content(item, tight)).end());
        }
        return marked;
    }

    private List<Node> content(Block.Item item, boolean tight) {
        boolean plain = tight
                && !item.blocks().isEmpty()
                && item.blocks().getFirst() instanceof Block.Paragraph p
                && p.attributes().isEmpty();
        if (!plain) {
            return blocks(item.blocks(), true);
        }
        List<Inline> words = ((Block.Paragraph) item.blocks().getFirst()).text();
        List<Node> content = new ArrayList<>(inlines.inlines(words));
        content.addAll(blocks(item.blocks().subList(1, item.blocks().size()), false));
        return content;
    }

    private Node.Element definitions(Block.DefinitionList list) {
        Tag tag = tag("dl", list, list.attributes());
        for (Block.Definition definition : list.definitions()) {
            tag.add(Tag.of("dt", definition.place())
                    .add(inlines.inlines(definition.term()))
                    .end());
            for (Block.Item meaning : definition.meanings()) {
                tag.add(Tag.of("dd", meaning.place())
                        .add(blocks(meaning.blocks(), true))
                        .end());
            }
        }
        return tag.end();
    }

    private Tag tag(String name, Block block, Attributes attributes) {
        return Tag.of(name, block.place())
                .id(desk.id(attributes, block.place()))
                .given(attributes);
    }
}

package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.manuscript.markdown.html.HtmlPiece;
import octavo.source.SourceSpan;

/** An element of HTML that holds blocks, as far as it is read. */
final class HtmlElement {

    /** What stands in an element: another one, or a block that is already made. */
    sealed interface Child {
        record Inner(HtmlElement element) implements Child {}

        record Made(Block block) implements Child {}
    }

    private final HtmlPiece.Start tag;
    private final SourceSpan place;
    private final List<Child> children = new ArrayList<>();

    HtmlElement(HtmlPiece.Start tag, SourceSpan place) {
        this.tag = tag;
        this.place = place;
    }

    HtmlPiece.Start tag() {
        return tag;
    }

    String name() {
        return tag.name();
    }

    SourceSpan place() {
        return place;
    }

    List<Child> children() {
        return children;
    }

    void add(Block block) {
        children.add(new Child.Made(block));
    }

    void add(HtmlElement element) {
        children.add(new Child.Inner(element));
    }

    /** The elements of these names, wherever inside, but not inside one another. */
    Stream<HtmlElement> all(List<String> names) {
        return children.stream().flatMap(child -> switch (child) {
            case Child.Made _ -> Stream.empty();
            case Child.Inner(var element) -> names.contains(element.name()) ? Stream.of(element) : element.all(names);
        });
    }

    /** The words alone, those of different paragraphs with a space between. */
    List<Inline> words() {
        List<Inline> words = new ArrayList<>();
        for (Child child : children) {
            List<Inline> more = switch (child) {
                case Child.Inner(var element) -> element.words();
                case Child.Made(var block) -> words(block);
            };
            if (!words.isEmpty() && !more.isEmpty()) {
                words.add(new Inline.Text(" ", more.getFirst().place()));
            }
            words.addAll(more);
        }
        return Words.joined(words);
    }

    private static List<Inline> words(Block block) {
        return switch (block) {
            case Block.Listing listing -> List.of(new Inline.Code(listing.text(), listing.place()));
            case Block.Formula formula -> List.of(new Inline.Maths(formula.tex(), formula.place()));
            case Figure figure ->
                List.of(new Inline.Image(figure.picture(), figure.alt(), figure.attributes(), figure.place()));
            case Heading _,
                    Block.Paragraph _,
                    Block.Quotation _,
                    Block.Attribution _,
                    Block.Verse _,
                    Block.Passage _,
                    Block.BulletList _,
                    Block.NumberedList _,
                    Block.DefinitionList _,
                    Table _,
                    Block.SceneBreak _,
                    Block.PageBreak _ ->
                Stream.concat(
                                Walk.text(block).stream(),
                                Walk.inside(block).stream().flatMap(inner -> words(inner).stream()))
                        .toList();
        };
    }

    /** The blocks that stand in none of the elements of these names. */
    List<Block> outside(List<String> names) {
        return children.stream()
                .flatMap(child -> switch (child) {
                    case Child.Made(var block) -> Stream.of(block);
                    case Child.Inner(var element) ->
                        names.contains(element.name()) ? Stream.empty() : element.outside(names).stream();
                })
                .toList();
    }
}

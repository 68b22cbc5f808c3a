package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Inline;
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
            case Child.Inner(var element) ->
                names.contains(element.name()) ? Stream.of(element) : element.all(names);
        });
    }

    /** The words alone, those of different paragraphs with a space between. */
    List<Inline> words() {
        List<Inline> words = new ArrayList<>();
        for (Child child : children) {
            List<Inline> more = switch (child) {
                case Child.Inner(var element) -> element.words();
                case Child.Made(var block) -> Walk.text(block);
            };
            if (!words.isEmpty() && !more.isEmpty()) {
                words.add(new Inline.Text(" ", more.getFirst().place()));
            }
            words.addAll(more);
        }
        return Words.joined(words);
    }
}

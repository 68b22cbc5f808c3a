package octavo.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.source.SourceSpan;

/** A page of lines while it is being written; empty lines are left out. */
final class Page {

    private final SourceSpan place;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();

    Page(SourceSpan place) {
        this.place = place;
    }

    /** The page's heading, with a class of its own. */
    void heading(String words, String... classes) {
        heading = Optional.of(new Heading(1, List.of(text(words)), Attributes.ofClass(classes), place));
    }

    /** A line of its own. */
    void line(String words, String... classes) {
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(text(words)), Attributes.ofClass(classes), place));
        }
    }

    /** A line that is a link: a website or an address. */
    void link(String words, String url, String... classes) {
        if (!words.isEmpty()) {
            Inline link = new Inline.Link(url, List.of(text(words)), place);
            blocks.add(new Block.Paragraph(List.of(link), Attributes.ofClass(classes), place));
        }
    }

    void add(List<Block> more) {
        blocks.addAll(more);
    }

    Optional<Heading> heading() {
        return heading;
    }

    List<Block> blocks() {
        return blocks;
    }

    private Inline text(String words) {
        return new Inline.Text(words, place);
    }
}

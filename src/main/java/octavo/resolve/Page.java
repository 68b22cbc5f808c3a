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
    private boolean gap;

    Page(SourceSpan place) {
        this.place = place;
    }

    /** The page's heading, with a class of its own. */
    void heading(String words, String... classes) {
        heading = Optional.of(new Heading(1, List.of(text(words)), Attributes.ofClass(classes), place));
    }

    /** Sets what comes next apart, with the class {@code group}; at the top of a page there is nothing to set it from. */
    void gap() {
        gap = !blocks.isEmpty();
    }

    /** A line of its own. */
    void line(String words, String... classes) {
        if (!words.isEmpty()) {
            paragraph(List.of(text(words)), classes);
        }
    }

    /** A line in which a field stands that is filled later, between these words. */
    void field(List<String> around, String name, String... classes) {
        paragraph(List.of(text(around.getFirst()), new Inline.Field(name, place), text(around.getLast())), classes);
    }

    /** A line that is a link: a website or an address. */
    void link(String words, String url, String... classes) {
        if (!words.isEmpty()) {
            paragraph(List.of(new Inline.Link(url, List.of(text(words)), place)), classes);
        }
    }

    /** Blocks that the book itself gives. */
    void passage(String name, List<Block> given) {
        if (!given.isEmpty()) {
            blocks.add(new Block.Passage(name, given, Attributes.ofClass(grouped()), place));
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

    private void paragraph(List<Inline> words, String... classes) {
        blocks.add(new Block.Paragraph(words, Attributes.ofClass(grouped(classes)), place));
    }

    private String[] grouped(String... classes) {
        List<String> all = new ArrayList<>(List.of(classes));
        if (gap) {
            all.add("group");
        }
        gap = false;
        return all.toArray(String[]::new);
    }

    private Inline text(String words) {
        return new Inline.Text(words, place);
    }
}

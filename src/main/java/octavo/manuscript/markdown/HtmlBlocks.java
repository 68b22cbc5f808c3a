package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.manuscript.markdown.html.HtmlPiece;
import octavo.source.SourceSpan;
import org.commonmark.node.HtmlBlock;

/**
 * Gathers blocks, and puts those that stand between tags into what the tags mean.
 *
 * <p>Between a tag in one block of HTML and its end in another there may be any Markdown.
 */
final class HtmlBlocks {

    private static final Set<String> PARTS =
            Set.of("figcaption", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "p");
    private static final Set<String> NAMES = Set.of("div", "figure", "table");

    /** They mean nothing here, but words before and after them are in different paragraphs. */
    private static final Set<String> DIVIDING = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "hr",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "nav",
            "main",
            "address",
            "center",
            "details",
            "summary");

    private final Reading reading;
    private final int depth;
    private final HtmlLine line;
    private final List<HtmlElement> open = new ArrayList<>();
    private LineBuilder words;

    /**
     * @param depth how many blocks stand around these
     */
    HtmlBlocks(Reading reading, int depth) {
        this.reading = reading;
        this.depth = depth;
        this.line = new HtmlLine(reading);
        this.words = new LineBuilder(reading);
        open.add(new HtmlElement(new HtmlPiece.Start("", new LinkedHashMap<>(), 0, 0), SourceSpan.of(reading.path())));
    }

    void add(Block block) {
        open.getLast().add(block);
    }

    void read(HtmlBlock html) {
        Places.Stretch places = reading.places().in(html, html.getLiteral());
        for (HtmlPiece piece : reading.html().read(html.getLiteral())) {
            read(piece, places.of(piece.from(), piece.to()));
        }
        endWords();
        line.end();
    }

    /** All blocks; what is still open is closed. */
    List<Block> end() {
        while (open.size() > 1) {
            pop(true);
        }
        return new HtmlElements(reading).children(open.getFirst());
    }

    private void read(HtmlPiece piece, SourceSpan place) {
        if (line.skips()) {
            line.read(piece, place, words);
            return;
        }
        switch (piece) {
            case HtmlPiece.Start tag when isBlock(tag.name()) -> start(tag, place);
            case HtmlPiece.End tag when isBlock(tag.name()) -> close(tag.name(), place);
            case HtmlPiece.Start tag when DIVIDING.contains(tag.name()) -> divide(piece, place);
            case HtmlPiece.End tag when DIVIDING.contains(tag.name()) -> divide(piece, place);
            case HtmlPiece.Words text -> words.words(text.text().replaceAll("\\s+", " "), place);
            case HtmlPiece.Start _, HtmlPiece.End _, HtmlPiece.Comment _, HtmlPiece.Other _ ->
                line.read(piece, place, words);
        }
    }

    private void divide(HtmlPiece piece, SourceSpan place) {
        endWords();
        line.read(piece, place, words);
    }

    private void start(HtmlPiece.Start tag, SourceSpan place) {
        endWords();
        switch (tag.name()) {
            case "td", "th" -> closeIfOpen(Set.of("td", "th"));
            case "tr" -> {
                closeIfOpen(Set.of("td", "th"));
                closeIfOpen(Set.of("tr"));
            }
            default -> closeIfOpen(Set.of("p"));
        }
        if (depth + open.size() > Reading.MAX_DEPTH) {
            reading.tooDeep(place);
        } else {
            open.add(new HtmlElement(tag, place));
        }
    }

    private void closeIfOpen(Set<String> names) {
        if (names.contains(open.getLast().name())) {
            pop(false);
        }
    }

    private void close(String name, SourceSpan place) {
        endWords();
        if (open.stream().noneMatch(element -> element.name().equals(name))) {
            reading.dropped().unopened(name, place);
            return;
        }
        while (!open.getLast().name().equals(name)) {
            pop(true);
        }
        pop(false);
    }

    /** Puts the innermost element into the one around it. */
    private void pop(boolean unclosed) {
        HtmlElement element = open.removeLast();
        if (unclosed && NAMES.contains(element.name())) {
            reading.dropped().unclosed(element.name(), element.place());
            element.children().forEach(open.getLast().children()::add);
        } else {
            open.getLast().add(element);
        }
    }

    private void endWords() {
        List<Inline> text = Words.trimmed(words.end().inlines());
        words = new LineBuilder(reading);
        if (text.isEmpty()) {
            return;
        }
        SourceSpan place = text.getFirst().place().to(text.getLast().place());
        add(figure(text, place).orElseGet(() -> new Block.Paragraph(text, Attributes.NONE, place)));
    }

    /** A picture alone is a figure, as it is in Markdown. */
    private static Optional<Block> figure(List<Inline> text, SourceSpan place) {
        if (text.size() != 1 || !(text.getFirst() instanceof Inline.Image image)) {
            return Optional.empty();
        }
        Attributes rest = Spans.without(image.attributes(), "", List.of("width"));
        Optional<Integer> width = image.attributes().value("width").map(Integer::valueOf);
        return Optional.of(
                new Figure(image.picture(), image.alt(), List.of(), width, Figure.Placement.FLOAT, rest, place));
    }

    private static boolean isBlock(String name) {
        return NAMES.contains(name) || PARTS.contains(name);
    }
}

package octavo.manuscript.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.manuscript.markdown.punctuation.Punctuation;
import octavo.manuscript.markdown.syntax.OwnInline;
import octavo.source.SourceSpan;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of a paragraph, a heading, a cell: commonmark's nodes become the model's inlines. */
final class InlineReader {

    private final Reading reading;
    private final Punctuation punctuation;
    private final boolean keepsLines;

    /**
     * @param keepsLines whether the end of a line in the file is one in the book, as in verse
     */
    InlineReader(Reading reading, Punctuation punctuation, boolean keepsLines) {
        this.reading = reading;
        this.punctuation = punctuation;
        this.keepsLines = keepsLines;
    }

    /** What a node holds. */
    List<Inline> inlines(Node holder) {
        QuotePairs quotes = QuotePairs.in(holder, punctuation);
        List<Inline> read = new Pass(quotes).line(holder).inlines();
        return punctuation.set(read);
    }

    /** One reading, with what its quotation marks were found to be. */
    private final class Pass {

        private final QuotePairs quotes;

        Pass(QuotePairs quotes) {
            this.quotes = quotes;
        }

        Line line(Node holder) {
            LineBuilder line = new LineBuilder(reading);
            HtmlLine html = new HtmlLine(reading);
            for (Node node = holder.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof HtmlInline tag) {
                    html.read(tag.getLiteral(), place(tag), line);
                } else if (!html.skips()) {
                    read(node, line);
                }
            }
            return line.end();
        }

        private void read(Node node, LineBuilder line) {
            switch (node) {
                case Text text -> text(text, line);
                case SoftLineBreak end -> lineEnd(end, line);
                case HardLineBreak end -> line.add(new Inline.LineBreak(place(end)), 0);
                case Code code -> line.add(new Inline.Code(code.getLiteral(), place(code)), 0);
                case Emphasis e -> nested(e, line, text -> List.of(new Inline.Emphasis(text, place(e))));
                case StrongEmphasis s -> nested(s, line, text -> List.of(new Inline.Strong(text, place(s))));
                case Strikethrough s -> nested(s, line, text -> List.of(new Inline.Strikeout(text, place(s))));
                case Link link -> nested(link, line, text -> link(link, text));
                case Image image -> line.add(image(image, line(image).inlines()), 0);
                case OwnInline own -> own(own, own.mark(), line);
                default -> throw new IllegalStateException("no reading of a " + node.getClass());
            }
        }

        private void own(OwnInline node, OwnInline.Mark mark, LineBuilder line) {
            switch (mark) {
                case OwnInline.Mark.Braces braces -> {
                    if (!(node.getPrevious() instanceof Image)) {
                        line.braces(braces.attributes(), braces.written(), place(node));
                    }
                }
                case OwnInline.Mark.WrongBraces braces -> {
                    Braces.reportWrong(reading, braces.written(), place(node));
                    line.words(braces.written(), place(node));
                }
                case OwnInline.Mark.Field field -> line.add(new Inline.Field(field.name(), place(node)), 0);
                case OwnInline.Mark.EscapedBracket escaped -> line.words(escaped.bracket(), place(node));
                case OwnInline.Mark.Script script -> line.script(script.sign(), place(node));
                case OwnInline.Mark.Maths maths -> line.add(new Inline.Maths(maths.tex(), place(node)), 0);
                case OwnInline.Mark.CrossReference reference ->
                    line.add(new Inline.Reference("", id(reference), List.of(), place(node)), 0);
                case OwnInline.Mark.Citation citation ->
                    line.add(new Inline.Citation(citation.written(), place(node)), 0);
                case OwnInline.Mark.NoteCall call ->
                    reading.notes().call(call.label(), place(node)).ifPresent(note -> line.add(note, 0));
                case OwnInline.Mark.InlineNote _ ->
                    reading.notes()
                            .inPlace(place(node), () -> line(node).inlines())
                            .ifPresent(note -> line.add(note, 0));
                case OwnInline.Mark.Quote _ -> line.words(quotes.of(node), place(node));
            }
        }

        private void nested(Node node, LineBuilder line, UnaryOperator<List<Inline>> wrapper) {
            Line inside = line(node);
            int depth = inside.depth() + 1;
            if (depth > Reading.MAX_DEPTH) {
                reading.tooDeep(place(node));
                return;
            }
            wrapper.apply(inside.inlines()).forEach(inline -> line.add(inline, depth));
        }

        /** Brackets are taken out of the words, in case braces follow the closing one. */
        private void text(Text node, LineBuilder line) {
            String words = node.getLiteral();
            if (words.indexOf('[') < 0 && words.indexOf(']') < 0) {
                line.words(words, place(node));
                return;
            }
            Places.Stretch places = reading.places().in(node, words);
            int from = 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '[' || c == ']') {
                    line.words(words.substring(from, i), places.of(from, i));
                    from = i + 1;
                    if (c == '[') {
                        line.openBracket(places.of(i, i + 1));
                    } else {
                        line.closeBracket(places.of(i, i + 1));
                    }
                }
            }
            line.words(words.substring(from), places.of(from, words.length()));
        }

        private void lineEnd(SoftLineBreak end, LineBuilder line) {
            if (keepsLines) {
                line.add(new Inline.LineBreak(place(end)), 0);
            } else if (!EastAsian.meetsAt(end)) {
                line.space(place(end));
            }
        }

        private List<Inline> link(Link link, List<Inline> text) {
            return new Links(reading).link(link.getDestination(), text, place(link));
        }

        private Inline image(Image image, List<Inline> words) {
            Attributes attributes = Braces.after(image);
            return new PictureReader(reading).image(image.getDestination(), words, attributes, place(image));
        }

        private static String id(OwnInline.Mark.CrossReference reference) {
            return reference.kind().equals("sec") ? reference.name() : reference.kind() + ":" + reference.name();
        }

        private SourceSpan place(Node node) {
            return reading.place(node);
        }
    }
}

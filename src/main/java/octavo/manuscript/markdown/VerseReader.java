package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.manuscript.markdown.punctuation.Punctuation;
import octavo.manuscript.markdown.syntax.OwnBlock;
import octavo.problem.Code;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** Poems, between colons or behind upright strokes. */
final class VerseReader {

    private static final Pattern EVERY = Pattern.compile("[1-9]\\d{0,2}");

    private final Reading reading;
    private final Punctuation punctuation;

    VerseReader(Reading reading, Punctuation punctuation) {
        this.reading = reading;
        this.punctuation = punctuation;
    }

    /** The division {@code verse}; its attribution stands below it. */
    List<Block> stanzas(Node division, Attributes attributes) {
        List<Block.Stanza> stanzas = new ArrayList<>();
        for (Node node = division.getFirstChild(); node != null; node = node.getNext()) {
            OwnBlock.Mark.Stanza mark = (OwnBlock.Mark.Stanza) ((OwnBlock) node).mark();
            List<Inline> words = new InlineReader(reading, punctuation, true).inlines(node);
            stanzas.add(new Block.Stanza(lines(words, mark.indents()), reading.place(node)));
        }
        attributes
                .value("lines")
                .filter(every -> !EVERY.matcher(every).matches())
                .ifPresent(every -> reading.report(
                        Code.ATTRIBUTES_WRONG,
                        reading.place(division),
                        "\"%s\" does not say which lines are numbered".formatted(every),
                        "write a number, such as lines=5 for every fifth"));
        return attributed(stanzas, attributes, reading.place(division));
    }

    /** A line block; a stroke alone ends a stanza. */
    List<Block> lines(Node lineBlock) {
        List<Block.Stanza> stanzas = new ArrayList<>();
        List<Block.Line> lines = new ArrayList<>();
        for (Node node = lineBlock.getFirstChild(); node != null; node = node.getNext()) {
            OwnBlock.Mark.VerseLine mark = (OwnBlock.Mark.VerseLine) ((OwnBlock) node).mark();
            if (mark.blank()) {
                end(lines, stanzas);
            } else {
                List<Inline> words = new InlineReader(reading, punctuation, false).inlines(node);
                lines.add(new Block.Line(mark.indent(), words, reading.place(node)));
            }
        }
        end(lines, stanzas);
        return attributed(stanzas, Attributes.NONE, reading.place(lineBlock));
    }

    private static void end(List<Block.Line> lines, List<Block.Stanza> stanzas) {
        if (!lines.isEmpty()) {
            SourceSpan place = lines.getFirst().place().to(lines.getLast().place());
            stanzas.add(new Block.Stanza(lines, place));
            lines.clear();
        }
    }

    private static List<Block.Line> lines(List<Inline> words, List<Integer> indents) {
        List<Block.Line> lines = new ArrayList<>();
        for (List<Inline> line : VerseLines.of(words)) {
            SourceSpan place = line.getFirst().place().to(line.getLast().place());
            int indent = lines.size() < indents.size() ? indents.get(lines.size()) : 0;
            lines.add(new Block.Line(indent, line, place));
        }
        return lines;
    }

    private static List<Block> attributed(List<Block.Stanza> stanzas, Attributes attributes, SourceSpan place) {
        boolean attributed = stanzas.size() > 1
                && stanzas.getLast().lines().size() == 1
                && Attributions.begins(stanzas.getLast().lines().getFirst().text());
        if (!attributed) {
            return List.of(new Block.Verse(stanzas, attributes, place));
        }
        Block.Line last = stanzas.getLast().lines().getFirst();
        List<Block.Stanza> poem = stanzas.subList(0, stanzas.size() - 1);
        return List.of(new Block.Verse(poem, attributes, place), new Block.Attribution(last.text(), last.place()));
    }
}

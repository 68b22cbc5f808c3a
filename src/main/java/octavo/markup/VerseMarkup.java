package octavo.markup;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Block;

/** Poems, with the numbers of their lines where the author wants them. */
final class VerseMarkup {

    /** The class of a poem whose lines are numbered, and of a line that bears its number. */
    private static final String NUMBERED = "numbered";

    /** Every fifth line is numbered, as editors of verse do, unless the poem says otherwise. */
    private static final int USUAL = 5;

    private static final int MOST_INDENTED = 8;

    private final InlineMarkup inlines;

    VerseMarkup(Desk desk) {
        this.inlines = new InlineMarkup(desk);
    }

    List<Node> stanzas(Block.Verse verse) {
        int every = every(verse);
        int count = 0;
        List<Node> stanzas = new ArrayList<>();
        for (Block.Stanza stanza : verse.stanzas()) {
            Tag lines = Tag.of("div", stanza.place()).classes("stanza");
            for (Block.Line line : stanza.lines()) {
                count++;
                lines.add(line(line, every > 0 && count % every == 0 ? String.valueOf(count) : ""));
            }
            stanzas.add(lines.end());
        }
        return stanzas;
    }

    /** How many lines there are from one number to the next; 0 where none are numbered. */
    private static int every(Block.Verse verse) {
        int usual = verse.attributes().has(NUMBERED) ? USUAL : 0;
        return verse.attributes()
                .value("lines")
                .filter(written -> written.matches("\\d{1,3}"))
                .map(written -> Integer.parseInt(written, 10))
                .orElse(usual);
    }

    private Node.Element line(Block.Line line, String number) {
        Tag tag = Tag.of("p", line.place())
                .classes("line")
                .classes(line.indent() > 0 ? "indent-" + Math.min(MOST_INDENTED, (line.indent() + 1) / 2) : "")
                .add(inlines.inlines(line.text()));
        if (!number.isEmpty()) {
            tag.classes(NUMBERED).add(" ");
            tag.add(Tag.of("span", line.place())
                    .classes("line-number")
                    .add(number)
                    .end());
        }
        return tag.end();
    }
}

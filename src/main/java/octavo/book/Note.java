package octavo.book;

import java.util.List;
import octavo.source.SourceSpan;

/**
 * A note's text.
 *
 * @param label its name in the manuscript; empty for one written in place
 */
public record Note(String label, List<Block> blocks, SourceSpan place) {
    public Note {
        blocks = List.copyOf(blocks);
    }
}

package octavo.print.fo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.markup.Cursor;
import octavo.print.forme.Line;
import octavo.print.foundry.Foundry;
import octavo.source.SourceSpan;

/** The openings of the blocks that are open, the innermost first. */
final class Openings {

    private final Foundry foundry;
    private final Optional<Map<SourceSpan, List<Line>>> trial;
    private final Deque<Opening> open = new ArrayDeque<>();

    /**
     * @param trial the lines of each block with an initial, as they were set on trial; empty while that is done
     */
    Openings(Foundry foundry, Optional<Map<SourceSpan, List<Line>>> trial) {
        this.foundry = foundry;
        this.trial = trial;
    }

    Foundry foundry() {
        return foundry;
    }

    /** Whether blocks are set only to learn where their lines end. */
    boolean onTrial() {
        return trial.isEmpty();
    }

    /** A block begins. */
    Opening begin(Stick stick, Cursor at, Type type) {
        Opening opening = Opening.of(stick, at, type);
        open.push(opening);
        return opening;
    }

    /** The opening of the innermost block. */
    Opening now() {
        return open.element();
    }

    /** The block ends that began last. */
    void end() {
        open.pop();
    }

    /** The first lines of a block as they were set on trial; none where it has too few, or other letters than then. */
    List<Line> beside(Cursor at, int lines) {
        List<Line> set = trial.map(known -> known.get(at.element().place())).orElse(List.of());
        int letters = set.stream().mapToInt(Line::letters).sum();
        boolean fits = set.size() >= lines && letters == Parting.letters(Initials.tried(at.element()));
        return fits ? set.subList(0, lines) : List.of();
    }
}

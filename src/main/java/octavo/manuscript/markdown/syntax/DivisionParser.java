package octavo.manuscript.markdown.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Attributes;
import org.commonmark.node.Block;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * {@code ::: letter} or {@code ::: {.letter lang=fr}}, to the next three colons that are alone.
 *
 * <p>Three colons or more end the innermost division, as in Pandoc; their number need not agree.
 */
final class DivisionParser extends BlockSyntax.Container {

    private DivisionParser(OwnBlock.Mark mark) {
        super(mark, state -> BlockContinue.atIndex(state.getIndex()));
    }

    static BlockParserFactory factory() {
        return BlockSyntax.begins((state, _) -> start(state));
    }

    /**
     * Colons that end a division are held by what surrounds it, and stand there right after it: a division
     * that follows no such end is asked first, and has to close.
     */
    @Override
    public boolean canContain(Block child) {
        boolean innerEnded =
                getBlock().getLastChild() instanceof OwnBlock last && last.mark() instanceof OwnBlock.Mark.Division;
        return !BlockSyntax.isDivisionEnd(child) || innerEnded;
    }

    private static BlockStart start(ParserState state) {
        String line = BlockSyntax.rest(state);
        int colons = BlockSyntax.run(':', line, 0);
        if (colons < 3) {
            return BlockStart.none();
        }
        String said = line.substring(colons).strip();
        int end = state.getLine().getContent().length();
        return switch (said) {
            case "" ->
                BlockStart.of(new BlockSyntax.OneLine(new OwnBlock.Mark.DivisionEnd()))
                        .atIndex(end);
            case "pagebreak" ->
                BlockStart.of(new BlockSyntax.OneLine(new OwnBlock.Mark.PageBreak()))
                        .atIndex(end);
            default -> BlockStart.of(parser(division(said))).atIndex(end);
        };
    }

    private static BlockParser parser(OwnBlock.Mark.Division mark) {
        return mark.name().equals("verse") ? new VerseParser(mark) : new DivisionParser(mark);
    }

    private static OwnBlock.Mark.Division division(String said) {
        String written = said.replaceAll("\\s*:+$", "");
        int name = 0;
        while (name < written.length() && " {\t".indexOf(written.charAt(name)) < 0) {
            name++;
        }
        List<String> named = name == 0 ? List.of() : List.of(written.substring(0, name));
        String rest = written.substring(name).strip();
        Optional<Attributes> more = rest.isEmpty() ? Optional.of(Attributes.NONE) : Syntax.attributes(rest);
        Attributes all = more.map(given -> with(named, given)).orElse(new Attributes("", named, new LinkedHashMap<>()));
        return new OwnBlock.Mark.Division(all, more.isPresent() ? "" : rest);
    }

    private static Attributes with(List<String> named, Attributes given) {
        var classes = Stream.concat(named.stream(), given.classes().stream()).toList();
        return new Attributes(given.id(), classes, given.values());
    }
}

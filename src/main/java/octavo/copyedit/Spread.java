package octavo.copyedit;

import java.util.List;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.Walk;

/** Every block and inline of a typescript, those of notes among them. */
final class Spread {

    private Spread() {}

    static Stream<Block> blocks(Typescript typescript) {
        return typescript.all().stream().flatMap(Spread::blocks);
    }

    static Stream<Inline> inlines(Typescript typescript) {
        return blocks(typescript).flatMap(block -> Walk.text(block).stream()).flatMap(Walk::deep);
    }

    private static Stream<Block> blocks(List<Block> text) {
        return Walk.blocks(text)
                .flatMap(block -> Stream.concat(
                        Stream.of(block),
                        Walk.text(block).stream()
                                .flatMap(Walk::deep)
                                .filter(Inline.NoteCall.class::isInstance)
                                .flatMap(call ->
                                        blocks(((Inline.NoteCall) call).note().blocks()))));
    }
}

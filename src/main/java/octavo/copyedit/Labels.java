package octavo.copyedit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Table;
import octavo.problem.Code;
import octavo.problem.Problem;

/**
 * Figures, tables, listings and formulas that have a name by which nothing refers to them. A heading may have one all the same:
 * it keeps the address of its section.
 */
final class Labels {

    private Labels() {}

    static Stream<Problem> in(Typescript typescript) {
        Set<String> referred = Spread.inlines(typescript)
                .filter(Inline.Reference.class::isInstance)
                .map(reference -> ((Inline.Reference) reference).id())
                .collect(Collectors.toSet());
        return Spread.blocks(typescript)
                .flatMap(block -> attributes(block)
                        .map(Attributes::id)
                        .filter(id -> !id.isEmpty() && !referred.contains(id))
                        .map(id -> problem(block, id))
                        .stream());
    }

    private static Problem problem(Block block, String id) {
        return new Problem(
                Code.LINT_LABEL_UNUSED,
                block.place(),
                "nothing refers to \"%s\"".formatted(id),
                "refer to it with @%s where the text speaks of it, or take the name away".formatted(id));
    }

    private static Optional<Attributes> attributes(Block block) {
        return switch (block) {
            case Figure figure -> Optional.of(figure.attributes());
            case Table table -> Optional.of(table.attributes());
            case Block.Listing listing -> Optional.of(listing.attributes());
            case Block.Formula formula -> Optional.of(formula.attributes());
            case Heading _,
                    Block.Paragraph _,
                    Block.Quotation _,
                    Block.Attribution _,
                    Block.Verse _,
                    Block.Passage _,
                    Block.BulletList _,
                    Block.NumberedList _,
                    Block.DefinitionList _,
                    Block.SceneBreak _,
                    Block.PageBreak _ -> Optional.empty();
        };
    }
}

package octavo.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.source.SourceSpan;

/** Divides texts at their headings of level 1. */
final class Divider {

    private final Library library;

    Divider(Library library) {
        this.library = library;
    }

    /**
     * The divisions of a file: one for each heading of level 1, and one without a title for what stands before the first.
     *
     * @param role what they are for, where that does not follow from the file's name
     */
    List<Division> divisions(String path, SourceSpan place, Optional<Role> role) {
        Role given = role.orElseGet(() -> FileName.role(path));
        List<Division> divisions = new ArrayList<>();
        Optional<Heading> heading = Optional.empty();
        List<Block> blocks = new ArrayList<>();
        for (Block block : library.text(path, place)) {
            if (block instanceof Heading next && next.level() == 1) {
                matter(given, heading, blocks).ifPresent(divisions::add);
                heading = Optional.of(next);
                blocks.clear();
            } else {
                blocks.add(block);
            }
        }
        matter(given, heading, blocks).ifPresent(divisions::add);
        return divisions;
    }

    private static Optional<Division> matter(Role role, Optional<Heading> heading, List<Block> blocks) {
        Optional<SourceSpan> place =
                heading.map(Heading::place).or(() -> blocks.stream().findFirst().map(Block::place));
        return place.map(at -> new Division.Matter(role, heading, blocks, at));
    }

    /**
     * A part; a heading of level 1 that its page begins with takes its title's place.
     *
     * @param page the blocks of its own page
     */
    static Division part(String title, SourceSpan place, List<Block> page, List<Division> divisions) {
        if (!page.isEmpty() && page.getFirst() instanceof Heading heading && heading.level() == 1) {
            return new Division.Part(heading, page.subList(1, page.size()), divisions, heading.place());
        }
        Heading heading = new Heading(1, List.of(new Inline.Text(title, place)), Attributes.NONE, place);
        return new Division.Part(heading, page, divisions, place);
    }
}

package octavo.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.Table;

/** What the contents and the lists of figures, tables and listings name. */
final class ContentsTable {

    /** Matter that stands before the contents, or is them. */
    private static final Set<Role> UNLISTED = EnumSet.of(
            Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT_PAGE, Role.DEDICATION, Role.EPIGRAPH, Role.CONTENTS);

    private final Anchors anchors;
    private final Labels labels;
    private final Words words;
    private final Edition.Settings settings;

    ContentsTable(Anchors anchors, Labels labels, Words words, Edition.Settings settings) {
        this.anchors = anchors;
        this.labels = labels;
        this.words = words;
        this.settings = settings;
    }

    List<Entry> contents(List<Placed> divisions) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            Placed placed = divisions.get(i);
            if (UNLISTED.contains(placed.role())) {
                continue;
            }
            List<Entry> inner = new ArrayList<>(sections(placed));
            if (placed.role() == Role.PART) {
                while (i + 1 < divisions.size() && divisions.get(i + 1).depth() > placed.depth()) {
                    inner.add(entry(divisions.get(++i), 2, sections(divisions.get(i))));
                }
            }
            entries.add(entry(placed, 1, inner));
        }
        return List.copyOf(entries);
    }

    ResolvedBook.Lists lists(List<Placed> divisions) {
        List<Entry> figures = new ArrayList<>();
        List<Entry> tables = new ArrayList<>();
        List<Entry> listings = new ArrayList<>();
        for (Placed placed : divisions) {
            Text.all(Text.blocks(placed.division())).forEach(block -> {
                switch (block) {
                    case Figure f when !f.caption().isEmpty() -> figures.add(object(placed, f, f.caption()));
                    case Table t when !t.caption().isEmpty() -> tables.add(object(placed, t, t.caption()));
                    case Block.Listing l
                    when l.caption().isPresent() ->
                        listings.add(object(placed, l, l.caption().get()));
                    case Figure _,
                            Table _,
                            Block.Listing _,
                            Heading _,
                            Block.Paragraph _,
                            Block.Quotation _,
                            Block.Attribution _,
                            Block.Verse _,
                            Block.Passage _,
                            Block.BulletList _,
                            Block.NumberedList _,
                            Block.DefinitionList _,
                            Block.Formula _,
                            Block.SceneBreak _,
                            Block.PageBreak _ -> {}
                }
            });
        }
        return new ResolvedBook.Lists(figures, tables, listings);
    }

    private Entry entry(Placed placed, int level, List<Entry> inner) {
        List<Inline> title = Text.blocks(placed.division()).stream()
                .flatMap(block -> block instanceof Heading h && h.level() == 1 ? Stream.of(h.title()) : Stream.empty())
                .findFirst()
                .orElseGet(() -> List.of(new Inline.Text(
                        words.role(placed.role()), placed.division().place())));
        String number = labels.of(placed.id()).map(Labels.Label::shown).orElse("");
        return new Entry(placed.id(), placed.role(), level, number, title, inner);
    }

    private List<Entry> sections(Placed placed) {
        Division division = placed.division();
        return settings.contentsDepth() < 2
                ? List.of()
                : Text.blocks(division).stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(h -> h.level() > 1 && h.level() <= settings.contentsDepth())
                        .map(h -> section(placed, h))
                        .toList();
    }

    private Entry section(Placed placed, Heading heading) {
        String id = anchors.id(heading.place());
        String number = labels.of(id).map(Labels.Label::number).orElse("");
        return new Entry(id, placed.role(), placed.depth() + heading.level(), number, heading.title(), List.of());
    }

    private Entry object(Placed placed, Block block, List<Inline> caption) {
        String id = anchors.id(block.place());
        String number = labels.of(id).map(Labels.Label::number).orElse("");
        return new Entry(id, placed.role(), 1, number, caption, List.of());
    }
}

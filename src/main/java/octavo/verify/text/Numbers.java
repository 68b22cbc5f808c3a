package octavo.verify.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;

/**
 * The numbers that a manuscript's chapters, sections, figures, tables, listings and notes have in an edition, counted as the
 * handbook says that they are counted.
 */
final class Numbers {

    private final Edition.Settings settings;
    private final Map<SourceSpan, String> numbers = new HashMap<>();
    private final Map<Role, Integer> divisions = new EnumMap<>(Role.class);
    private final Map<Landmark.Kind, Integer> objects = new EnumMap<>(Landmark.Kind.class);
    private final int[] sections = new int[7];
    private String chapter = "";

    private Numbers(Edition.Settings settings) {
        this.settings = settings;
    }

    /** By the place of what is numbered; nothing for numbers that are spelled out. */
    static Map<SourceSpan, String> in(Contents contents, Edition.Settings settings) {
        Numbers numbers = new Numbers(settings);
        contents.front().forEach(division -> numbers.division(division, false));
        contents.body().forEach(division -> numbers.division(division, true));
        contents.back().forEach(division -> numbers.division(division, true));
        return numbers.numbers;
    }

    private void division(Division division, boolean counted) {
        switch (division) {
            case Division.Part part -> {
                text(
                        Role.PART,
                        Stream.concat(Stream.of(part.heading()), part.page().stream())
                                .toList(),
                        counted);
                part.divisions().forEach(inner -> division(inner, counted));
            }
            case Division.Matter matter ->
                text(
                        matter.role(),
                        Stream.concat(matter.heading().stream(), matter.blocks().stream())
                                .toList(),
                        counted);
            case Division.Generated _ -> {}
        }
    }

    private void text(Role role, List<Block> blocks, boolean counted) {
        chapter = "";
        blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 1)
                .findFirst()
                .map(Heading.class::cast)
                .filter(heading -> counted && !heading.unnumbered())
                .filter(_ -> settings.numbering() != Edition.Numbering.NONE)
                .ifPresent(heading -> title(role, heading));
        Arrays.fill(sections, 0);
        if (bySection()) {
            objects.clear();
        }
        all(blocks).forEach(this::block);
        all(blocks)
                .filter(Table.class::isInstance)
                .flatMap(table -> inlines(List.of(table)))
                .forEach(this::lettered);
        int[] notes = {0};
        inlines(blocks).forEach(inline -> {
            if (inline instanceof Inline.NoteCall call) {
                numbers.computeIfAbsent(call.note().place(), _ -> String.valueOf(++notes[0]));
            }
        });
    }

    /** The notes of tables have letters, which are followed with their words. */
    private void lettered(Inline inline) {
        if (inline instanceof Inline.NoteCall call) {
            numbers.put(call.note().place(), "");
        }
    }

    private boolean bySection() {
        return settings.numbering() == Edition.Numbering.SECTIONS;
    }

    private void title(Role role, Heading heading) {
        int count = divisions.merge(role, 1, Integer::sum);
        boolean spelled = settings.chapterLabel().endsWith("ne")
                && !settings.chapterLabel().equals("none");
        if (role == Role.CHAPTER) {
            chapter = String.valueOf(count);
            if (!spelled && !settings.chapterLabel().equals("none")) {
                numbers.put(heading.place(), settings.chapterLabel().equals("I") ? Numeral.roman(count) : chapter);
            }
        } else if (role == Role.APPENDIX) {
            chapter = Numeral.letter(count);
            numbers.put(heading.place(), chapter);
        } else if (role == Role.PART && !spelled) {
            numbers.put(heading.place(), Numeral.roman(count));
        }
    }

    private void block(Block block) {
        switch (block) {
            case Heading h when h.level() > 1 -> section(h);
            case Figure f when captioned(f.caption(), f) -> object(Landmark.Kind.FIGURE, f);
            case Table t when captioned(t.caption(), t) -> object(Landmark.Kind.TABLE, t);
            case Block.Listing l when captioned(l.caption().orElse(List.of()), l) -> object(Landmark.Kind.LISTING, l);
            case Heading _,
                    Figure _,
                    Table _,
                    Block.Listing _,
                    Block.Formula _,
                    Block.Paragraph _,
                    Block.Quotation _,
                    Block.Attribution _,
                    Block.Verse _,
                    Block.Passage _,
                    Block.BulletList _,
                    Block.NumberedList _,
                    Block.DefinitionList _,
                    Block.SceneBreak _,
                    Block.PageBreak _ -> {}
        }
    }

    private void section(Heading heading) {
        if (!bySection() || chapter.isEmpty() || heading.unnumbered()) {
            return;
        }
        sections[heading.level()]++;
        Arrays.fill(sections, heading.level() + 1, sections.length, 0);
        StringBuilder number = new StringBuilder(chapter);
        for (int level = 2; level <= heading.level(); level++) {
            number.append('.').append(sections[level]);
        }
        numbers.put(heading.place(), number.toString());
    }

    private void object(Landmark.Kind kind, Block block) {
        int count = objects.merge(kind, 1, Integer::sum);
        numbers.put(block.place(), bySection() && !chapter.isEmpty() ? chapter + "." + count : String.valueOf(count));
    }

    private static boolean captioned(List<Inline> caption, Block block) {
        return !caption.isEmpty() || !Attributes.of(block).id().isEmpty();
    }

    /** Every inline, those of its notes right after their call. */
    private static Stream<Inline> inlines(List<Block> blocks) {
        return Walk.inlines(blocks).flatMap(inline -> Stream.concat(Stream.of(inline), inlines(noted(inline))));
    }

    /** Every block, those of notes last. */
    private static Stream<Block> all(List<Block> blocks) {
        return Stream.concat(Walk.blocks(blocks), inlines(blocks).flatMap(inline -> Walk.blocks(noted(inline))));
    }

    private static List<Block> noted(Inline inline) {
        return inline instanceof Inline.NoteCall call ? call.note().blocks() : List.of();
    }
}

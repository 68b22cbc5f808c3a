package octavo.verify.copy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Book;
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
 * What a manuscript's chapters, sections, figures, tables, listings and notes are called in an edition, counted as the
 * handbook says that they are counted.
 */
final class Numbers {

    private final Edition.Settings settings;
    private final Locale language;
    private final Phrases phrases;
    private final Map<SourceSpan, Designation> numbers = new HashMap<>();
    private final Map<Role, Integer> divisions = new EnumMap<>(Role.class);
    private final Map<Landmark.Kind, Integer> objects = new EnumMap<>(Landmark.Kind.class);
    private final int[] sections = new int[7];
    private String chapter = "";

    private Numbers(Book book, Edition edition) {
        this.settings = edition.settings();
        this.language = book.metadata().language().locale();
        this.phrases = new Phrases(book.metadata());
    }

    /** By the place of what is numbered. */
    static Map<SourceSpan, Designation> in(Book book, Edition edition) {
        Contents contents = book.contents(edition);
        Numbers numbers = new Numbers(book, edition);
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
                numbers.computeIfAbsent(call.note().place(), _ -> Designation.bare(String.valueOf(++notes[0])));
            }
        });
    }

    /** The notes of tables have letters, which are followed with their words. */
    private void lettered(Inline inline) {
        if (inline instanceof Inline.NoteCall call) {
            numbers.put(call.note().place(), Designation.NONE);
        }
    }

    private boolean bySection() {
        return settings.numbering() == Edition.Numbering.SECTIONS;
    }

    private void title(Role role, Heading heading) {
        int count = divisions.merge(role, 1, Integer::sum);
        if (role == Role.CHAPTER) {
            chapter = String.valueOf(count);
            numbers.put(heading.place(), chapter(count));
        } else if (role == Role.APPENDIX) {
            chapter = Numeral.letter(count);
            numbers.put(heading.place(), Designation.of(phrases.role(role), chapter));
        } else if (role == Role.PART) {
            boolean spelled = settings.chapterLabel().endsWith("ne")
                    && !settings.chapterLabel().equals("none");
            String number = spelled ? Numeral.spelled(count, language) : Numeral.roman(count);
            numbers.put(heading.place(), Designation.of(phrases.role(role), number));
        }
    }

    /** However its number is shown, the text refers to it by figures. */
    private Designation chapter(int count) {
        String word = phrases.role(Role.CHAPTER);
        String reference = word + " " + count;
        return switch (settings.chapterLabel()) {
            case "none" -> new Designation("", "", reference);
            case "I" -> new Designation("", Numeral.roman(count), reference);
            case "one" -> new Designation("", Numeral.spelled(count, language), reference);
            case "Chapter 1" -> new Designation(word, chapter, reference);
            case "Chapter One" -> new Designation(word, Numeral.spelled(count, language), reference);
            default -> new Designation("", chapter, reference);
        };
    }

    private void block(Block block) {
        switch (block) {
            case Heading h when h.level() > 1 -> section(h);
            case Figure f when captioned(f.caption(), f) -> object(Landmark.Kind.FIGURE, f);
            case Table t when captioned(t.caption(), t) -> object(Landmark.Kind.TABLE, t);
            case Block.Listing l when captioned(l.caption().orElse(List.of()), l) -> object(Landmark.Kind.LISTING, l);
            case Block.Formula f when !f.attributes().id().isEmpty() -> object(Landmark.Kind.FORMULA, f);
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
        numbers.put(heading.place(), new Designation("", number.toString(), phrases.of("section") + " " + number));
    }

    private void object(Landmark.Kind kind, Block block) {
        int count = objects.merge(kind, 1, Integer::sum);
        String number = bySection() && !chapter.isEmpty() ? chapter + "." + count : String.valueOf(count);
        String word = phrases.of(kind == Landmark.Kind.FORMULA ? "equation" : kind.word());
        numbers.put(block.place(), Designation.of(word, number));
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

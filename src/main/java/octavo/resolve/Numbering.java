package octavo.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.LanguageTag;
import octavo.book.Role;
import octavo.book.Table;
import octavo.book.Walk;

/**
 * Counts what is counted and names it.
 *
 * <p>Parts and chapters count through the book; appendices have letters; figures, tables, listings and
 * formulas count through the book too, or by chapter where sections are numbered; notes begin anew in each
 * division, and those of a table have letters, which begin anew in each table (The Chicago Manual of Style, 3.80).
 */
final class Numbering {

    /** Between a word and its number, which stand in one line. */
    private static final String NO_BREAK = "\u00A0";

    private final Edition.Settings settings;
    private final LanguageTag language;
    private final Words words;
    private final Anchors anchors;
    private final Map<String, Labels.Label> labels = new HashMap<>();
    private final Map<Role, Integer> divisions = new HashMap<>();
    private final Map<String, Integer> objects = new HashMap<>();
    private final int[] sections = new int[7];
    private String chapter = "";

    Numbering(Edition.Settings settings, LanguageTag language, Words words, Anchors anchors) {
        this.settings = settings;
        this.language = language;
        this.words = words;
        this.anchors = anchors;
    }

    void number(Placed placed) {
        labels.put(placed.id(), division(placed));
        java.util.Arrays.fill(sections, 0);
        if (settings.numbering() == Edition.Numbering.SECTIONS) {
            objects.clear();
        }
        List<Block> blocks = Text.blocks(placed.division());
        Text.all(blocks).forEach(this::number);
        Text.all(blocks)
                .filter(Table.class::isInstance)
                .forEach(table -> notes(
                        Text.inlines(List.of(table)),
                        count -> Numerals.letter(count).toLowerCase(Locale.ROOT)));
        notes(Text.inlines(blocks), String::valueOf);
    }

    /** Counts the notes among some inlines that have no number yet. */
    private void notes(Stream<Inline> inlines, IntFunction<String> written) {
        int[] notes = {0};
        inlines.forEach(inline -> {
            if (inline instanceof Inline.NoteCall call) {
                labels.computeIfAbsent(anchors.id(call.note().place()), _ -> {
                    String number = written.apply(++notes[0]);
                    return new Labels.Label("", number, number);
                });
            }
        });
    }

    Labels labels() {
        return new Labels(labels);
    }

    private Labels.Label division(Placed placed) {
        String title = title(placed);
        boolean unnumbered = settings.numbering() == Edition.Numbering.NONE
                || placed.zone() == Role.Zone.FRONT
                || headingOf(placed.division()).map(Heading::unnumbered).orElse(true);
        chapter = "";
        if (unnumbered) {
            return new Labels.Label("", "", title);
        }
        int count = divisions.merge(placed.role(), 1, Integer::sum);
        if (placed.role() == Role.CHAPTER) {
            chapter = String.valueOf(count);
            Labels.Label label = chapterLabel(count);
            return new Labels.Label(label.word(), label.number(), words.of("chapter") + NO_BREAK + count);
        }
        if (placed.role() == Role.PART) {
            String number = spelled() ? Numerals.spelled(count, language) : Numerals.roman(count);
            return new Labels.Label(words.of("part"), number, words.of("part") + NO_BREAK + number);
        }
        if (placed.role() == Role.APPENDIX) {
            chapter = Numerals.letter(count);
            return new Labels.Label(words.of("appendix"), chapter, words.of("appendix") + NO_BREAK + chapter);
        }
        return new Labels.Label("", "", title);
    }

    private Labels.Label chapterLabel(int count) {
        return switch (settings.chapterLabel()) {
            case "none" -> new Labels.Label("", "", "");
            case "I" -> new Labels.Label("", Numerals.roman(count), "");
            case "one" -> new Labels.Label("", Numerals.spelled(count, language), "");
            case "Chapter 1" -> new Labels.Label(words.of("chapter"), String.valueOf(count), "");
            case "Chapter One" -> new Labels.Label(words.of("chapter"), Numerals.spelled(count, language), "");
            default -> new Labels.Label("", String.valueOf(count), "");
        };
    }

    private boolean spelled() {
        return settings.chapterLabel().equals("one") || settings.chapterLabel().equals("Chapter One");
    }

    private void number(Block block) {
        switch (block) {
            case Heading h when h.level() > 1 -> labels.put(anchors.id(h.place()), section(h));
            case Figure f when captioned(f.caption(), f.attributes().id()) -> object("figure", f);
            case Table t when captioned(t.caption(), t.attributes().id()) -> object("table", t);
            case Block.Listing l
            when captioned(l.caption().orElse(List.of()), l.attributes().id()) -> object("listing", l);
            case Block.Formula f when !f.attributes().id().isEmpty() -> object("equation", f);
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

    private Labels.Label section(Heading heading) {
        String title = Walk.plain(heading.title());
        boolean numbered =
                settings.numbering() == Edition.Numbering.SECTIONS && !chapter.isEmpty() && !heading.unnumbered();
        if (!numbered) {
            return new Labels.Label("", "", title);
        }
        sections[heading.level()]++;
        java.util.Arrays.fill(sections, heading.level() + 1, sections.length, 0);
        StringBuilder number = new StringBuilder(chapter);
        for (int level = 2; level <= heading.level(); level++) {
            number.append('.').append(sections[level]);
        }
        return new Labels.Label("", number.toString(), words.of("section") + NO_BREAK + number);
    }

    private void object(String kind, Block block) {
        int count = objects.merge(kind, 1, Integer::sum);
        boolean byChapter = settings.numbering() == Edition.Numbering.SECTIONS && !chapter.isEmpty();
        String number = byChapter ? chapter + "." + count : String.valueOf(count);
        String word = words.of(kind);
        labels.put(anchors.id(block.place()), new Labels.Label(word, number, word + NO_BREAK + number));
    }

    /** What has neither caption nor id is part of the text around it and is not counted. */
    private static boolean captioned(List<Inline> caption, String id) {
        return !caption.isEmpty() || !id.isEmpty();
    }

    private String title(Placed placed) {
        return headingOf(placed.division())
                .map(heading -> Walk.plain(heading.title()))
                .orElseGet(() -> words.role(placed.role()));
    }

    private static java.util.Optional<Heading> headingOf(Division division) {
        return Text.blocks(division).stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .findFirst();
    }
}

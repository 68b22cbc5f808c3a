package octavo.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.manuscript.Manuscript;
import octavo.resolve.Resolver;
import octavo.source.Jail;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links into a book, and what its readers wrote beside its lines, keep their places when another chapter is edited. */
class StableIdsTest {

    private static final int CHAPTERS = 5;
    private static final List<String> WORDS = List.of("lamp", "wick", "oil", "lens", "fog", "sea", "night", "watch");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anEditInOneChapterChangesNoIdInAnother(long seed) throws IOException {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<List<String>> chapters = new ArrayList<>();
        for (int i = 0; i < CHAPTERS; i++) {
            chapters.add(chapter(i, chance));
        }
        Map<String, List<String>> before = ids(chapters);
        int edited = chance.nextInt(CHAPTERS);
        edit(chapters.get(edited), edited, chance);
        Map<String, List<String>> after = ids(chapters);
        assertThat(before.values().stream().mapToInt(List::size).sum()).isGreaterThan(40);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((division, ids) -> {
            if (!division.equals("chapter-" + edited)) {
                assertThat(after.get(division)).as(division).isEqualTo(ids);
            }
        });
    }

    /** A named note, a figure with a caption and a heading in the edited chapter itself keep theirs too. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatHasANameKeepsItWhateverStandsBeforeIt(long seed) throws IOException {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<List<String>> chapters = List.of(chapter(0, chance), chapter(1, chance));
        List<String> before = ids(chapters).get("chapter-1");
        chapters.get(1).add(1, "A new paragraph^[with a new note] and a new [thought]{.index}.");
        assertThat(ids(chapters).get("chapter-1"))
                .containsAll(before.stream().filter(id -> id.contains("named")).toList());
    }

    private static void edit(List<String> blocks, int number, RandomGenerator chance) {
        int at = 1 + chance.nextInt(blocks.size() - 1);
        switch (chance.nextInt(4)) {
            case 0 -> blocks.set(at, block(number, 90, chance));
            case 1 -> blocks.remove(at);
            case 2 -> blocks.add(at, "## New thoughts on chapter %d".formatted(number));
            default -> IntStream.range(0, 6).forEach(i -> blocks.add(at, block(number, 80 + i, chance)));
        }
    }

    private static List<String> chapter(int number, RandomGenerator chance) {
        List<String> blocks = new ArrayList<>(List.of("# Chapter " + number + " {#chapter-" + number + "}"));
        for (int i = 0; i < 14; i++) {
            blocks.add(block(number, i, chance));
        }
        return blocks;
    }

    private static String block(int chapter, int number, RandomGenerator chance) {
        String words = words(12, chance);
        return switch (chance.nextInt(7)) {
            case 0 -> "## Section named %d of %d".formatted(number, chapter);
            case 1 -> "%s^[A note on %s.]".formatted(words, words(2, chance));
            case 2 ->
                "%s[^named-%d-%d]\n\n[^named-%d-%d]: A named note.".formatted(words, chapter, number, chapter, number);
            case 3 -> "[%s]{.index} %s".formatted(words(1, chance), words);
            case 4 ->
                "| %s |\n|---|\n| %s |\n\n: Table named %d of %d"
                        .formatted(words(1, chance), words(1, chance), number, chapter);
            case 5 -> "```text\n%s\n```".formatted(words);
            default -> words;
        };
    }

    private static String words(int number, RandomGenerator chance) {
        return Stream.generate(() -> WORDS.get(chance.nextInt(WORDS.size())))
                .limit(number)
                .collect(Collectors.joining(" "));
    }

    private Map<String, List<String>> ids(List<List<String>> chapters) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
            title: Ids
            language: en-GB
            contents: {body: [0.md, 1.md, 2.md, 3.md, 4.md], back: [{generate: index}]}
            """.replace(
                        "[0.md, 1.md, 2.md, 3.md, 4.md]",
                        IntStream.range(0, chapters.size())
                                .mapToObj(i -> i + ".md")
                                .toList()
                                .toString()));
        for (int i = 0; i < chapters.size(); i++) {
            Files.writeString(folder.resolve(i + ".md"), String.join("\n\n", chapters.get(i)) + "\n");
        }
        Book book = Manuscript.read(Jail.at(folder), Map.of()).value().orElseThrow();
        MarkedBook marked = Markup.of(Resolver.resolve(book, book.editions().getFirst(), List.of())
                .value()
                .orElseThrow());
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (Galley galley : marked.galleys()) {
            if (!galley.id().equals("index")) {
                List<String> found = new ArrayList<>();
                collect(galley.section(), found);
                galley.notes().values().forEach(note -> collect(note, found));
                ids.put(galley.id(), found);
            }
        }
        return ids;
    }

    private static void collect(Node.Element element, List<String> ids) {
        if (!element.id().isEmpty()) {
            ids.add(element.id());
        }
        for (Node child : element.children()) {
            if (child instanceof Node.Element inner) {
                collect(inner, ids);
            }
        }
    }
}

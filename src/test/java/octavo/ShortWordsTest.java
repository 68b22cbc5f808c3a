package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.book.Edition;
import octavo.finishing.Finished;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.verify.reading.Reading;
import octavo.verify.tally.TallyCheck;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Books of notes, cells and captions so short that one might be taken for another. */
class ShortWordsTest {

    private static final List<String> WORDS = List.of(
            "The", "lamp", "and", "oil", "of", "Keepers", "tide", "A", "stair", "morning", "Sea", "12", "in", "1851",
            "I");

    private static final String BOOK = """
        title: A Sampler
        language: en-GB
        numbering: %s
        notes: %s
        contents: {body: [one.md, two.md]}
        editions: {epub: {}, print: {theme: %3$s, trim: %4$s}, screen: {theme: %3$s}}
        """;

    private static final String LOG = """

        ``` {caption="lamp" #lst:log}
        lit at five
        ```

        | Month | Oil |
        |-------|-----|
        | May   | 3   |

        : Oil {#tbl:oil}
        """;

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noneIsTakenForAnother(int seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9000 + seed);
        Made made = build(random);
        for (Finished file : made.editions()) {
            Reading reading = Reading.of(made.book(), file.edition(), file.bytes());
            List<Problem> problems = new ArrayList<>(Mutation.problems(reading));
            problems.addAll((file.edition().kind() == Edition.Kind.EPUB
                            ? TallyCheck.check(made.book(), file.edition(), file.bytes())
                            : TallyCheck.check(made.book(), file.edition(), reading))
                    .problems());
            assertThat(problems).as(file.edition().name()).isEmpty();
        }
    }

    private Made build(RandomGenerator random) throws IOException {
        Files.writeString(
                folder.resolve("book.yaml"),
                BOOK.formatted(
                        any(List.of("chapters", "sections", "none"), random),
                        any(List.of("page", "chapter-end", "book-end"), random),
                        any(List.of("classic", "modern", "verse"), random),
                        any(List.of("a5", "6x9in", "5x8in"), random)));
        Files.writeString(folder.resolve("one.md"), chapter("one", random) + LOG);
        Files.writeString(folder.resolve("two.md"), chapter("two", random));
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
    }

    private static String chapter(String name, RandomGenerator random) {
        StringBuilder text = new StringBuilder("# " + words(random) + "\n");
        for (int i = 0; i < 14; i++) {
            text.append(piece(name + i, random));
        }
        return text.toString();
    }

    private static String piece(String name, RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> "\n## " + words(random) + "\n\nThe keeper trimmed the wick and filled the lamp until morning.\n";
            case 1 -> "\nSome words.[^%s]\n\n[^%1$s]: %s.\n".formatted(name, words(random));
            case 2 ->
                "\nSee @tbl:%s.\n\n| %s | B |\n|---|---:|\n| %s | 12 |\n| b | 3 |\n\n: %s {#tbl:%1$s}\n"
                        .formatted(name, words(random), words(random), words(random));
            case 3 -> "\nSee @lst:log and @tbl:oil.[^%s]\n\n[^%1$s]: See @lst:log and @tbl:oil.\n".formatted(name);
            case 4 -> "\n| %s | B |\n|---|---|\n| b | %s |\n".formatted(words(random), words(random));
            default ->
                "\nOf %s nobody spoke, and the tide went out as it had come, at five.\n".formatted(words(random));
        };
    }

    private static String words(RandomGenerator random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> any(WORDS, random))
                .collect(Collectors.joining(" "));
    }

    private static String any(List<String> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}

package octavo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.book.Edition.Kind;
import octavo.source.Jail;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of pages in an index, written with the dash of the language. */
class IndexRangesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"es, -", "de, –"})
    void rangeOfPagesIsReadInItsLanguage(String language, String dash) throws IOException {
        NumberSlips slips = new NumberSlips(build(language));
        slips.none(Kind.PRINT);
        slips.none(Kind.SCREEN);
        slips.inPdf(Kind.PRINT, "faro,1" + dash + "(\\d)", "9 8 7 5 4 2", "the index names", "one.md:3");
    }

    private Made build(String language) throws IOException {
        String nights = IntStream.range(0, 70)
                .mapToObj("El guarda miraba la noche %d desde la torre hasta que llegaba la luz del alba.\n"::formatted)
                .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("one.md"),
                "# Enero\n\n[]{.index term=\"faro\" start}La torre.\n\n%s\nFin.[]{.index term=\"faro\" end}\n"
                        .formatted(nights));
        Files.writeString(folder.resolve("book.yaml"), """
            title: Faros
            language: %s
            contents: {body: [one.md], back: [{generate: index}]}
            editions: {print: {}, screen: {}}
            """.formatted(language));
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
    }
}

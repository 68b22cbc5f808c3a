package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    private static final String EPUB = "the-lighthouse-ledger.epub";
    private static final String ONIX = "the-lighthouse-ledger-onix.xml";
    private static final String PDF = "the-lighthouse-ledger-print.pdf";
    private static final String COVER = "the-lighthouse-ledger-print-cover.pdf";

    @TempDir
    Path folder;

    private Path book;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheBook() throws IOException {
        book = Ledger.copy(folder.resolve("ledger"));
    }

    @Test
    void bothEditionsAndWhatGoesWithThemAreMadeAndNamedInATable() {
        assertThat(build(book)).as(err.toString()).isEqualTo(Exit.MADE);
        assertThat(made(book.resolve("build"))).containsExactly("report.json", ONIX, COVER, PDF, EPUB);
        assertThat(out.toString().lines().toList())
                .hasSize(5)
                .first()
                .asString()
                .matches("file +pages +size +seconds");
        assertThat(out.toString()).contains("\n" + COVER, "\n" + ONIX);
        assertThat(book.resolve("build/report.json"))
                .content()
                .contains("\"isbn\": \"9783161484100\"", "\"name\": \"text\"");
    }

    @Test
    void filesThatNobodyExaminedHaveNoChecks() {
        build(book, "-e", "epub", "--no-check");
        assertThat(book.resolve("build/report.json")).content().contains("\"checks\": []");
    }

    @Test
    void sameBookGivesTheSameBytesInAnotherFolderZoneAndLanguage() throws IOException {
        build(book);
        Path other = Ledger.copy(folder.resolve("Zweites Büchlein"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            build(other);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        for (String file : List.of(EPUB, PDF)) {
            assertThat(other.resolve("build").resolve(file))
                    .hasSameBinaryContentAs(book.resolve("build").resolve(file));
        }
    }

    @Test
    void bookWithErrorsLeavesEarlierEditionsAsTheyAre() throws IOException {
        build(book);
        byte[] epub = Files.readAllBytes(book.resolve("build").resolve(EPUB));
        byte[] pdf = Files.readAllBytes(book.resolve("build").resolve(PDF));
        Files.writeString(book.resolve("january.md"), "# January\n\nSee @fig:nowhere.\n");

        assertThat(build(book)).isEqualTo(Exit.BOOK_HAS_ERRORS);
        assertThat(err.toString()).contains("january.md:3:5: error OCT-REF-001", "the book was not made: ");
        assertThat(book.resolve("build").resolve(EPUB)).hasBinaryContent(epub);
        assertThat(book.resolve("build").resolve(PDF)).hasBinaryContent(pdf);
        assertThat(book.resolve("build/report.json")).content().contains("\"editions\": []", "OCT-REF-001");
    }

    @Test
    void oneEditionMayBeAskedForAndAnotherFolder() {
        Path output = folder.resolve("out");
        assertThat(build(book.resolve("book.yaml"), "-e", "epub", "-o", output.toString()))
                .isEqualTo(Exit.MADE);
        assertThat(made(output)).containsExactly("report.json", EPUB);
        assertThat(book.resolve("build")).doesNotExist();
    }

    @Test
    void editionThatTheBookHasNotIsAMisuse() {
        assertThat(build(book, "-e", "audio")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("no edition is named \"audio\"; the book has epub, print");
    }

    private int build(Path what, String... options) {
        String[] arguments = Stream.concat(Stream.of("build", what.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private static List<String> made(Path output) {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package octavo.verify.epubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EpubcheckTest {

    @TempDir
    private Path folder;

    @Test
    void soundEpubPasses() throws IOException {
        Check check = Epubcheck.check("lamp.epub", new SmallEpub().bytes());
        assertThat(check.passed()).isTrue();
        assertThat(check.problems()).isEmpty();
        assertThat(check.detail()).isEqualTo("EPUBCheck 5.3.0");
    }

    /** A rehearsal that stopped at a fault would leave schemas unread. */
    @Test
    void whatItRehearsesWithIsSound() throws IOException {
        assertThat(Epubcheck.check("rehearsal.epub", Rehearsal.epub()).problems())
                .isEmpty();
    }

    @Test
    void faultIsAProblemAtItsPlaceInTheEpub() throws IOException {
        byte[] epub = new SmallEpub()
                .replaced("EPUB/one.xhtml", "<p id=\"wick\">", "<p id=\"wick\"><bogus/>")
                .bytes();
        Check check = Epubcheck.check("lamp.epub", epub);
        assertThat(check.passed()).isFalse();
        assertThat(check.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CHECK_EPUB);
            assertThat(problem.place()).hasToString("lamp.epub/EPUB/one.xhtml:6:22");
            assertThat(problem.message())
                    .isEqualTo("error while parsing file: element \"bogus\" not allowed here (EPUBCheck RSC-005)");
            assertThat(problem.hint()).isNotEmpty().doesNotEndWith(".");
        });
    }

    @Test
    void notesOnUsageAreCountedInTheDetailAlone() throws IOException {
        byte[] epub = new SmallEpub().with("EPUB/two.xhtml", SmallEpub.page("")).bytes();
        Check check = Epubcheck.check("lamp.epub", epub);
        assertThat(check.problems()).isEmpty();
        assertThat(check.detail()).isEqualTo("EPUBCheck 5.3.0; notes on usage: OPF-003 × 1");
    }

    @Test
    void whatIsNoZipIsAProblemOfTheWholeFile() throws IOException {
        Check check = Epubcheck.check("lamp.epub", "no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(check.passed()).isFalse();
        assertThat(check.problems())
                .extracting(Problem::place)
                .allMatch(place -> place.file().equals("lamp.epub"));
    }

    /** More of them are compared among the spoilt files; these are told at many places each. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void verdictIsThatOfItsOwnCommandLine(String fault, UnaryOperator<SmallEpub> change) throws IOException {
        byte[] epub = change.apply(new SmallEpub()).bytes();
        assertThat(EpubcheckCommand.heard(epub)).isNotEmpty().isEqualTo(EpubcheckCommand.places(epub, folder));
    }

    @Test
    void severalThreadsAndAnotherLanguageChangeNothing() throws IOException {
        byte[] epub = new SmallEpub()
                .replaced("EPUB/one.xhtml", "<h1>", "<h1 id=\"wick\">")
                .bytes();
        Check alone = Epubcheck.check("lamp.epub", epub);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(IntStream.range(0, 16).parallel().mapToObj(_ -> checked(epub)))
                    .allMatch(alone::equals);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<Arguments> broken() {
        return Stream.of(
                fault(
                        "an item not in the spine",
                        epub -> epub.replaced("EPUB/book.opf", "idref=\"one\"", "idref=\"x\"")),
                fault(
                        "wrong media type",
                        epub -> epub.replaced(
                                "EPUB/book.opf",
                                "one.xhtml\" media-type=\"application/xhtml+xml",
                                "one.xhtml\" media-type=\"text/plain")),
                fault(
                        "a picture from elsewhere",
                        epub -> epub.replaced(
                                "EPUB/one.xhtml", "trimmed", "<img src=\"https://example.org/lamp.png\" alt=\"\"/>")));
    }

    private static Arguments fault(String name, UnaryOperator<SmallEpub> change) {
        return Arguments.of(name, change);
    }

    private static Check checked(byte[] epub) {
        try {
            return Epubcheck.check("lamp.epub", epub);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

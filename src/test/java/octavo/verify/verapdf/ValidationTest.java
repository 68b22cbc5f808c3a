package octavo.verify.verapdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import octavo.folio.Folio;
import octavo.folio.PageMap;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A sound screen edition, and what veraPDF says of it when one thing in it is broken. */
class ValidationTest {

    @TempDir
    private static Path folder;

    private static byte[] sound;
    private static final Map<String, List<Breach>> FOUND = new HashMap<>();

    @BeforeAll
    static void validate() throws IOException {
        sound = ScreenFaults.sound(Files.createDirectory(folder.resolve("book")));
        List<String> rules = ScreenFaults.rules();
        List<Path> files = new ArrayList<>();
        for (String rule : rules) {
            files.add(write(files.size(), broken(rule)));
        }
        files.add(write(files.size(), sound));
        Path library = Validation.library().orElseThrow();
        for (Breach breach : Validation.breaches(library, EnumSet.allOf(Standard.class), files)) {
            String rule = breach.file() < rules.size() ? rules.get(breach.file()) : "sound";
            FOUND.computeIfAbsent(rule, _ -> new ArrayList<>()).add(breach);
        }
    }

    @Test
    void nothingIsWrongWithWhatWeMake() {
        assertThat(FOUND).doesNotContainKey("sound");
    }

    @Test
    void itEndsWithWhoeverStartedIt() throws IOException, InterruptedException {
        Path library = Validation.library().orElseThrow();
        Process process = Validation.start(library, EnumSet.allOf(Standard.class), List.of(write(0, sound)));
        process.getOutputStream().close();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsFound() {
        return ScreenFaults.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule,
                        () -> assertThat(FOUND.getOrDefault(rule, List.of()).stream()
                                        .map(Breach::rule)
                                        .distinct())
                                .as(rule)
                                .contains(rule)));
    }

    @Test
    void aBreachIsSaidWithItsPageAndItsRule() throws IOException {
        String rule = "PDF/UA-1, 7.3-1";
        var begins = new PageMap.Place(SourceSpan.at("january.md", 15, 1), 0);
        var page = new PageMap.Page(new Folio(1, false), "january", Optional.of(begins));
        var map = Optional.of(new PageMap(Collections.nCopies(5, page), Map.of()));
        assertThat(Verapdf.problems("lamp.pdf", broken(rule), FOUND.get(rule), map))
                .singleElement()
                .hasToString("lamp.pdf:1:1: error OCT-SCREEN-001: figure structure element neither has an alternate"
                        + " description nor a replacement text, on page 5 (PDF/UA-1, 7.3-1)")
                .extracting(Problem::hint)
                .asString()
                .startsWith("page 5 begins with january.md:15:1; who reads by ear");
        String colour = "PDF/A-2a, 6.2.4.3-4";
        assertThat(Verapdf.problems("lamp.pdf", broken(colour), FOUND.get(colour), Optional.empty()))
                .first()
                .asString()
                .startsWith("lamp.pdf:1:1: error OCT-SCREEN-002: DeviceGray colour space is used")
                .endsWith("times, first on page 1 (PDF/A-2a, 6.2.4.3-4)");
    }

    @Test
    void aFileThatNobodyCouldExamineIsSaidToBeSo() throws IOException {
        for (Optional<Path> library : List.of(Optional.<Path>empty(), Optional.of(folder))) {
            assertThat(Verapdf.check("lamp.pdf", sound, EnumSet.of(Standard.PDF_UA_1), Optional.empty(), library)
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("warning OCT-SCREEN-003");
        }
    }

    @Test
    void whatAFileClaimsIsRead() throws IOException {
        assertThat(Claims.in(sound)).containsExactly(Standard.PDF_UA_1, Standard.PDF_A_2A);
        assertThat(Claims.in(broken("PDF/A-2a, 6.6.2.1-1"))).isEmpty();
        assertThat(Claims.in(new byte[3])).isEmpty();
    }

    private static Path write(int number, byte[] pdf) throws IOException {
        return Files.write(folder.resolve(number + ".pdf"), pdf);
    }

    private static byte[] broken(String rule) throws IOException {
        return ScreenFaults.broken(sound, rule);
    }
}

package octavo.verify.verapdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import octavo.folio.Folio;
import octavo.folio.PageMap;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
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
        List<Validation.Asked> asked = files.stream().map(ValidationTest::asked).toList();
        Validation.examine(library, asked, (file, verdict) -> {
            String rule = file < rules.size() ? rules.get(file) : "sound";
            FOUND.put(rule, ((Validation.Examined) verdict).breaches());
        });
    }

    @Test
    void nothingIsWrongWithWhatWeMake() {
        assertThat(FOUND).containsEntry("sound", List.of());
    }

    @Test
    void itEndsWithWhoeverStartedIt() throws IOException, InterruptedException {
        Path library = Validation.library().orElseThrow();
        Process process = Validation.start(library, List.of(asked(write(0, sound))));
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
            assertThat(Verapdf.check(List.of(claimant(sound)), library)
                            .getFirst()
                            .join()
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("warning OCT-SCREEN-003");
        }
    }

    /** It costs the others nothing, whichever it is. */
    @Test
    void aFileThatCannotBeReadIsAloneInThat() throws IOException {
        byte[] cut = Arrays.copyOf(sound, sound.length / 3);
        byte[] broken = broken("PDF/UA-1, 7.3-1");
        List<Check> checks =
                Verapdf.check(Stream.of(broken, cut, sound)
                                .map(ValidationTest::claimant)
                                .toList())
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(checks.get(0).problems()).extracting(Problem::code).containsExactly(Code.SCREEN_ACCESS);
        assertThat(checks.get(1).problems())
                .singleElement()
                .asString()
                .endsWith("nobody knows whether this file keeps to its standards: veraPDF came to a bad end, 1");
        assertThat(checks.get(2).problems()).isEmpty();
        assertThat(checks.get(2).detail()).isEqualTo("PDF/UA-1");
    }

    private static Verapdf.Asked claimant(byte[] pdf) {
        return new Verapdf.Asked("lamp.pdf", pdf, EnumSet.of(Standard.PDF_UA_1), Optional.empty());
    }

    private static Validation.Asked asked(Path file) {
        return new Validation.Asked(file, EnumSet.allOf(Standard.class));
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

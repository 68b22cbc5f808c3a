package octavo.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Made;
import octavo.Parcel;
import octavo.Progress;
import octavo.book.Edition;
import octavo.finishing.Finished;
import octavo.folio.Composition;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.verify.Check;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finished files that were spoiled afterwards. */
class ProofTest {

    private static Made made;

    @BeforeAll
    static void build() throws IOException {
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        Jail ledger = Jail.at(Path.of("src/test/resources/books/ledger"));
        made = new BookBuild(ledger, choices, Progress.UNWATCHED).run().value().orElseThrow();
    }

    @Test
    void anEpubThatLacksAWordIsFoundAtItsPlace() throws IOException {
        byte[] spoiled = without(finished(Edition.Kind.EPUB).bytes(), "None stopped.");
        assertThat(proof(Edition.Kind.EPUB, spoiled)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CHECK_TEXT);
            assertThat(problem.place().file()).isEqualTo("february.md");
        });
    }

    @Test
    void anEpubThatLacksATitleInItsContentsIsFound() throws IOException {
        byte[] spoiled = without(finished(Edition.Kind.EPUB).bytes(), "<span class=\"title\">February</span></a>");
        assertThat(proof(Edition.Kind.EPUB, spoiled)).extracting(Problem::code).containsExactly(Code.CHECK_TEXT);
    }

    /** The page is told of with the fact that stands on it, and not once more with its words. */
    @Test
    void anotherWordForIsbnIsFoundOnce() throws IOException {
        byte[] epub = replaced(finished(Edition.Kind.EPUB).bytes(), "ISBN 978", "ISSN 978");
        assertThat(proof(Edition.Kind.EPUB, epub)).isEmpty();
        assertThat(proved(Edition.Kind.EPUB, epub).identity())
                .filteredOn(statement -> !statement.agrees())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.fact()).isEqualTo("ISBN");
                    assertThat(statement.place()).isEqualTo("copyright page");
                });
    }

    @Test
    void anEpubCutShortCannotBeRead() {
        byte[] bytes = finished(Edition.Kind.EPUB).bytes();
        assertThat(proof(Edition.Kind.EPUB, java.util.Arrays.copyOf(bytes, bytes.length / 2)))
                .extracting(Problem::code)
                .contains(Code.CHECK_EPUB);
    }

    @Test
    void aPdfThatIsNoneCannotBeRead() {
        assertThat(proof(Edition.Kind.PRINT, "no PDF at all".getBytes(UTF_8)))
                .extracting(Problem::code)
                .contains(Code.CHECK_PDF);
    }

    private static List<Problem> proof(Edition.Kind kind, byte[] bytes) {
        return proved(kind, bytes).files().getFirst().checks().stream()
                .flatMap((Check check) -> check.problems().stream())
                .toList();
    }

    private static Proof proved(Edition.Kind kind, byte[] bytes) {
        Finished file = finished(kind);
        Finished spoiled = new Finished(
                file.edition(), file.file(), bytes, file.pageMap(), file.companions(), Composition.NONE, List.of());
        return Proof.of(made.book(), List.of(spoiled), List.of(), 1);
    }

    private static Finished finished(Edition.Kind kind) {
        return made.editions().stream()
                .filter(file -> file.edition().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** An EPUB whose documents no longer have some words. */
    private static byte[] without(byte[] epub, String words) throws IOException {
        return replaced(epub, words, words.endsWith("</a>") ? "</a>" : "");
    }

    private static byte[] replaced(byte[] epub, String words, String by) throws IOException {
        return Parcel.replaced(epub, ".*\\.xhtml", Pattern.quote(words), by);
    }
}

package octavo.copyedit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import octavo.book.Book;
import octavo.book.Query;
import octavo.manuscript.Manuscript;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of whole manuscripts; the case folders named lint show each question. */
class CopyEditorTest {

    @TempDir
    private Path folder;

    @Test
    void handbookLeavesNothingToAsk() throws IOException {
        Jail handbook = Jail.at(Path.of("manuscript"));
        assertThat(CopyEditor.edit(Manuscript.read(handbook), handbook).problems())
                .filteredOn(problem -> problem.code().id().startsWith("OCT-LINT"))
                .filteredOn(problem -> problem.code() != Code.LINT_LABEL_UNUSED)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | It was the the lamp.            | 1
        en | He had had it.                  | 0
        de | Die Lampe, die die Nacht hat.   | 0
        de | Es war war kalt.                | 1
        fr | Vous vous levez.                | 0
        fr | Il est est venu.                | 1
        id | Anak anak bermain.              | 0
        xx | Tama tama noro.                 | 1
        """)
    void wordsAreDoubledByTheLanguagesOwnMeasure(String language, String text, int asked) throws IOException {
        assertThat(asked(language, text)).hasSize(asked);
    }

    @Test
    void placeIsThatOfTheWordItself() throws IOException {
        assertThat(asked("en", "“He—said” *it* &amp; \\\n> the lamp the\\\\ was the  the end."))
                .extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactlyInAnyOrder("OCT-LINT-001 one.md:4:27", "OCT-LINT-003 one.md:4:25");
    }

    /** A letter of mathematics is two chars in Java, and one column. */
    @Test
    void columnsAreCodePoints() throws IOException {
        assertThat(asked("en", "\uD835\uDC00 and and"))
                .extracting(problem -> problem.place().column())
                .containsExactly(7);
    }

    @ParameterizedTest
    @EnumSource
    void everyQueryIsInTheHandbook(Query query) throws IOException {
        assertThat(Path.of("manuscript/the-workshop/messages.md")).content().contains("| `" + query.key() + "` ");
    }

    private List<Problem> asked(String language, String text) throws IOException {
        Files.writeString(
                folder.resolve("book.yaml"), "title: Lamp\nlanguage: " + language + "\neditions: {epub: {}}\n");
        Files.writeString(folder.resolve("one.md"), "# One\n\n" + text + "\n");
        Jail jail = Jail.at(folder);
        Outcome<Book> read = Manuscript.read(jail);
        List<Problem> before = read.problems();
        return CopyEditor.edit(read, jail).problems().stream()
                .filter(problem -> !before.contains(problem))
                .toList();
    }
}

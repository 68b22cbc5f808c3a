package octavo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedTest {

    private static final SourceSpan PLACE = SourceSpan.at("book.yaml", 7, 5);

    @TempDir
    Path book;

    @Test
    void longTextIsTooLarge() throws IOException {
        Files.write(book.resolve("long.md"), new byte[Jail.MAX_TEXT + 1]);
        assertThat(problem("long.md").code()).isEqualTo(Code.FILE_TOO_LARGE);
    }

    @Test
    void pipesAreSaidToBeNoFiles() throws Exception {
        new ProcessBuilder("mkfifo", book.resolve("pipe.md").toString()).start().waitFor();
        assertThat(problem("pipe.md").code()).isEqualTo(Code.FILE_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        chaptre.md       | did you mean "chapter.md"?
        Chapter.md       | did you mean "chapter.md"?
        images/chapter.md | did you mean "chapter.md"?
        images/lmap.png  | did you mean "images/lamp.png"?
        wholly/other.md  | paths begin at the book's folder, and capitals count
        """)
    void missingFileIsLookedForByItsSpellingAndInOtherFolders(String path, String hint) throws IOException {
        Files.createDirectory(book.resolve("images"));
        Files.createFile(book.resolve("images/lamp.png"));
        Files.createFile(book.resolve("chapter.md"));
        Problem problem = problem(path);
        assertThat(problem.code()).isEqualTo(Code.FILE_MISSING);
        assertThat(problem.place()).isEqualTo(PLACE);
        assertThat(problem.hint()).isEqualTo(hint);
    }

    private Problem problem(String path) throws IOException {
        Jail jail = Jail.at(book);
        return Refused.of(catchThrowableOfType(Refusal.class, () -> jail.readText(path)), PLACE, jail);
    }
}

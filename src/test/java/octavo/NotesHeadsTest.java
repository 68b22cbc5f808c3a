package octavo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import octavo.book.Edition.Kind;
import octavo.source.Jail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Finished pages whose gathered notes stand under headings that are not theirs. */
class NotesHeadsTest {

    @TempDir
    private static Path folder;

    private static NumberSlips slips;

    @BeforeAll
    static void build() throws IOException {
        chapter(
                "one.md",
                "# January\n\n"
                        + "The lamp was lit.[^lit] It burned.[^burned]\n\n"
                        + "[^lit]: At five.\n\n"
                        + "[^burned]: All night.\n");
        chapter("two.md", "# February\n\nSnow fell.[^snow]\n\n[^snow]: For a week.\n");
        chapter("book.yaml", """
            title: Lamps
            language: en
            notes: book-end
            contents: {body: [one.md, two.md], back: [{generate: notes}]}
            editions: {print: {}, screen: {notes: chapter-end}}
            """);
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        slips = new NumberSlips(new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow());
    }

    private static void chapter(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "SCREEN"})
    void nothingIsWrongWithWhatIsRight(Kind kind) throws IOException {
        slips.none(kind);
    }

    /** A sign among letters, what it becomes, what is said, and of which line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PRINT  | (?i)1Januar(y)\\(page  | e a n | no heading "January" stands over these notes | one.md:1
        PRINT  | (?i)(2)February\\(page | 1 3   | the heading over these notes does not say "2" | two.md:1
        PRINT  | (?i)February\\(page(\\d) | 9 8 1 5 | does not name page 3, where their chapter begins | two.md:1
        SCREEN | (?i)Note(s).{0,6}Fora   | a e   | no heading "Notes" stands over these notes | two.md:5
        """)
    void slipIsFoundAtItsPlace(Kind kind, String pattern, String by, String told, String place) throws IOException {
        slips.inPdf(kind, pattern, by, told, place);
    }
}

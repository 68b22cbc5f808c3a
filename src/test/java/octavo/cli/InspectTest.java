package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {

    private static final String LEDGER = "src/test/resources/books/ledger";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void ourOwnEditionsSayWhatTheBookIs() {
        assertThat(run("build", LEDGER, "-o", folder.toString(), "--no-check", "--quiet"))
                .isZero();
        assertThat(run("inspect", folder.resolve("the-lighthouse-ledger.epub").toString()))
                .isZero();
        assertThat(out.toString())
                .startsWith("the-lighthouse-ledger.epub: EPUB 3.0")
                .containsPattern("title +OPF +The Lighthouse Ledger\n")
                .containsPattern("title +NCX +The Lighthouse Ledger\n");
        assertThat(run(
                        "inspect",
                        "--json",
                        folder.resolve("the-lighthouse-ledger-print.pdf").toString()))
                .isZero();
        assertThat(out.toString())
                .contains("\"format\": \"PDF 1.", "\"name\": \"trim box\",\n      \"place\": \"pages\"")
                .contains("\"value\": \"EBGaramond-Regular, Type0, embedded, subset\"");
    }

    @Test
    void whatIsNeitherIsAClearError() throws IOException {
        Path text = Files.writeString(folder.resolve("lamp.epub"), "a lamp");
        assertThat(run("inspect", text.toString())).isEqualTo(Exit.BOOK_HAS_ERRORS);
        assertThat(err.toString()).isEqualTo("octavo: lamp.epub is neither an EPUB nor a PDF\n");
        assertThat(run("inspect", folder.resolve("none.pdf").toString())).isEqualTo(Exit.INPUT_OUTPUT);
        assertThat(err.toString()).isEqualTo("octavo: none.pdf: no such file\n");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}

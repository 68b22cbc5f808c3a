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

class CompareTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aCorrectionIsToldWithThePageThatItTouches() throws IOException {
        Path book = Ledger.copy(folder.resolve("book"));
        String first = made(book, "first");
        Path january = book.resolve("january.md");
        Files.writeString(january, Files.readString(january).replace("The lamp was trimmed", "The lamp was cleaned"));
        String second = made(book, "second");

        assertThat(run("compare", first + "-print.pdf", first + "-print.pdf")).isZero();
        assertThat(out.toString()).isEqualTo("nothing differs\nhow the pages look is compared with --html\n");
        assertThat(run("compare", first + "-print.pdf", second + "-print.pdf")).isEqualTo(Exit.SOMETHING_DIFFERS);
        assertThat(out.toString()).isEqualTo("""
            touched: page 1

            words
              page 1: “trimmed” → “cleaned”, after “.1 The lamp was”
            """);
        String to = folder.toString();
        assertThat(run("compare", first + "-print.pdf", second + "-print.pdf", "--html", "-o", to))
                .isEqualTo(Exit.SOMETHING_DIFFERS);
        assertThat(folder.resolve("compare.html"))
                .content()
                .contains("Touched: page 1", "<h3>Page 1</h3>", "“trimmed” → “cleaned”", "<span class=\"mark\"")
                .doesNotContain("<h3>Page 2</h3>", "<script", "http:", "https:");
        assertThat(run("compare", first + "-print.pdf", first + "-print.pdf", "--html", "-o", to))
                .isZero();
        assertThat(folder.resolve("compare.html")).content().contains("No page looks otherwise.");
        assertThat(run("compare", first + ".epub", second + ".epub", "--json")).isEqualTo(Exit.SOMETHING_DIFFERS);
        assertThat(out.toString())
                .contains("\"same\": false", "\"kind\": \"words\"")
                .contains("\"was\": \"trimmed\",\n      \"is\": \"cleaned\"");
        assertThat(run("compare", first + ".epub", second + "-print.pdf")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).startsWith("octavo: two files of one kind can be compared: the-lighthouse-ledger");
    }

    @Test
    void whatCannotBeReadIsSaidOfBoth() throws IOException {
        Path text = Files.writeString(folder.resolve("lamp.epub"), "a lamp");
        Path cut = Files.writeString(folder.resolve("lamp.pdf"), "%PDF-1.4\n");
        assertThat(run("compare", text.toString(), cut.toString())).isEqualTo(Exit.INPUT_OUTPUT);
        assertThat(err.toString())
                .startsWith("octavo: lamp.epub is neither an EPUB nor a PDF\noctavo: lamp.pdf is a broken PDF");
        assertThat(run("compare", folder.resolve("none.pdf").toString(), text.toString()))
                .isEqualTo(Exit.INPUT_OUTPUT);
        assertThat(err.toString()).isEqualTo("octavo: none.pdf: no such file\n");
    }

    private String made(Path book, String name) {
        String to = folder.resolve(name).toString();
        assertThat(run("build", book.toString(), "-o", to, "--no-check", "--quiet"))
                .isZero();
        return to + "/the-lighthouse-ledger";
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}

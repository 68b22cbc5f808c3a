package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class OptionsTest {

    @TempDir
    private Path folder;

    private Path book;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheBook() throws IOException {
        book = Ledger.copy(folder.resolve("ledger"));
    }

    @Test
    void valuesOfTheCommandLineStandInForTheBooks() {
        assertThat(run(
                        "build",
                        "-e",
                        "epub",
                        "--no-check",
                        "--set",
                        "title=The Lamp",
                        "--set",
                        "editions.epub.isbn=978-1-4028-9462-6"))
                .as(err.toString())
                .isEqualTo(Exit.MADE);
        assertThat(book.resolve("build/the-lamp.epub")).exists();
        assertThat(book.resolve("build/report.json")).content().contains("\"isbn\": \"9781402894626\"");
    }

    /** A document for each division, which is XML and can be set as it is but for fonts and pictures. */
    @Test
    void whatPagesAreSetFromCanBeKept() throws Exception {
        assertThat(run("build", "-e", "print", "--no-check", "--keep-fo"))
                .as(err.toString())
                .isEqualTo(Exit.MADE);
        Path archive = book.resolve("build/the-lighthouse-ledger-print-fo.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).isSorted().contains("004-contents.fo").anyMatch(name -> name.endsWith("-january.fo"));
            DocumentBuilderFactory xml = DocumentBuilderFactory.newDefaultNSInstance();
            for (String name : names) {
                Element root = xml.newDocumentBuilder()
                        .parse(zip.getInputStream(zip.getEntry(name)))
                        .getDocumentElement();
                assertThat(root.getNodeName()).isEqualTo("fo:root");
                assertThat(root.getElementsByTagName("fo:block").getLength()).isPositive();
            }
        }
        assertThat(out.toString()).contains("the-lighthouse-ledger-print-fo.zip");
        assertThat(run("build", "-e", "print", "--no-check")).isEqualTo(Exit.MADE);
    }

    @Test
    void wrongValueIsPlacedInItsOption() {
        assertThat(run(
                        "check",
                        "--set",
                        "editions.epub.isbn=978-0-306-40615-8",
                        "--set",
                        "titel=x",
                        "--set",
                        ".=x",
                        "--set",
                        "keywords=[a"))
                .isEqualTo(Exit.BOOK_HAS_ERRORS);
        assertThat(err.toString())
                .contains("--set editions.epub.isbn:1:1: error OCT-ISBN-001")
                .contains("--set titel:1:1: error OCT-YAML-002")
                .contains("--set .:1:1: error OCT-YAML-002")
                .contains("--set keywords:1:", "error OCT-YAML-001");
    }

    @Test
    void allThatComesUpCanBeAcceptedAtOnce() throws IOException {
        Files.writeString(book.resolve("january.md"), "# January\n\nIt was was lit.\n\n[^oil]: Never called.\n");
        Path accepted = folder.resolve("accepted.txt");
        assertThat(run("check", "--fail-on", "note", "--accept", accepted.toString()))
                .as(err.toString())
                .isEqualTo(Exit.MADE);
        assertThat(accepted)
                .content()
                .startsWith("# ")
                .contains("january.md:3:8: note OCT-LINT-001: ", "january.md:5:1: warning OCT-TEXT-006: ");
        err.getBuffer().setLength(0);
        assertThat(run("check", "--fail-on", "note", "--accepted", accepted.toString()))
                .isEqualTo(Exit.MADE);
        assertThat(err.toString()).doesNotContain("OCT-", "did not come up");

        Files.writeString(book.resolve("january.md"), "# January\n\n![](none.png)\n");
        assertThat(run("check", "--accept", accepted.toString())).isEqualTo(Exit.BOOK_HAS_ERRORS);
        assertThat(accepted).content().doesNotContain("error OCT-PIC", "OCT-LINT-008");
    }

    @Test
    void commentsOfTheAcceptedAreKept() throws IOException {
        Files.writeString(book.resolve("january.md"), "# January\n\nIt was was lit.\n");
        Path accepted = Files.writeString(folder.resolve("accepted.txt"), "# looked at in May\n\n# by Ada\n");
        assertThat(run("check", "--accept", accepted.toString())).isEqualTo(Exit.MADE);
        assertThat(accepted)
                .content()
                .startsWith("# looked at in May\n# by Ada\nimages/tower.svg:1:1: note OCT-LINT-011: ");
    }

    @Test
    void acceptedProblemsAreNeitherShownNorCounted() throws IOException {
        Files.writeString(book.resolve("january.md"), "# January\n\nWords.\n\n[^oil]: Never called.\n");
        assertThat(run("check", "--strict")).isEqualTo(Exit.BOOK_HAS_ERRORS);
        String said = err.toString();
        assertThat(said).contains("january.md:5:1: warning OCT-TEXT-006");

        Path accepted = folder.resolve("accepted.txt");
        Files.writeString(
                accepted,
                "# looked at in May\n"
                        + said.replaceAll("(?m)^(?!january|    hint).*\n", "").replace(":5:1:", ":99:9:"));
        err.getBuffer().setLength(0);
        assertThat(run("check", "--strict", "--accepted", accepted.toString()))
                .as(err.toString())
                .isEqualTo(Exit.MADE);
        assertThat(err.toString()).doesNotContain("OCT-TEXT-006", "did not come up");

        Files.writeString(book.resolve("january.md"), "# January\n\nWords.\n");
        assertThat(run("check", "--strict", "--accepted", accepted.toString())).isEqualTo(Exit.MADE);
        assertThat(err.toString()).contains("1 of the messages in ", " did not come up");
    }

    @Test
    void errorOfTheManuscriptCannotBeAccepted() throws IOException {
        Files.writeString(book.resolve("january.md"), "# January\n\nSee @fig:nowhere.\n");
        run("check");
        Path accepted = Files.writeString(
                folder.resolve("accepted.txt"), err.toString().replaceAll("(?m)^(?!january).*\n", ""));
        assertThat(run("build", "--accepted", accepted.toString())).isEqualTo(Exit.BOOK_HAS_ERRORS);
    }

    @Test
    void fileThatHoldsNoMessagesIsAMisuse() throws IOException {
        Path accepted = Files.writeString(folder.resolve("accepted.txt"), "all of them, please\n");
        assertThat(run("check", "--accepted", accepted.toString())).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("line 1 of ", "is no message of Octavo's");
    }

    @Test
    void fileThatHoldsSomethingElseIsNotWrittenOver() throws IOException {
        Path chapter = book.resolve("january.md");
        String words = Files.readString(chapter);
        assertThat(run("check", "--accept", chapter.toString())).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains(" of " + chapter + " is no message of Octavo's");
        assertThat(chapter).hasContent(words);
    }

    @Test
    void folderThatCannotBeIsToldBeforeTheWork() {
        String folder = book.resolve("book.yaml/build").toString();
        assertThat(run("build", "-o", folder)).isEqualTo(Exit.USAGE);
        assertThat(run("check", "-o", folder, "--report", "json")).isEqualTo(Exit.USAGE);
        assertThat(err.toString())
                .contains("nothing can be written into " + folder + "; name another folder with -o")
                .doesNotContain("resolve\n", "make ");
    }

    @Test
    void bookIsBuiltTwiceAndComparedWhenAsked() {
        assertThat(run("build", "--verify-reproducible", "--no-check"))
                .as(err.toString())
                .isEqualTo(Exit.MADE);
    }

    @Test
    void bookIsNotWatchedWhereItsOutputIsAmongItsFiles() {
        assertThat(run("build", "--watch", "-o", book.toString())).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("--watch wants a folder of its own");
    }

    @Test
    void changesBuildTheBookAgainUntilItIsStopped() throws Exception {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Thread build =
                Thread.ofPlatform().start(() -> exit.complete(run("build", "--watch", "-e", "epub", "--no-check")));
        Path report = book.resolve("build/report.json");
        await(() -> Files.exists(report) && err.toString().contains("watching"));
        err.getBuffer().setLength(0);
        Files.writeString(book.resolve("january.md"), "# January\n\nSee @fig:nowhere.\n");
        await(() -> err.toString().contains("OCT-REF-001") && err.toString().contains("watching"));
        build.interrupt();
        assertThat(exit.get()).isEqualTo(Exit.BOOK_HAS_ERRORS);
    }

    private static void await(java.util.function.BooleanSupplier met) throws InterruptedException {
        for (int i = 0; i < 600 && !met.getAsBoolean(); i++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    private int run(String command, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = command;
        arguments[1] = book.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}

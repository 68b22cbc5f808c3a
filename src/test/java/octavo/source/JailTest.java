package octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JailTest {

    @TempDir
    Path room;

    private Path book;
    private Jail jail;

    @BeforeEach
    void bookBesideASecret() throws IOException {
        book = Files.createDirectory(room.resolve("book"));
        Files.createDirectory(book.resolve("images"));
        Files.writeString(book.resolve("images/lamp.png"), "lamp");
        Files.writeString(room.resolve("secret"), "secret");
        jail = Jail.at(book);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "images/lamp.png",
                "./images/lamp.png",
                "images//lamp.png",
                "images/../images/lamp.png",
                "x/../images/lamp.png"
            })
    void everyPlainSpellingFindsTheFile(String path) throws Refusal {
        assertThat(jail.read(path)).asString().isEqualTo("lamp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "images/../../secret",
                "./../secret",
                "images/../../book/../secret",
                "/etc/passwd",
                "//host/share",
                "\\\\host\\share",
                "..\\secret",
                "images\\lamp.png",
                "C:/secret",
                "C:secret",
                "c:\\secret",
                "file:///etc/passwd",
                "file:secret",
                "http://example.org/x.png",
                "https://example.org/x.png",
                "ftp://example.org/x",
                "jar:file:x!/y",
                "data:image/png;base64,AAAA",
                "%2e%2e/secret",
                "%2E%2E/secret",
                "..%2fsecret",
                "..%5Csecret",
                "%00",
                "secret\0.png",
                "a\nb",
                "a\u0085b",
                "lamp.png:stream",
                ".. /secret",
                "... /secret",
                "images./lamp.png",
                "images/lamp.png ",
                "...",
                "lamp\u202Egnp.exe",
                "\uD800",
                ""
            })
    void whatIsNoPathInsideIsRefusedUnopened(String path) {
        assertThat(refusal(path).reason()).isEqualTo(Refusal.Reason.OUTSIDE);
        assertThat(jail.has(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul", "aux.md", "COM1", "lpt9.png", "images/PRN", "com\u00B9", "conin$"})
    void namesOfDevicesAreNoFiles(String path) {
        assertThat(refusal(path).reason()).isEqualTo(Refusal.Reason.NOT_A_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/none.png", "images/lamp.png/x", "Images/lamp.png", "console.md"})
    void whatIsNotThereIsMissing(String path) {
        assertThat(refusal(path).reason()).isEqualTo(Refusal.Reason.MISSING);
    }

    @Test
    void nameOfAnyLengthIsAnswered() {
        assertThat(refusal("x".repeat(5000)).reason()).isEqualTo(Refusal.Reason.MISSING);
    }

    @Test
    void linkThatLeavesTheFolderIsRefused() throws IOException {
        Files.createSymbolicLink(book.resolve("out"), room.resolve("secret"));
        Files.createSymbolicLink(book.resolve("folder"), room);
        assertThat(refusal("out").reason()).isEqualTo(Refusal.Reason.OUTSIDE);
        assertThat(refusal("folder/secret").reason()).isEqualTo(Refusal.Reason.OUTSIDE);
    }

    @Test
    void linkThatStaysInsideIsFollowed() throws IOException {
        Files.createSymbolicLink(book.resolve("inside"), Path.of("images/lamp.png"));
        assertThat(jail.read("inside")).asString().isEqualTo("lamp");
    }

    @Test
    void linksInACircleAreMissing() throws IOException {
        Files.createSymbolicLink(book.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(book.resolve("b"), Path.of("a"));
        assertThat(refusal("a").reason()).isEqualTo(Refusal.Reason.MISSING);
    }

    @Test
    @Timeout(10)
    void pipesAreNotOpened() throws Exception {
        new ProcessBuilder("mkfifo", book.resolve("pipe").toString()).start().waitFor();
        assertThat(refusal("pipe").reason()).isEqualTo(Refusal.Reason.NOT_A_FILE);
    }

    @Test
    void foldersAreNoFiles() {
        assertThat(refusal("images").reason()).isEqualTo(Refusal.Reason.NOT_A_FILE);
        assertThat(jail.has("images")).isFalse();
    }

    @Test
    void bookIsReadThroughALinkToItsFolder() throws IOException {
        Path link = Files.createSymbolicLink(room.resolve("link"), book);
        assertThat(Jail.at(link).read("images/lamp.png")).asString().isEqualTo("lamp");
    }

    @Test
    void filesAreListedInOrderWithoutHiddenOnes() throws IOException {
        Files.writeString(book.resolve("b.md"), "");
        Files.writeString(book.resolve("a.md"), "");
        Files.writeString(book.resolve(".hidden"), "");
        Files.createDirectory(book.resolve(".git"));
        Files.writeString(book.resolve(".git/config"), "");
        assertThat(jail.files()).containsExactly("a.md", "b.md", "images/lamp.png");
    }

    @Test
    void whatHoldsNoMoreThanItMayIsRead() throws IOException {
        Files.write(book.resolve("long.md"), new byte[Jail.MAX_TEXT + 1]);
        assertThat(catchThrowableOfType(Refusal.class, () -> jail.readText("long.md"))
                        .reason())
                .isEqualTo(Refusal.Reason.TOO_LARGE);
        assertThat(jail.read("long.md")).hasSize(Jail.MAX_TEXT + 1);
    }

    private Refusal refusal(String path) {
        return catchThrowableOfType(Refusal.class, () -> jail.read(path));
    }
}

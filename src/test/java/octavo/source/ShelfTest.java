package octavo.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    @TempDir
    Path folder;

    @Test
    void nothingShowsBeforeItIsPublished() throws IOException {
        Files.writeString(folder.resolve("book.epub"), "old");
        try (Shelf shelf = Shelf.at(folder)) {
            shelf.lay("book.epub", "new".getBytes(UTF_8));
            assertThat(folder.resolve("book.epub")).hasContent("old");
            shelf.publish();
        }
        assertThat(folder.resolve("book.epub")).hasContent("new");
        assertThat(names()).containsExactly("book.epub");
    }

    @Test
    void whatIsNotPublishedLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("book.epub"), "old");
        try (Shelf shelf = Shelf.at(folder)) {
            shelf.lay("book.epub", "new".getBytes(UTF_8));
        }
        assertThat(folder.resolve("book.epub")).hasContent("old");
        assertThat(names()).containsExactly("book.epub");
    }

    @Test
    void missingFoldersAreMade() throws IOException {
        try (Shelf shelf = Shelf.at(folder.resolve("a/b"))) {
            shelf.lay("book.epub", new byte[] {1});
            shelf.publish();
        }
        assertThat(folder.resolve("a/b/book.epub")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void filesHaveTheModeThatAnyNewFileHas() throws IOException {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        try (Shelf shelf = Shelf.at(folder)) {
            shelf.lay("book.epub", new byte[] {1});
            shelf.publish();
        }
        assertThat(mode(folder.resolve("book.epub"))).isEqualTo(mode(ordinary));
    }

    @Test
    void partsOfDeadProcessesAreSwept() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createFile(folder.resolve(".book.epub." + dead.pid() + ".part"));
        Path living = Files.createFile(
                folder.resolve(".book.epub." + ProcessHandle.current().pid() + ".part"));
        Path other = Files.createFile(folder.resolve(".notes.part"));
        Shelf.at(folder).close();
        assertThat(names())
                .containsExactlyInAnyOrder(
                        living.getFileName().toString(), other.getFileName().toString());
    }

    @Test
    void folderInAFilesPlaceIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("book.epub"));
        try (Shelf shelf = Shelf.at(folder)) {
            assertThatThrownBy(() -> shelf.lay("book.epub", new byte[0])).hasMessageContaining("is a folder");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}

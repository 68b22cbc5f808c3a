package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every file of the project keeps to. */
class SourceFilesTest {

    private static final int LONGEST = 400;

    @Test
    void noFileIsLongerThanAReaderHolds() throws IOException {
        assertThat(javaFiles("src")).allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNull() throws IOException {
        List<Path> packages = javaFiles("src/main/java").stream()
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages).hasSizeGreaterThan(8).allSatisfy(folder -> {
            assertThat(folder.resolve("package-info.java")).exists();
            assertThat(lines(folder.resolve("package-info.java")))
                    .contains("@NullMarked")
                    .hasSizeLessThan(30);
        });
    }

    private static List<Path> javaFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

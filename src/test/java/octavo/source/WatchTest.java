package octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    @TempDir
    private Path folder;

    @Test
    void outputOfABookThatIsReachedByALinkIsNoChange() throws Exception {
        Path book = Files.createDirectory(folder.resolve("book"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), book);
        CompletableFuture<Boolean> changed = new CompletableFuture<>();
        try (Watch watch = Watch.of(link, link.resolve("build"))) {
            Thread watching = Thread.ofPlatform().start(() -> changed.complete(noticed(watch)));
            Files.createDirectory(link.resolve("build"));
            assertThat(changed.completeOnTimeout(false, 500, TimeUnit.MILLISECONDS)
                            .get())
                    .as("the output folder counts as a change")
                    .isFalse();
            watching.interrupt();
            watching.join();
        }
    }

    @Test
    void changeInTheBookIsNoticed() throws Exception {
        CompletableFuture<Boolean> changed = new CompletableFuture<>();
        try (Watch watch = Watch.of(folder, folder.resolve("build"))) {
            Thread.ofPlatform().start(() -> changed.complete(noticed(watch)));
            Files.writeString(folder.resolve("january.md"), "# January\n");
            assertThat(changed.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean noticed(Watch watch) {
        try {
            watch.await();
            return true;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}

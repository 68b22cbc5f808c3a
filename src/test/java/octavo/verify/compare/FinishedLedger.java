package octavo.verify.compare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Progress;
import octavo.book.Edition;
import octavo.finishing.Finished;
import octavo.source.Jail;

/** A small book, finished once, and its EPUB taken apart and put together again. */
final class FinishedLedger {

    final byte[] epub;
    final byte[] pdf;

    private final Map<String, byte[]> entries;

    private FinishedLedger(byte[] epub, byte[] pdf) throws IOException {
        this.epub = epub;
        this.pdf = pdf;
        this.entries = unpacked(epub);
    }

    static FinishedLedger build() throws IOException {
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        List<Finished> made = new BookBuild(
                        Jail.at(Path.of("src/test/resources/books/ledger").toAbsolutePath()),
                        choices,
                        Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow()
                .editions();
        return new FinishedLedger(bytes(made, Edition.Kind.EPUB), bytes(made, Edition.Kind.PRINT));
    }

    private static Map<String, byte[]> unpacked(byte[] epub) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** The EPUB with another text in the stead of one of its documents. */
    byte[] with(String name, String text) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : changed.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(List<Finished> made, Edition.Kind kind) {
        return made.stream()
                .filter(finished -> finished.edition().kind() == kind)
                .findFirst()
                .orElseThrow()
                .bytes();
    }
}

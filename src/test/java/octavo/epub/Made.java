package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.book.Book;
import octavo.markup.Markup;
import octavo.resolve.Resolver;
import octavo.source.Jail;
import octavo.style.EpubTheme;

/** EPUBs made of sample books in the classic theme. */
final class Made {

    private Made() {}

    /** The first edition of a book that has no faults. */
    static byte[] epub(Book book) throws IOException {
        return epub(book, theme());
    }

    /** The same in another theme. */
    static byte[] epub(Book book, EpubTheme theme) throws IOException {
        var resolved = Resolver.resolve(book, book.editions().getFirst(), List.of("EB Garamond"));
        return EpubEdition.make(
                        Markup.of(resolved.value().orElseThrow()),
                        theme,
                        Optional.empty(),
                        Instant.parse("2025-10-01T00:00:00Z"))
                .value()
                .orElseThrow();
    }

    /** The classic theme. */
    static EpubTheme theme() {
        var theme = EpubTheme.read(Jail.shipped("styles/classic"), Jail.shipped("fonts"), Jail.shipped("none"));
        assertThat(theme.problems()).isEmpty();
        return theme.value().orElseThrow();
    }

    /** The text of a file in it. */
    static String entry(byte[] epub, String name) throws IOException {
        return new String(bytes(epub, name), StandardCharsets.UTF_8);
    }

    /** The bytes of a file in it. */
    static byte[] bytes(byte[] epub, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name);
    }
}

package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Constructs;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.book.SampleMetadata;
import octavo.book.Walk;
import octavo.verify.epubcheck.EpubcheckCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that has everything a manuscript can hold, and all that can be said of a book. */
class EveryConstructTest {

    @TempDir
    private Path folder;

    private final SampleBook sample = new SampleBook();

    @Test
    void everyKindOfBlockAndInlineIsThere() {
        List<Block> blocks = new Constructs().blocks();
        assertThat(kinds(Walk.blocks(blocks))).containsAll(permitted(Block.class));
        assertThat(kinds(Walk.inlines(blocks))).containsAll(permitted(Inline.class));
    }

    @Test
    void epubcheckHasNothingToSayOfAnyOfIt() throws Exception {
        Book book = sample.metadata(SampleMetadata.full())
                .isbns("9783161484100", "9780306406157")
                .body(sample.chapter("All", new Constructs().blocks().toArray(Block[]::new)))
                .end();
        assertThat(EpubcheckCommand.messages(Made.epub(book), folder)).isEmpty();
    }

    @Test
    void epubcheckHasNothingToSayOfAnyRole() throws Exception {
        for (Role role : Role.values()) {
            if (role != Role.PART && role != Role.CONTENTS) {
                sample.back(sample.matter(role, "Matter", sample.paragraph("Words.")));
            }
        }
        Book book = sample.body(sample.part("Winter", sample.chapter("Wick"))).end();
        assertThat(EpubcheckCommand.messages(Made.epub(book), folder)).isEmpty();
    }

    private static Set<String> kinds(Stream<?> found) {
        return found.map(one -> one.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> permitted(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

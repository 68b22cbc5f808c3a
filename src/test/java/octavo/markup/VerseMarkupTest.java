package octavo.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.resolve.Resolver;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class VerseMarkupTest {

    private static final SourceSpan PLACE = SourceSpan.at("poem.md", 3, 1);

    private final SampleBook sample = new SampleBook();

    @Test
    void numbersCountOnFromStanzaToStanza() {
        assertThat(words(new Attributes("", List.of(), new LinkedHashMap<>(Map.of("lines", "3")))))
                .isEqualTo("aaa 3aaa 6a");
        assertThat(words(Attributes.ofClass("numbered"))).isEqualTo("aaaaa 5aa");
        assertThat(words(Attributes.NONE)).isEqualTo("aaaaaaa");
    }

    private String words(Attributes attributes) {
        Block.Verse verse = new Block.Verse(List.of(stanza(4), stanza(3)), attributes, PLACE);
        var book = sample.body(sample.chapter("Wick", verse)).end();
        var resolved = Resolver.resolve(book, book.editions().getFirst(), List.of());
        Node.Element chapter = Markup.of(resolved.value().orElseThrow()).galleys().stream()
                .filter(galley -> galley.role() == Role.CHAPTER)
                .reduce((_, last) -> last)
                .orElseThrow()
                .section();
        return ((Node.Element) chapter.children().getLast()).words();
    }

    private static Block.Stanza stanza(int lines) {
        return new Block.Stanza(
                IntStream.range(0, lines)
                        .mapToObj(_ -> new Block.Line(0, List.of(new Inline.Text("a", PLACE)), PLACE))
                        .toList(),
                PLACE);
    }
}

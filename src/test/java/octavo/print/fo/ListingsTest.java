package octavo.print.fo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import octavo.markup.Node;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class ListingsTest {

    @Test
    void aLineEndsWhereItsWordsSayThoughCodeTokensFollow() {
        Node.Element code = element(
                "code",
                element("span", new Node.Words("mkdir")),
                new Node.Words(" lamp\n"),
                element("span", new Node.Words("cd")),
                new Node.Words(" lamp"));
        assertThat(Listings.lines(code)).extracting(Node.Element::words).containsExactly("mkdir lamp", "cd lamp");
    }

    @Test
    void emptyLinesAreLines() {
        assertThat(Listings.lines(element("pre", new Node.Words("one\n\ntwo"))))
                .extracting(Node.Element::words)
                .containsExactly("one", "", "two");
    }

    private static Node.Element element(String name, Node... children) {
        return new Node.Element(
                name, "", List.of(), new LinkedHashMap<>(), List.of(children), SourceSpan.of("chapter.md"));
    }
}

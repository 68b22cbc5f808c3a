package octavo.style.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {

    @Test
    void readsEachKindOfContent() {
        assertThat(content("\"p. \" counter(page) counter(page, lower-roman) string(t) string(t, last) attr(x)"
                        + " leader(dotted) leader(\" .\") target-counter(attr(href url), page) content() open-quote"))
                .containsExactly(
                        new Content.Text("p. "),
                        new Content.Counter("page", "decimal"),
                        new Content.Counter("page", "lower-roman"),
                        new Content.NamedString("t", Content.Occurrence.FIRST),
                        new Content.NamedString("t", Content.Occurrence.LAST),
                        new Content.Attribute("x"),
                        new Content.Leader(". "),
                        new Content.Leader(" ."),
                        new Content.TargetCounter("href", "page", "decimal"),
                        new Content.ElementText(),
                        new Content.QuotationMark(true));
    }

    @Test
    void noneAndNormalAddNothing() {
        assertThat(content("none")).isEmpty();
        assertThat(content("normal")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "12pt",
                "counter()",
                "string(t, middle)",
                "leader()",
                "target-counter(href, page)",
                "target-counter(attr(href))",
                "element(x)",
                "url(a.png)"
            })
    void whatIsNotContentIsRefused(String css) {
        assertThat(ContentReader.content(TermReader.read(css))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "\"x\" content()", "a content(),", "a content() b"})
    void whatSetsNoStringIsRefused(String css) {
        assertThat(ContentReader.strings(TermReader.read(css))).isEmpty();
    }

    private static List<Content> content(String css) {
        return ContentReader.content(TermReader.read(css)).orElseThrow();
    }
}

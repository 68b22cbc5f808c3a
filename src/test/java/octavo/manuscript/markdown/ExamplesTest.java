package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.book.LanguageTag;
import octavo.source.SourceFile;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of CommonMark 0.31.2, and GFM's of tables and strikethrough, comes out of the model as it
 * should, or is listed with the reason why a book has it otherwise.
 */
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> commonMarkIsReadAsItsExamplesSay() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertThat(examples).hasSize(652);
        return tests(examples, exceptions("commonmark"));
    }

    @TestFactory
    Stream<DynamicTest> tablesAndStrikeoutsAreReadAsTheExamplesOfGfmSay() throws IOException {
        List<Example> examples = Stream.of("table", "strikethrough")
                .flatMap(name -> ExampleReader.readExamples(gfm(), name).stream())
                .toList();
        assertThat(examples).hasSizeGreaterThan(8);
        return tests(examples, exceptions("gfm"));
    }

    private static Stream<DynamicTest> tests(List<Example> examples, Properties exceptions) {
        assertThat(exceptions.stringPropertyNames())
                .as("every exception names an example and a reason")
                .allMatch(number -> Integer.parseInt(number) <= examples.size()
                        && !exceptions.getProperty(number).isBlank());
        return IntStream.rangeClosed(1, examples.size())
                .mapToObj(number -> DynamicTest.dynamicTest(
                        "example " + number, () -> check(examples.get(number - 1), exceptions, "" + number)));
    }

    private static void check(Example example, Properties exceptions, String number) {
        String markdown = example.getSource().replace("\r\n", "\n").replace('\r', '\n');
        String read = plain(
                HtmlOfModel.of(Markdown.read(new SourceFile("one.md", markdown), new LanguageTag("en"), Read.PICTURES)
                        .value()
                        .orElseThrow()));
        String wanted = plain(example.getHtml());
        if (exceptions.containsKey(number)) {
            assertThat(read).as("no exception any more; take it off the list").isNotEqualTo(wanted);
        } else {
            assertThat(read).as(markdown).isEqualTo(wanted);
        }
    }

    /**
     * What the comparison leaves out: a link's title, which a page has no place for; the address that an empty
     * link has; that marks are curled and dashes joined; whether a line's end is written as
     * one or as a space; and the arrow by which the examples show a tab.
     */
    private static String plain(String html) {
        return html.replaceAll(" title=\"[^\"]*\"", "")
                .replace("href=\"one.md\"", "href=\"\"")
                .replaceAll("[“”]", "&quot;")
                .replaceAll("[‘’]", "'")
                .replace("—", "---")
                .replace("–", "--")
                .replace("…", "...")
                .replace('→', '\t')
                .replaceAll("\n*(</?(?:p|[uo]l|li|blockquote|h[1-6r]|pre|table|thead|tbody|t[rhd])\\b[^>]*>)\n*", "$1")
                .replace('\n', ' ')
                .strip();
    }

    private static URL gfm() {
        return TestResources.getGfmSpec();
    }

    private static Properties exceptions(String name) throws IOException {
        Properties exceptions = new Properties();
        try (InputStream list = ExamplesTest.class.getResourceAsStream(name + "-exceptions.properties")) {
            exceptions.load(new InputStreamReader(list, StandardCharsets.UTF_8));
        }
        return exceptions;
    }
}

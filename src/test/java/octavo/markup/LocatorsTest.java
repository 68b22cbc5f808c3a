package octavo.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.SampleBook;
import octavo.folio.Folio;
import octavo.resolve.Index.Passage;
import octavo.resolve.Resolver;
import octavo.resolve.Words;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are written here as their pages, passages with two dots; their ids are those words. */
class LocatorsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        en-GB | 12                    => , 12
        en-GB | 12 12 12              => , 12
        en-GB | 12 13                 => , 12, 13
        en-GB | 12 13 13 14 20        => , 12–14, 20
        en-GB | 20 12                 => , 12, 20
        en-GB | 12..14 13             => , 12–14
        en-GB | 12..13 14             => , 12–14
        en-GB | 12..12                => , 12
        en-GB | 107..109 111..116     => , 107–9, 111–16
        de    | 107..109              => , 107–109
        es    | 7..9                  => , 7-9
        en-GB | 3 xii xiii xiv 1 2    => , xii–xiv, 1–3
        en-GB | xiv 1                 => , xiv, 1
        en-GB | xiv..2                => , xiv–2
        en-GB | ? 4 ?..? ?            => , 4
        """)
    void placesAreWrittenAsPages(String line, String expected) {
        String[] parts = line.split("\\|");
        List<Node> written = new Locators(words(parts[0].strip()), SourceSpan.of("book.yaml"))
                .pages(passages(parts[1].strip()), LocatorsTest::folio);
        assertThat(text(written)).isEqualTo(expected.strip());
    }

    @Test
    void linksLeadToTheFirstPlaceOfAPageAndToBothEndsOfARange() {
        List<Node> written = new Locators(words("en-GB"), SourceSpan.of("book.yaml"))
                .pages(passages("4 12 13 14..16"), LocatorsTest::folio);
        assertThat(written.toString())
                .contains("href=#4", "href=#12", "href=#16")
                .doesNotContain("href=#13");
    }

    @Test
    void withoutPagesTheyAreCounted() {
        assertThat(text(new Locators(words("en-GB"), SourceSpan.of("book.yaml")).counted(passages("4 12..14 12"))))
                .isEqualTo(", 1, 2, 3");
    }

    private static String text(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            text.append(
                    switch (node) {
                        case Node.Words(String words) -> words;
                        case Node.Element element -> element.words();
                        case Node.PageNumber _, Node.Places _ -> "?";
                    });
        }
        return text.toString().replace("\u2060", "");
    }

    private static List<Passage> passages(String written) {
        return Arrays.stream(written.split(" "))
                .map(one -> one.split("\\.\\."))
                .map(ends -> new Passage(ends[0], ends[ends.length - 1]))
                .toList();
    }

    private static Optional<Folio> folio(String id) {
        for (int number = 1; number < 200; number++) {
            for (boolean roman : new boolean[] {true, false}) {
                Folio folio = new Folio(number, roman);
                if (folio.toString().equals(id)) {
                    return Optional.of(folio);
                }
            }
        }
        return Optional.empty();
    }

    private static Words words(String language) {
        SampleBook sample = new SampleBook();
        Book book = sample.language(language).body(sample.chapter("Wick")).end();
        return Resolver.resolve(book, book.editions().getFirst(), List.of())
                .value()
                .orElseThrow()
                .words();
    }
}

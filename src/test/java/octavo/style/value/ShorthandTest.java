package octavo.style.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {

    @ParameterizedTest
    @CsvSource({
        "1pt, 1pt 1pt 1pt 1pt",
        "1pt 2pt, 1pt 2pt 1pt 2pt",
        "1pt 2pt 3pt, 1pt 2pt 3pt 2pt",
        "1pt 2pt 3pt 4pt, 1pt 2pt 3pt 4pt"
    })
    void sidesGoRoundFromTheTop(String css, String expected) {
        Map<Property, List<Term>> values = expand("padding", css);
        String sides = Shorthand.properties("padding").stream()
                .map(side -> Term.written(values.get(side)))
                .collect(Collectors.joining(" "));
        assertThat(sides).isEqualTo(expected);
    }

    @Test
    void theTermsOfABorderComeInAnyOrder() {
        assertThat(expand("border-left", "solid #123 2pt"))
                .containsEntry(Property.BORDER_LEFT_WIDTH, List.of(new Term.Quantity(2, "pt")))
                .containsEntry(Property.BORDER_LEFT_STYLE, List.of(new Term.Word("solid")))
                .containsEntry(Property.BORDER_LEFT_COLOR, List.of(new Term.Hash("123")));
        assertThat(expand("border", "none")).hasSize(12);
    }

    @Test
    void olderNamesAreUnderstood() {
        assertThat(expand("page-break-before", "always"))
                .containsEntry(Property.BREAK_BEFORE, List.of(new Term.Word("always")));
    }

    @Test
    void wordsForAllPropertiesGoToEach() {
        assertThat(expand("margin", "inherit")).hasSize(4).containsValue(List.of(new Term.Word("inherit")));
    }

    @ParameterizedTest
    @CsvSource({
        "margin, 1pt 2pt 3pt 4pt 5pt",
        "border, solid solid",
        "background, 12pt",
        "font, 12pt",
        "font, italic italic 12pt serif",
        "list-style, disc disc"
    })
    void whatDoesNotFitIsRefused(String name, String css) {
        assertThat(Shorthand.expand(name, TermReader.read(css))).isEmpty();
    }

    @Test
    void everyInitialValueIsAcceptedByItsProperty() {
        for (Property property : Property.values()) {
            assertThat(property.form().accepts().test(property.initial()))
                    .as(property.css())
                    .isTrue();
        }
    }

    private static Map<Property, List<Term>> expand(String name, String css) {
        return Shorthand.expand(name, TermReader.read(css)).orElseThrow();
    }
}

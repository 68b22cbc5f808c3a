package octavo.style.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {

    @Test
    void readsEachKindOfTerm() {
        assertThat(TermReader.read("italic 10.5pt/140% \"EB Garamond\", -webkit-x #AbC url(a.png)"))
                .containsExactly(
                        new Term.Word("italic"),
                        new Term.Quantity(10.5, "pt"),
                        new Term.Mark('/'),
                        new Term.Quantity(140, "%"),
                        new Term.Text("EB Garamond"),
                        new Term.Mark(','),
                        new Term.Word("-webkit-x"),
                        new Term.Hash("abc"),
                        new Term.Address("a.png"));
    }

    @Test
    void readsFunctionsInFunctions() {
        assertThat(TermReader.read("target-counter(attr(href), page)"))
                .containsExactly(new Term.Call(
                        "target-counter",
                        List.of(
                                new Term.Call("attr", List.of(new Term.Word("href"))),
                                new Term.Mark(','),
                                new Term.Word("page"))));
    }

    @Test
    void readsEscapes() {
        assertThat(TermReader.read("\"*\\2003*\\2003 *\" 'it\\'s' \"\\a b\""))
                .containsExactly(new Term.Text("*\u2003*\u2003*"), new Term.Text("it's"), new Term.Text("\nb"));
    }

    @Test
    void aSignBelongsToItsNumberAndAMinusBetweenSpacesDoesNot() {
        assertThat(TermReader.read("-1pt +2 3 - 4"))
                .containsExactly(
                        new Term.Quantity(-1, "pt"),
                        new Term.Quantity(2, ""),
                        new Term.Quantity(3, ""),
                        new Term.Mark('-'),
                        new Term.Quantity(4, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                ")",
                "\"",
                "\\",
                "url(",
                "url('a",
                "url(\"a)",
                "a(b(c",
                "1e",
                "1.2.3",
                "#",
                "-",
                "--",
                "\\110000",
                "."
            })
    void neverFails(String broken) {
        assertThat(TermReader.read(broken)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1pt 2em 50%",
                "\"a\", b, c",
                "string(title, first-except)",
                "calc(50% + 1pt)",
                "url(\"a b.png\")",
                "#abcdef"
            })
    void writesWhatItRead(String css) {
        assertThat(Term.written(TermReader.read(css))).isEqualTo(css);
    }
}

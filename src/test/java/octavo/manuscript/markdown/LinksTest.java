package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        [t](https://example.org/a?b=c#d)  => link<https://example.org/a?b=c#d>(t)
        <https://example.org>             => link<https://example.org>(https://example.org)
        [t](mailto:me@example.org)        => link<mailto:me@example.org>(t)
        [t](HTTPS://example.org/ä)        => link<HTTPS://example.org/%C3%A4>(t)
        [t](two.md)                       => ref<chapters/two.md#>(t)
        [t](two.md#lamp)                  => ref<chapters/two.md#lamp>(t)
        [t](../back/a.md)                 => ref<back/a.md#>(t)
        [t](../../a.md)                   => ref<../a.md#>(t)
        [t](my%20file.md#caf%C3%A9)       => ref<chapters/my file.md#café>(t)
        [t](#lamp)                        => ref<#lamp>(t)
        [](#fig:map)                      => ref<#fig:map>()
        [t][r]                            => ref<chapters/two.md#>(t)
        [*t* [x]{.y}](two.md)             => ref<chapters/two.md#>(em(t) span{.y}(x))
        """)
    void linksLeadOutOfTheBookOrToAPlaceInIt(String markdown, String sketch) {
        assertThat(Sketch.of(markdown + "\n\n[r]: two.md")).isEqualTo("p(" + sketch + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java&#x0A;script:alert(1)",
                "&#1;javascript:x",
                "vbscript:x",
                "data:text/html;base64,AAAA",
                "file:///etc/passwd",
                "ftp://example.org",
                "//example.org/x",
                "C:/x.md",
                "about:blank",
                "<javascript:alert(1)>",
                "javascript&colon;alert(1)",
                "jar:file:x!/y",
                "view-source:https://example.org",
            })
    void anyOtherAddressIsRefusedAndItsWordsKept(String address) {
        var read = Read.file("See [this *one*](" + address + ").");
        assertThat(read.problems()).hasSize(1).first().extracting(Problem::code).hasToString("LINK_UNSAFE");
        assertThat(Sketch.blocks(read.value().orElseThrow())).isEqualTo("p(See this em(one).)");
    }

    @Test
    void theMessageNamesTheSchemeAndTheHintSaysWhichAreGood() {
        Problem problem = Read.file("[x](ftp://example.org)").problems().getFirst();
        assertThat(problem)
                .hasToString(
                        "chapters/one.md:1:1: error OCT-TEXT-009: a book may not link to an address that begins with"
                                + " \"ftp:\"");
        assertThat(problem.hint())
                .isEqualTo("begin it with https:, http:, mailto: or tel:, or name a file of the book");
    }

    @Test
    void shortReferencesMayNotMakeATextOutOfAllProportion() {
        String markdown = "[a]: https://example.org/" + "x".repeat(50_000) + "\n\n" + "[a] ".repeat(1_000);
        assertThat(Read.problems(markdown)).singleElement().asString().contains("OCT-TEXT-010");
    }
}

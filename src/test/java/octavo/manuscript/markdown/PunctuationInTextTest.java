package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
        "Hello," he said.                       # “Hello,” he said.
        He said "no".                           # He said “no”.
        "'Tis late," she said.                  # “’Tis late,” she said.
        'Go,' he said, 'or don't.'              # ‘Go,’ he said, ‘or don’t.’
        "He said 'no' to me."                   # “He said ‘no’ to me.”
        the keepers' wives                      # the keepers’ wives
        rock 'n' roll                           # rock ’n’ roll
        the '90s and the '80s                   # the ’90s and the ’80s
        'Get 'em,' he said.                     # ‘Get ’em,’ he said.
        "*Hello*," he said.                     # “Hello,” he said.
        *"Hello,"* he said.                     # “Hello,” he said.
        ("Hello")                               # (“Hello”)
        "Come--"                                # “Come–”
        He said---"Come"                        # He said—“Come”
        1914--18, and---then...                 # 1914–18, and—then…
        a ---- b                                # a –– b
        \\"plain\\" \\'so\\' \\-- and \\...      # "plain" 'so' -- and ...
        “as it is” and ‘so’                     # “as it is” and ‘so’
        &quot;coded&quot;                       # "coded"
        5 - 3 = 2                               # 5 - 3 = 2
        "Said 'twice                            # “Said ’twice
        'A man's a man,' he said                # ‘A man’s a man,’ he said
        """)
    void straightMarksBecomeThoseOfEnglish(String written, String set) {
        assertThat(Read.words(written, "en-GB")).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        en-US, “a ‘b’ c”
        de,    „a ‚b‘ c“
        de-CH, «a ‹b› c»
        es,    «a “b” c»
        it,    «a “b” c»
        nl,    “a ‘b’ c”
        pl,    „a «b» c”
        pt-BR, “a ‘b’ c”
        pt-PT, «a “b” c»
        sv,    ”a ’b’ c”
        fr,    «\u202fa “b” c\u202f»
        fr-CH, «\u202fa ‹\u202fb\u202f› c\u202f»
        xx,    “a ‘b’ c”
        """)
    void eachLanguageHasItsOwnMarks(String language, String set) {
        assertThat(Read.words("\"a 'b' c\"", language)).isEqualTo(set);
    }

    @Test
    void frenchLetsNoLineEndBeforeItsMarks() {
        assertThat(Read.words("Quoi ? Non : « rien » !", "fr"))
                .isEqualTo("Quoi\u202f? Non\u00a0: «\u202frien\u202f»\u202f!");
    }

    @Test
    void wordsInAnotherLanguageHaveItsMarks() {
        assertThat(Read.words("He said [\"Bonjour\"]{lang=fr} and \"Hello\".", "en"))
                .isEqualTo("He said «\u202fBonjour\u202f» and “Hello”.");
        assertThat(Sketch.of("::: {lang=de}\n\"Nein\"\n:::")).isEqualTo("{lang=de}[p(„Nein“)]");
    }

    @Test
    void codeAndListingsAndMathsKeepWhatIsWritten() {
        assertThat(Sketch.of("`\"a\"--` and $a'$")).isEqualTo("p(code(\"a\"--) and $a'$)");
        assertThat(Sketch.of("```\n\"a\" -- b...\n```")).isEqualTo("listing( \n\"a\" -- b...)");
    }

    @Test
    void speechThatGoesOnOpensEachParagraph() {
        assertThat(Sketch.of("\"One.\n\n\"Two.\"")).isEqualTo("p(“One.) p(“Two.”)");
        assertThat(Sketch.of("'One.\n\n'Two.'")).isEqualTo("p(‘One.) p(‘Two.’)");
    }
}

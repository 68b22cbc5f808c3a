package octavo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import octavo.book.Label;
import octavo.book.LanguageTag;
import octavo.book.Relator;
import octavo.book.Role;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final SourceSpan BOOK = SourceSpan.of("book.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "sv", "pl"})
    void everyLanguageSaysWhatEnglishSaysWithTheSameGaps(String language) {
        Map<String, String> spoken = words(language).phrases();
        Map<String, String> english = words("en").phrases();
        assertThat(spoken.keySet()).isEqualTo(english.keySet());
        UnaryOperator<String> gaps = phrase -> String.valueOf(
                new TreeSet<>(phrase.chars().filter(Character::isDigit).boxed().toList()));
        spoken.forEach((key, phrase) -> {
            assertThat(phrase).as(key).isNotBlank();
            assertThat(gaps.apply(phrase)).as(key).isEqualTo(gaps.apply(english.get(key)));
        });
    }

    @Test
    void everyRoleOfADivisionHasItsWord() {
        for (Role role : Role.values()) {
            assertThat(words("en").role(role)).isNotBlank();
        }
    }

    @Test
    void whatPeopleDidIsCalledAsLibrariesCallIt() {
        List<String> relators = Relator.names().stream().map(TitlePages::key).toList();
        assertThat(words("en").phrases().keySet())
                .filteredOn(key -> key.startsWith("by.") && !key.equals("by.other"))
                .allSatisfy(key -> assertThat(relators).contains(key.substring(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB:A, B and C", "en-US:A, B, and C", "de:A, B und C", "es:A, B y C", "pl:A, B i C"})
    void namesAreJoinedAsTheLanguageJoinsThem(String expected) {
        String[] parts = expected.split(":");
        assertThat(words(parts[0]).list(List.of("A", "B", "C"))).isEqualTo(parts[1]);
    }

    @Test
    void aLanguageWithoutWordsGetsEnglishOnesAndAWarning() {
        Outcome<Words> finnish = Words.of(new LanguageTag("fi"), Map.of(), BOOK);
        assertThat(finnish.problems()).extracting(Problem::code).containsExactly(Code.LANGUAGE_WITHOUT_WORDS);
        Words words = finnish.value().orElseThrow();
        assertThat(words.of("chapter")).isEqualTo("Chapter");
        assertThat(words.list(List.of("A", "B"))).isEqualTo("A and B");
    }

    @Test
    void labelsReplaceWords() {
        Outcome<Words> words = Words.of(new LanguageTag("de"), Map.of("chapter", label("Abschnitt")), BOOK);
        assertThat(words.problems()).isEmpty();
        assertThat(words.value().orElseThrow().of("chapter")).isEqualTo("Abschnitt");
    }

    @Test
    void aLabelForNothingIsAProblemThatNamesTheNearest() {
        Outcome<Words> words = Words.of(new LanguageTag("en"), Map.of("chaptr", label("Canto")), BOOK);
        assertThat(words.problems())
                .hasSize(1)
                .first()
                .extracting(Problem::hint)
                .asString()
                .contains("\"chapter\"");
    }

    private static Label label(String words) {
        return new Label(words, BOOK);
    }

    private static Words words(String language) {
        return Words.of(new LanguageTag(language), Map.of(), BOOK).value().orElseThrow();
    }
}

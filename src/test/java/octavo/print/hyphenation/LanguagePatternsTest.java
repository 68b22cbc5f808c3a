package octavo.print.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fop.hyphenation.Hyphenation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePatternsTest {

    @ParameterizedTest
    @CsvSource({
        "en-GB, photographic, pho-to-graphic",
        "en-US, photographic, pho-to-graphic",
        "en-GB, progress, pro-gress",
        "en-US, associate, as-so-ciate",
        "de, Silbentrennung, Sil-ben-tren-nung",
        "de-AT, Donaudampfschifffahrt, Do-nau-dampf-schiff-fahrt",
        "fr, constitutionnellement, consti-tu-tion-nel-le-ment",
        "es, murciélago, mur-cié-la-go",
        "it, fotografia, fo-to-gra-fia",
        "la, imperator, im-pe-ra-tor",
        "nl, lettergreep, let-ter-greep",
        "pl, wydawnictwo, wy-daw-nic-two",
        "pt-BR, biblioteca, bi-bli-o-teca",
        "sv, bokstaven, bok-sta-ven",
    })
    void wordsBreakAsTheirLanguageBreaksThem(String language, String word, String broken) {
        assertThat(hyphenate(language, word)).isEqualTo(broken);
    }

    @Test
    void quotationMarksBeforeAWordAreCountedButNotHyphenated() {
        LanguagePatterns patterns = LanguagePatterns.of("en-US").orElseThrow();
        assertThat(patterns.hyphenate("“hyphenation,”", 2, 3).getHyphenationPoints())
                .containsExactly(3, 7);
    }

    @Test
    void typographicApostropheIsTheApostropheOfThePatterns() {
        assertThat(hyphenate("fr", "aujourd’hui"))
                .isEqualTo(hyphenate("fr", "aujourd'hui").replace('\'', '’'));
    }

    /** Whatever stands around it, and in the capitals of a heading, too. */
    @ParameterizedTest
    @CsvSource({
        "en-GB, 'isn’t,', 'isn’t,'",
        "en-GB, “wasn't”, “wasn't”",
        "en-GB, ISN’T., ISN’T.",
        "en-GB, continent’s, con-tin-ent’s",
        "en-US, company’s, com-pany’s",
        "nl, foto’s, foto’s",
        "de, auto’s, auto’s",
        "fr, l’humanité, l’huma-ni-té",
        "fr, aujourd’hui, au-jour-d’hui",
        "it, d’avoir, d’avoir",
        "it, dell’acqua, del-l’ac-qua",
    })
    void noShortPartOfAWordKeepsItsApostrophe(String language, String word, String broken) {
        LanguagePatterns patterns = LanguagePatterns.of(language).orElseThrow();
        Hyphenation hyphenation = patterns.hyphenate(word, 2, 2);
        int[] places = hyphenation == null ? new int[0] : hyphenation.getHyphenationPoints();
        StringBuilder divided = new StringBuilder(word);
        for (int i = places.length - 1; i >= 0; i--) {
            divided.insert(places[i], '-');
        }
        assertThat(divided).hasToString(broken);
    }

    @Test
    void exceptionsOfTheBookGoBeforePatterns() {
        LanguagePatterns patterns = LanguagePatterns.of("en-GB").orElseThrow();
        patterns.except("lam-plight");
        assertThat(patterns.hyphenate("Lamplight", 2, 3)).hasToString("Lam-plight");
    }

    @Test
    void languageWithoutPatternsIsEmpty() {
        assertThat(LanguagePatterns.of("cy")).isEmpty();
    }

    private static String hyphenate(String language, String word) {
        LanguagePatterns patterns = LanguagePatterns.of(language).orElseThrow();
        LanguagePatterns.Least least = LanguagePatterns.least(language).orElseThrow();
        Hyphenation hyphenation = patterns.hyphenate(word, least.before(), least.after());
        return hyphenation == null ? word : hyphenation.toString();
    }
}

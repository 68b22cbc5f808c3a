package octavo.print.forme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import octavo.folio.Letters;
import octavo.print.Proof;
import octavo.print.Specimen;
import octavo.print.forme.Setting.Passage;
import octavo.print.foundry.Foundry;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import org.junit.jupiter.api.Test;

class ChapelTest {

    private static final Foundry FOUNDRY = Specimen.foundry("eb-garamond/EBGaramond-Regular.ttf");

    @Test
    void eachPageTellsWhereItBegins() {
        String text = "Every evening the keeper lights the office lamp affably. ".repeat(20);
        Setting setting =
                set(Specimen.in("en-GB").block("a", "Short.").block("b", text).block("c", "End."));
        int letters = Letters.in(text);
        List<Passage> passages = setting.pages().stream()
                .flatMap(page -> page.passages().stream())
                .filter(passage -> passage.key().equals("b"))
                .toList();
        assertThat(passages).hasSizeGreaterThan(2);
        int next = 0;
        for (Passage passage : passages) {
            assertThat(passage.from()).isEqualTo(next);
            next += passage.letters();
        }
        assertThat(next).isEqualTo(letters);
        assertThat(setting.page("a", 0)).hasValue(0);
        assertThat(setting.page("b", 0)).hasValue(0);
        assertThat(setting.page("b", letters - 1)).hasValue(setting.pages().size() - 1);
        assertThat(setting.page("c", 0)).hasValue(setting.pages().size() - 1);
        assertThat(setting.page("d", 0)).isEmpty();
    }

    @Test
    void manyCompositorsSetWhatOneSets() {
        List<Copy> divisions = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            divisions.add(Specimen.in("en-GB").block("b" + i, "The lamp of night number " + i + "."));
        }
        assertThat(folios(divisions, 3)).isEqualTo(folios(divisions, 1));
    }

    private static List<String> folios(List<Copy> divisions, int jobs) {
        try (Chapel chapel = new Chapel(FOUNDRY, Proof.NO_PICTURES, List.of(), jobs)) {
            return chapel.set(divisions).stream()
                    .map(setting -> setting.pages().getFirst().passages()
                            + setting.pages().getFirst().folio())
                    .toList();
        }
    }

    @Test
    void missingGlyphIsAnError() {
        Problem problem = only(Specimen.in("en-GB").block("aaa", "The word שלום has no type here"), Code.GLYPH_MISSING);
        assertThat(problem.message()).contains("U+05E9");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void overfullLineTellsByHowMuchAndWhere() {
        Problem problem = only(
                Specimen.in("cy", 90).block("aaaa", "Llanfairpwllgwyngyllgogerychwyrndrobwll"), Code.LINE_OVERFULL);
        assertThat(problem.message()).matches("a line is \\d+\\.\\d pt too long for the measure");
        assertThat(problem.place().line()).isEqualTo(4);
    }

    @Test
    void languageWithoutPatternsIsAWarning() {
        Problem problem = only(Specimen.in("cy").block("a", "Bore da"), Code.HYPHENATION_MISSING);
        assertThat(problem.message()).contains("cy");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatCannotBeLaidOutIsAProblemAndNoPages() {
        Setting setting = set(Specimen.in("en-GB").block("aa", "words", "no-such-property", "1"));
        assertThat(setting.pages()).isEmpty();
        assertThat(setting.problems())
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactly(tuple(Code.LAYOUT_FAILED, 2));
    }

    @Test
    void britishWordsBreakInTheBritishWayEvenAfterAmericanOnes() throws Exception {
        Specimen both = Specimen.in("en-US", 60)
                .block("a", "photographer progress", "lang", "en")
                .block("b", "photographer progress", "lang", "en-GB");
        Specimen british = Specimen.in("en-GB", 60).block("b", "photographer progress");
        String text = Proof.text(Proof.print(FOUNDRY, both));
        assertThat(text).endsWith(Proof.text(Proof.print(FOUNDRY, british)));
        assertThat(text).startsWith("photogra- pher");
    }

    @Test
    void exceptionsOfTheBookGoBeforePatterns() {
        Specimen narrow = Specimen.in("en-GB", 62).block("a", "a great lamplighter");
        Setting plain = Proof.set(FOUNDRY, Proof.NO_PICTURES, narrow);
        Setting excepted = Proof.set(FOUNDRY, Proof.NO_PICTURES, List.of("lamplighter"), narrow);
        assertThat(plain.problems()).isEmpty();
        assertThat(excepted.problems()).extracting(Problem::code).containsOnly(Code.LINE_OVERFULL);
    }

    @Test
    void wordsAreDividedInsideLigatures() throws Exception {
        Specimen narrow = Specimen.in("en-GB", 62).block("a", "an affable office effaced");
        assertThat(Proof.text(Proof.print(FOUNDRY, narrow))).contains("ef- faced");
    }

    private static Setting set(Specimen specimen) {
        return Proof.set(FOUNDRY, Proof.NO_PICTURES, specimen);
    }

    private static Problem only(Specimen specimen, Code code) {
        List<Problem> found = set(specimen).problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }
}

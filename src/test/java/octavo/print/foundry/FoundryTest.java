package octavo.print.foundry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import octavo.print.Proof;
import octavo.print.Specimen;
import octavo.print.foundry.Fount.Capitals;
import octavo.print.foundry.Fount.Figures;
import octavo.print.foundry.Fount.Run;
import octavo.problem.Code;
import octavo.problem.Outcome;
import org.junit.jupiter.api.Test;

class FoundryTest {

    private static final String REGULAR = "eb-garamond/EBGaramond-Regular.ttf";
    private static final String ITALIC = "eb-garamond/EBGaramond-Italic.ttf";
    private static final String BOLD = "eb-garamond/EBGaramond-Bold.ttf";
    private static final String SANS = "source-sans-3/SourceSans3-Regular.ttf";
    private static final String HEBREW = "noto-serif-hebrew/NotoSerifHebrew-Regular.ttf";

    @Test
    void nearestCutOfTheFirstFamilyComesFirstAndEveryOtherFamilyStandsIn() {
        Foundry foundry = Specimen.foundry(SANS, REGULAR, ITALIC, BOLD);
        assertThat(names(foundry, 400, false)).containsExactly("EB Garamond 400", "Source Sans 3 400");
        assertThat(names(foundry, 600, false)).first().isEqualTo("EB Garamond 700");
        assertThat(names(foundry, 500, false)).first().isEqualTo("EB Garamond 400");
        assertThat(names(foundry, 300, true)).first().isEqualTo("EB Garamond 400 italic");
        assertThat(foundry.has("eb garamond")).isTrue();
        assertThat(foundry.has("Garamond")).isFalse();
    }

    @Test
    void wordsAreAsWideAsThePressSetsThem() throws Exception {
        for (String words : List.of("AVATAR", "to type", "Mmmm, 1811")) {
            Foundry foundry = Specimen.foundry(REGULAR);
            double set = Proof.width(Proof.print(foundry, Specimen.in("en-GB").block("a", words)));
            assertThat(foundry.founts().getFirst().width(words) / 100.0).isCloseTo(set, within(0.05));
        }
    }

    @Test
    void variableFontIsRefused() throws Exception {
        byte[] variable = Sfnt.read(Specimen.face(REGULAR).bytes())
                .with(Map.of("fvar", ByteBuffer.allocate(16)))
                .write();
        assertRefused(variable, "the font is a variable one");
    }

    @Test
    void damagedFontsAreRefusedAndNeverFail() {
        byte[] sound = Specimen.face(REGULAR).bytes();
        assertRefused(Arrays.copyOf(sound, 100), "the font is damaged: its list of tables is cut off");
        assertRefused(Arrays.copyOf(sound, 200_000), "lies outside the file");
        assertRefused("wOFF and so on".getBytes(StandardCharsets.US_ASCII), "neither TrueType nor OpenType");
        assertRefused(new byte[0], "shorter than its own heading");
        Random random = new Random(41);
        for (int i = 0; i < 300; i++) {
            byte[] mutant = sound.clone();
            for (int k = 0; k < 8; k++) {
                mutant[random.nextInt(random.nextBoolean() ? 400 : mutant.length)] = (byte) random.nextInt();
            }
            Outcome<Foundry> outcome = Foundry.of(List.of(face(mutant)));
            assertThat(outcome.value().isPresent()).isEqualTo(outcome.problems().isEmpty());
        }
    }

    @Test
    void soundFacesStayWhereOneIsDamaged() {
        Outcome<Foundry> outcome = Foundry.of(List.of(face(new byte[20]), Specimen.face(SANS)));
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.FONT_UNREADABLE);
            assertThat(problem.place().file()).isEqualTo("fonts/mutant.ttf");
        });
    }

    @Test
    void faceWithoutSmallCapitalsSaysSo() {
        Foundry foundry = Specimen.foundry(REGULAR, HEBREW);
        List<Fount> founts =
                foundry.match(List.of("EB Garamond", "Noto"), 400, false, Capitals.ALL_SMALL, Figures.OLD_STYLE);
        assertThat(founts.getFirst().lacks()).isEmpty();
        assertThat(founts.getFirst().family()).isEqualTo("EB Garamond/smcp+c2sc+onum");
        assertThat(founts.getLast().lacks()).containsExactly("c2sc", "onum", "smcp");
    }

    @Test
    void textIsDividedAmongTheFountsThatHaveIt() {
        List<Fount> founts = Specimen.foundry(REGULAR, HEBREW)
                .match(List.of("EB Garamond"), 400, false, Capitals.NORMAL, Figures.NORMAL);
        List<Run> runs = Fount.divide("The word שָׁלוֹם is λόγος, 字.", founts);
        assertThat(runs).extracting(Run::text).containsExactly("The word ", "שָׁלוֹם ", "is λόγος, ", "字", ".");
        assertThat(runs)
                .extracting(run -> run.fount().family())
                .containsExactly("EB Garamond", "Noto", "EB Garamond", "EB Garamond", "EB Garamond");
        assertThat(runs).extracting(Run::missing).containsExactly(false, false, false, true, false);
    }

    @Test
    void letterAndItsMarksGoToOneFount() {
        List<Fount> founts =
                Specimen.foundry(REGULAR, HEBREW).match(List.of(), 400, false, Capitals.NORMAL, Figures.NORMAL);
        assertThat(Fount.divide("m\u0304en שָׁ", founts)).extracting(Run::text).containsExactly("m\u0304en ", "שָׁ");
    }

    @Test
    void marksStandWhereTheFontAnchorsThem() {
        Fount hebrew = Specimen.foundry(HEBREW).founts().getFirst();
        assertThat(hebrew.place('ב', '\u05B0'))
                .hasValueSatisfying(place -> assertThat(place.x()).isPositive());
        assertThat(hebrew.place('a', '\u05B0')).isEmpty();
        Fount latin = Specimen.foundry(REGULAR).founts().getFirst();
        assertThat(latin.place('M', '\u0304').orElseThrow().y())
                .isGreaterThan(latin.place('m', '\u0304').orElseThrow().y() + 100);
    }

    @Test
    void spacesThatAFaceLacksAreMade() throws Exception {
        Fount fount = Specimen.foundry(REGULAR).founts().getFirst();
        Sfnt font = Sfnt.read(fount.bytes());
        Map<Integer, Integer> glyphs = Cmap.read(font.tables().get("cmap")).glyphs();
        assertThat(Cmap.read(Sfnt.read(Specimen.face(REGULAR).bytes()).tables().get("cmap"))
                        .glyphs())
                .doesNotContainKey(0x202F);
        assertThat(fount.has(0x202F)).isTrue();
        assertThat(new Glyf(font).advance(glyphs.get(0x202F))).isEqualTo(new Glyf(font).advance(glyphs.get(0x20)) / 2);
    }

    @Test
    void everyCharacterHasAGlyphOfItsOwn() throws Exception {
        Fount small = Specimen.foundry(REGULAR)
                .match(List.of(), 400, false, Capitals.ALL_SMALL, Figures.NORMAL)
                .getFirst();
        Sfnt font = Sfnt.read(small.bytes());
        Preflight.check(font);
        Map<Integer, Integer> glyphs = Cmap.read(font.tables().get("cmap")).glyphs();
        assertThat(glyphs.values()).doesNotHaveDuplicates().hasSizeGreaterThan(2000);
        ByteBuffer hmtx = font.tables().get("hmtx");
        assertThat(hmtx.getShort(4 * glyphs.get((int) 'N'))).isEqualTo(hmtx.getShort(4 * glyphs.get((int) 'n')));
    }

    @Test
    void ligaturesMeanTheirLetters() {
        Fount plain = Specimen.foundry(REGULAR).founts().getFirst();
        char ligature = plain.ligature("waffle", 2);
        assertThat(plain.meaning(ligature)).isEqualTo("ffl");
        assertThat(plain.ligature("waffle", 1)).isEqualTo('\0');
        assertThat(plain.meaning('x')).isEqualTo("x");
        Fount small = Specimen.foundry(REGULAR)
                .match(List.of(), 400, false, Capitals.SMALL, Figures.NORMAL)
                .getFirst();
        assertThat(small.ligature("waffle", 2)).isEqualTo('\0');
    }

    private static List<String> names(Foundry foundry, int weight, boolean italic) {
        return foundry.match(List.of("EB GARAMOND"), weight, italic, Capitals.NORMAL, Figures.NORMAL).stream()
                .map(Fount::toString)
                .toList();
    }

    private static void assertRefused(byte[] bytes, String why) {
        Outcome<Foundry> outcome = Foundry.of(List.of(face(bytes)));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(why));
    }

    private static Face face(byte[] bytes) {
        return new Face("Mutant", 400, false, "fonts/mutant.ttf", bytes);
    }
}

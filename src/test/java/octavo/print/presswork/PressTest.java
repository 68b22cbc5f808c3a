package octavo.print.presswork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import octavo.print.Proof;
import octavo.print.Specimen;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.Fount;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Foundry FOUNDRY = Specimen.foundry("eb-garamond/EBGaramond-Regular.ttf");

    @Test
    void divisionsSetApartShareOneSubsetOfEachFount() throws Exception {
        byte[] pdf = Proof.print(
                FOUNDRY,
                Specimen.in("en-GB").block("a", "lamp oil ".repeat(80)),
                Specimen.in("en-GB").block("b", "quick foxes ".repeat(40)));
        try (PDDocument document = Proof.open(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(fonts(document)).hasSize(1).allMatch(name -> name.matches("[A-Z]{6}\\+EBGaramond-Regular"));
        }
    }

    @Test
    void textIsCopiedAsItWasWritten() throws Exception {
        String text = "office fjord waffle affluent offset Thirty first";
        assertThat(Proof.text(Proof.print(FOUNDRY, Specimen.in("en-GB", 400).block("a", text))))
                .isEqualTo(text);
    }

    @Test
    void smallCapitalsAreCopiedAsTheyWereWritten() throws Exception {
        Specimen specimen = Specimen.in("en-GB", 400)
                .block("a", "Nato and Éclair 1914", "font-family", "EB Garamond/smcp+onum")
                .block("b", "Nato and Éclair 1914", "font-family", "EB Garamond/smcp+c2sc");
        byte[] pdf = Proof.print(FOUNDRY, specimen);
        assertThat(Proof.text(pdf)).isEqualTo("Nato and Éclair 1914 Nato and Éclair 1914");
        try (PDDocument document = Proof.open(pdf)) {
            assertThat(fonts(document)).hasSize(2);
        }
    }

    @Test
    void pairsAreKernedAsTheFontSays() throws Exception {
        double kerned =
                Proof.width(Proof.print(FOUNDRY, Specimen.in("en-GB", 400).block("a", "AVAV")));
        double wide = 2 * Proof.advance(FOUNDRY, "A") + 2 * Proof.advance(FOUNDRY, "V");
        int kern = 2 * fount().kern('A', 'V') + fount().kern('V', 'A');
        assertThat(kern).isLessThan(-200);
        assertThat(kerned).isCloseTo(wide + kern / 100.0, offset(0.05));
    }

    @Test
    void letterSpacedTextIsWiderAndHasNoLigatures() throws Exception {
        byte[] plain = Proof.print(FOUNDRY, Specimen.in("en-GB", 400).block("a", "waffle"));
        byte[] spaced = Proof.print(FOUNDRY, Specimen.in("en-GB", 400).block("a", "waffle", "letter-spacing", "0.5pt"));
        assertThat(Proof.width(spaced) - Proof.width(plain)).isBetween(2.4, 4.1);
        assertThat(Proof.text(spaced)).isEqualTo("waffle");
        assertThat(Proof.glyphs(plain)).isEqualTo(4);
        assertThat(Proof.glyphs(spaced)).isEqualTo(6);
    }

    @Test
    void marksStandOverTheirLettersInEitherDirection() throws Exception {
        Foundry hebrew = Specimen.foundry("noto-serif-hebrew/NotoSerifHebrew-Regular.ttf");
        assertMarkWithin(
                Proof.print(hebrew, Specimen.in("he").block("a", "אבבְּא", "font-family", "Noto")), "\u05B0", "ב");
        assertMarkWithin(Proof.print(FOUNDRY, Specimen.in("en-GB").block("a", "nomm\u0304on")), "\u0304", "m");
    }

    /** The mark's middle lies in the width of the second of two letters of its kind. */
    private static void assertMarkWithin(byte[] pdf, String mark, String letter) throws Exception {
        List<TextPosition> glyphs = Proof.positions(pdf);
        TextPosition sign = glyphs.stream()
                .filter(glyph -> glyph.getUnicode().equals(mark))
                .findFirst()
                .orElseThrow();
        List<TextPosition> letters = glyphs.stream()
                .filter(glyph -> glyph.getUnicode().equals(letter))
                .toList();
        TextPosition marked = mark.equals("\u0304") ? letters.getLast() : letters.getFirst();
        assertThat(letters).hasSize(2);
        assertThat((double) sign.getX()).isBetween(marked.getX() - 1.0, marked.getEndX() + 1.0);
    }

    @Test
    void ligaturesLeaveTheLineAsLongAsItWasSet() throws Exception {
        Specimen specimen = Specimen.in("en-GB")
                .block("a", "first office waffle of all affluent fishes that flow off the cliff of the fjord");
        assertThat(Proof.lineEnds(Proof.print(FOUNDRY, specimen)).getFirst()).isCloseTo(190, offset(0.3));
    }

    @Test
    void imprintIsInTheInformationAndInTheMetadata() throws Exception {
        try (PDDocument document =
                Proof.open(Proof.print(FOUNDRY, Specimen.in("en-GB").block("a", "words")))) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("The Ledger & Co");
            assertThat(information.getAuthor()).isEqualTo("Ada Writer, Ben Editor");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Proof.IMPRINT.created());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<rdf:li xml:lang=\"x-default\">The Ledger &amp; Co</rdf:li>")
                    .containsSubsequence("<rdf:Seq>", "Ada Writer", "Ben Editor", "</rdf:Seq>")
                    .contains("urn:isbn:9783161484100", "<xmp:MetadataDate>2025-11-02T00:00:00Z</xmp:MetadataDate>");
        }
    }

    @Test
    void pagesHaveTheirTrimAndTheirFolioAsLabel() throws Exception {
        try (PDDocument document =
                Proof.open(Proof.print(FOUNDRY, Specimen.in("en-GB").block("a", "words ".repeat(100))))) {
            assertThat(document.getPage(0).getTrimBox())
                    .usingRecursiveComparison()
                    .isEqualTo(new PDRectangle(200, 100));
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("i", "ii", "iii");
        }
    }

    @Test
    void samePagesGiveTheSameBytesInAnyPlace() throws Exception {
        byte[] here = ledger();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("ar-EG", "fa", "th-TH-u-ca-buddhist", "tr", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                assertThat(ledger()).as(language).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] ledger() throws Exception {
        return Proof.print(
                FOUNDRY,
                Specimen.in("en-GB").block("a", "The office opens at first light. ".repeat(20)),
                Specimen.in("tr").block("b", "istiflemek ISTIF ".repeat(10)));
    }

    private static Fount fount() {
        return FOUNDRY.founts().getFirst();
    }

    private static Set<String> fonts(PDDocument document) throws Exception {
        Set<String> names = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                names.add(page.getResources().getFont(name).getName());
            }
        }
        return names;
    }
}

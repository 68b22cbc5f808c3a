package octavo.print.presswork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import octavo.print.Specimen;
import octavo.print.forme.Chapel;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.print.foundry.Foundry;
import octavo.source.SourceSpan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Foundry FOUNDRY = Specimen.foundry("eb-garamond/EBGaramond-Regular.ttf");
    private static final Imprint IMPRINT = new Imprint(
            "The Ledger & Co",
            List.of("Ada Writer", "Ben Editor"),
            "en-GB",
            "Harbour Press",
            "urn:isbn:9783161484100",
            "A year of lamps",
            List.of("lighthouses"),
            Instant.parse("2025-11-02T00:00:00Z"),
            "Octavo");

    @Test
    void divisionsSetApartShareOneSubsetOfEachFount() throws Exception {
        byte[] pdf = print(
                Specimen.in("en-GB").block("a", "office fjord waffle ".repeat(40)),
                Specimen.in("en-GB").block("b", "affluent fishes ".repeat(40)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(fonts(document)).hasSize(1);
            assertThat(new PDFTextStripper().getText(document)).contains("office fjord waffle", "affluent");
        }
    }

    private static Set<String> fonts(PDDocument document) throws Exception {
        Set<String> names = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                names.add(font.getName());
            }
        }
        return names;
    }

    private static byte[] print(Specimen... divisions) throws Exception {
        List<Page> pages = new ArrayList<>();
        try (Chapel chapel = new Chapel(FOUNDRY, name -> Optional.empty(), 2)) {
            for (Setting setting : chapel.set(List.of(divisions))) {
                assertThat(setting.problems()).isEmpty();
                pages.addAll(setting.pages());
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        assertThat(new Press(FOUNDRY, name -> Optional.empty()).print(pages, IMPRINT, SourceSpan.of("book.yaml"), pdf))
                .isEmpty();
        return pdf.toByteArray();
    }
}

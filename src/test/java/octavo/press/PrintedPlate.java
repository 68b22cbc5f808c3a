package octavo.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.plate.Plate;
import octavo.press.platemaking.FountLettering;
import octavo.press.platemaking.PlateCopy;
import octavo.print.Proof;
import octavo.print.Specimen;
import octavo.print.forme.Chapel;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.print.foundry.Foundry;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A plate set, printed and opened again, in two of the faces that Octavo ships. */
public record PrintedPlate(PDDocument document) implements AutoCloseable {

    public static final String SANS = "Source Sans 3";

    public static final Foundry FOUNDRY =
            Specimen.foundry("source-sans-3/SourceSans3-Regular.ttf", "eb-garamond/EBGaramond-Regular.ttf");

    public static final FountLettering LETTERING = new FountLettering(FOUNDRY);

    public static PrintedPlate of(List<Plate> plates) throws IOException {
        List<PlateCopy> copies = plates.stream()
                .map(plate -> new PlateCopy(plate, LETTERING, SourceSpan.of("book.yaml")))
                .toList();
        List<Page> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Chapel chapel = new Chapel(FOUNDRY, Proof.NO_PICTURES, List.of(), 1)) {
            for (Setting setting : chapel.set(copies)) {
                pages.addAll(setting.pages());
                problems.addAll(setting.problems());
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        problems.addAll(Proof.press(FOUNDRY, Proof.NO_PICTURES, pages, pdf));
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return new PrintedPlate(Loader.loadPDF(pdf.toByteArray()));
    }

    public String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    public List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        PDResources resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package octavo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where things are in a screen edition: its cover, what links lead to, and where they can be touched. */
class ScreenPlacesTest {

    private static final String YAML = """
        title: The Lamp
        language: en-GB
        contributors: [{name: Ada Writer, role: author}]
        published: 2025-10
        editions:
          epub: {isbn: 978-3-16-148410-0, cover: images/cover.png}
          screen: {isbn: 978-0-306-40615-7%s}
        """;

    private static final String WIND = "The wind fell and the keeper slept. ".repeat(90);

    private static final String CHAPTER = "# January\n\nSee [yonder](#wick).\n\n" + WIND
            + "Here a [Beacon]{#wick} burnt. " + WIND + "\n\n# February\n\nThe thaw came.\n";

    @TempDir
    private static Path folder;

    private static byte[] screen;

    private static byte[] proof;

    @BeforeAll
    static void build() throws IOException {
        BufferedImage front = new BufferedImage(400, 640, BufferedImage.TYPE_INT_RGB);
        front.createGraphics().fillRect(0, 0, 400, 640);
        front.setRGB(200, 320, Color.RED.getRGB());
        Files.createDirectories(folder.resolve("images"));
        ImageIO.write(front, "png", folder.resolve("images/cover.png").toFile());
        Files.writeString(folder.resolve("chapter.md"), CHAPTER);
        proof = made(", proof: true", false);
        screen = made("", true);
    }

    /** Without any problem, veraPDF's among them. */
    private static byte[] made(String more, boolean check) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), YAML.formatted(more));
        Choices choices = new Choices(Set.of("screen"), Optional.empty(), Optional.empty(), Optional.empty(), 2, check);
        var outcome = new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow().editions().getFirst().bytes();
    }

    @Test
    void theCoverOfTheBookComesFirstAndIsNoPageOfTheText() throws IOException {
        try (PDDocument document = Loader.loadPDF(screen)) {
            PDRectangle cover = document.getPage(0).getMediaBox();
            PDRectangle page = document.getPage(1).getMediaBox();
            assertThat(cover.getWidth()).isEqualTo(page.getWidth());
            assertThat(cover.getHeight()).isCloseTo(page.getWidth() * 640 / 400, within(0.01f));
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 36);
            assertThat(new Color(drawn.getRGB(5, drawn.getHeight() - 5))).isEqualTo(Color.WHITE);
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(labels).startsWith("Cover", "i", "ii").contains("1");
            assertThat(ReadAloud.of(document)).contains("<Document><Figure alt=Cover of The Lamp></Figure><Sect>");
            Map<String, Integer> outline = new TreeMap<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                outline.put(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)));
            }
            assertThat(outline).containsEntry("January", page(document, "January", 2));
            assertThat(outline).containsEntry("February", page(document, "thaw came", 1));
        }
    }

    @Test
    void aLinkIntoALongParagraphLeadsToTheLine() throws IOException {
        for (byte[] pdf : List.of(screen, proof)) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDPageXYZDestination leads = (PDPageXYZDestination)
                        document.getDocumentCatalog().getNames().getDests().getValue("wick");
                int page = document.getPages().indexOf(leads.getPage());
                assertThat(page).isEqualTo(page(document, "Beacon", 1));
                double top = document.getPage(page).getMediaBox().getHeight() - leads.getTop();
                assertThat(baseline(document, page, "Beacon") - top).isBetween(5.0, 20.0);
            }
        }
    }

    @Test
    void linksAreTouchedWhereTheirWordsStand() throws IOException {
        for (byte[] pdf : List.of(screen, proof)) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                List<String> touched = new ArrayList<>();
                for (PDPage page : document.getPages()) {
                    for (PDAnnotation annotation : page.getAnnotations()) {
                        touched.add(words(page, annotation.getRectangle()));
                    }
                }
                assertThat(touched).anyMatch(words -> words.startsWith("yonder"));
            }
        }
    }

    private static String words(PDPage page, PDRectangle box) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double top = page.getMediaBox().getHeight() - box.getUpperRightY();
        stripper.addRegion("link", new Rectangle2D.Double(box.getLowerLeftX(), top, box.getWidth(), box.getHeight()));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("link").strip();
    }

    /** The index of the page where words are found for the so-manieth time. */
    private static int page(PDDocument document, String words, int time) throws IOException {
        int found = 0;
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            if (stripper.getText(document).contains(words) && ++found == time) {
                return page;
            }
        }
        throw new AssertionError("not found: " + words);
    }

    private static double baseline(PDDocument document, int page, String words) throws IOException {
        List<Float> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains(words)) {
                    lines.add(letters.getFirst().getYDirAdj());
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return lines.getFirst();
    }
}

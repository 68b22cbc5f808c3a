package octavo.spoilt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Made;
import octavo.Progress;
import octavo.finishing.Companion;
import octavo.problem.Code;
import octavo.source.Jail;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.container.Retouch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sheets of covers whose barcode cannot be sold by. */
final class SpoiltCovers {

    private static final String ISBN = "978-0-306-40615-7";
    private static final String OTHER = "978-3-16-148410-0";

    private SpoiltCovers() {}

    /** A cover with a barcode, made of a book in this folder. */
    static byte[] sound(Path folder) throws IOException {
        return cover(folder, ISBN);
    }

    static Stream<Spoilt> all(byte[] sound, Path folder) throws IOException {
        byte[] other = cover(folder, OTHER);
        return Stream.of(
                spoilt(sound, "the barcode says nothing at 300", (_, out, box) -> {
                    out.setNonStrokingColor(0f, 0f, 0f, 0f);
                    out.addRect(box.getLowerLeftX() + box.getWidth() / 3, box.getLowerLeftY(), 9, box.getHeight());
                    out.fill();
                }),
                spoilt(sound, "the barcode says nothing at 300", (_, out, box) -> {
                    out.setNonStrokingColor(0f, 0f, 0f, 1f);
                    out.addRect(box.getLowerLeftX() + box.getWidth() / 3, box.getLowerLeftY(), 9, box.getHeight());
                    out.fill();
                }),
                spoilt(
                        sound,
                        "the barcode says 9783161484100 at 300 dots to the inch, and the line above it ISBN " + ISBN,
                        (cover, out, box) -> {
                            try (PDDocument from = Loader.loadPDF(other)) {
                                out.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
                                out.clip();
                                out.drawForm(new LayerUtility(cover).importPageAsForm(from, 0));
                            }
                        }));
    }

    /** Sheets that a printer would not take, whatever their bars say. */
    static Stream<Spoilt> sheets(byte[] sound) throws IOException {
        return Stream.of(
                sheet(
                        Group.PDFX,
                        sound,
                        Code.PREFLIGHT_FILE,
                        "the file is PDF 1.6",
                        cover -> cover.getDocument().setVersion(1.6f)),
                sheet(
                        Group.PDFX,
                        sound,
                        Code.PREFLIGHT_FILE,
                        "the file names no single output intent",
                        cover -> cover.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS)),
                sheet(
                        Group.BOXES,
                        sound,
                        Code.PREFLIGHT_BOXES,
                        "no TrimBox tells the page from the sheet",
                        cover -> cover.getPage(0).getCOSObject().removeItem(COSName.TRIM_BOX)),
                sheet(
                        Group.BOXES,
                        sound,
                        Code.PREFLIGHT_BOXES,
                        "the page is turned",
                        cover -> cover.getPage(0).setRotation(90)),
                sheet(
                        Group.COLOUR,
                        sound,
                        Code.PREFLIGHT_COLOUR,
                        "an area is in the colours of a screen (RGB)",
                        cover -> paint(cover, out -> {
                            out.setNonStrokingColor(1f, 0f, 0f);
                            out.addRect(60, 60, 20, 20);
                            out.fill();
                        })),
                sheet(
                        Group.INK,
                        sound,
                        Code.PREFLIGHT_INK,
                        "an area has 400 % of ink",
                        cover -> paint(cover, out -> {
                            out.setNonStrokingColor(1f, 1f, 1f, 1f);
                            out.addRect(60, 60, 20, 20);
                            out.fill();
                        })),
                sheet(
                        Group.FINENESS,
                        sound,
                        Code.PREFLIGHT_LINE,
                        "a line is ",
                        cover -> paint(cover, out -> {
                            out.setStrokingColor(0f, 0f, 0f, 1f);
                            out.setLineWidth(0.1f);
                            out.moveTo(60, 60);
                            out.lineTo(90, 60);
                            out.stroke();
                        })));
    }

    private static void paint(PDDocument cover, Retouch.Edit<PDPageContentStream> painting) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(cover, cover.getPage(0), AppendMode.APPEND, true, true)) {
            painting.on(out);
        }
    }

    private static Spoilt sheet(Group group, byte[] sound, Code code, String words, Retouch.Edit<PDDocument> edit)
            throws IOException {
        return SpoiltPdfs.of(group, Retouch.file(sound, edit), "generic", new Told(code, SpoiltPdfs.FILE, words));
    }

    /** Paints over bars. */
    @FunctionalInterface
    private interface Paint {
        void over(PDDocument cover, PDPageContentStream out, PDRectangle bars) throws IOException;
    }

    private static Spoilt spoilt(byte[] sound, String words, Paint paint) throws IOException {
        byte[] spoilt = Retouch.file(sound, cover -> {
            PDRectangle bars = new ScannedCover(sound).box().orElseThrow();
            try (PDPageContentStream out =
                    new PDPageContentStream(cover, cover.getPage(0), AppendMode.APPEND, false, true)) {
                paint.over(cover, out, bars);
            }
        });
        return SpoiltPdfs.of(Group.BARCODE, spoilt, "generic", new Told(Code.CHECK_BARCODE, SpoiltPdfs.FILE, words));
    }

    private static byte[] cover(Path folder, String isbn) throws IOException {
        Path book = Files.createDirectories(folder.resolve(isbn));
        Files.writeString(book.resolve("book.yaml"), """
            title: The Lamp
            language: en-GB
            contributors: [{name: Ada Writer}]
            published: 2026
            editions: {print: {isbn: %s}}
            """.formatted(isbn));
        Files.writeString(book.resolve("one.md"), "# One\n\nThe lamp was lit.\n");
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        Made made = new BookBuild(Jail.at(book), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
        return made.companions().stream()
                .filter(one -> one.kind() == Companion.Kind.COVER)
                .map(Companion::bytes)
                .findFirst()
                .orElseThrow();
    }
}

package octavo.verify.verapdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Progress;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** A sound screen edition, and how each rule of its standards is broken in it. */
public final class ScreenFaults {

    private static final String YAML = """
        title: The Lamp
        language: en-GB
        contributors: [{name: Ada Writer, role: author}]
        published: 2025-10
        editions: {screen: {isbn: 978-0-306-40615-7}}
        """;

    private static final String CHAPTER = """
        # January

        The lamp[^oil] was lit, *à la française*, as @tbl:oil tells.

        [^oil]: Oil was dear.

        | Day | Oil |
        |-----|-----|
        | 1st | 2.5 |

        : Oil burnt {#tbl:oil}

        - Trim it

        ![The tower](tower.svg){alt="A tower on a rock"}
        """;

    /** Breaks a file. */
    @FunctionalInterface
    private interface Fault {
        void in(PDDocument document) throws IOException;
    }

    private static final Map<String, Fault> FAULTS = new TreeMap<>();

    static {
        FAULTS.put(
                "PDF/UA-1, 7.3-1",
                document -> structure(document, "Figure", element -> element.removeItem(COSName.ALT)));
        FAULTS.put(
                "PDF/UA-1, 7.9-1", document -> structure(document, "Note", element -> element.removeItem(COSName.ID)));
        FAULTS.put("PDF/UA-1, 7.2-8", document -> structure(document, "TR", element -> rename(element, "P")));
        FAULTS.put("PDF/UA-1, 7.2-18", document -> structure(document, "LI", element -> rename(element, "Div")));
        FAULTS.put("PDF/UA-1, 7.4.2-1", document -> structure(document, "H1", element -> rename(element, "H3")));
        FAULTS.put("PDF/UA-1, 7.5-1", document -> structure(document, "TH", element -> element.removeItem(COSName.A)));
        FAULTS.put("PDF/UA-1, 7.18.5-2", document -> annotations(document, link -> link.removeItem(COSName.CONTENTS)));
        FAULTS.put(
                "PDF/UA-1, 7.18.3-1",
                document -> document.getPages()
                        .forEach(page -> page.getCOSObject().removeItem(COSName.getPDFName("Tabs"))));
        FAULTS.put("PDF/UA-1, 7.1-3", document -> {
            try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
                content.addRect(10, 10, 20, 20);
                content.fill();
            }
        });
        FAULTS.put(
                "PDF/UA-1, 7.1-10",
                document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .removeItem(COSName.getPDFName("ViewerPreferences")));
        FAULTS.put(
                "PDF/UA-1, 6.2-1",
                document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("MarkInfo")));
        FAULTS.put(
                "PDF/UA-1, 7.2-2",
                document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG));
        FAULTS.put(
                "PDF/A-2a, 6.2.4.3-4",
                document ->
                        document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("OutputIntents")));
        FAULTS.put(
                "PDF/A-2a, 6.2.11.4.1-1",
                document -> objects(document, COSName.FONT_DESC).forEach(font -> font.removeItem(COSName.FONT_FILE2)));
        FAULTS.put(
                "PDF/A-2a, 6.6.2.1-1", document -> document.getDocumentCatalog().setMetadata(null));
        FAULTS.put(
                "PDF/A-2a, 6.5.1-1",
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.beep()")));
        FAULTS.put(
                "PDF/A-2a, 6.1.3-2",
                document -> document.protect(new StandardProtectionPolicy("", "", new AccessPermission())));
        FAULTS.put("PDF/A-2a, 6.3.2-2", document -> annotations(document, link -> link.setInt(COSName.F, 2)));
    }

    private ScreenFaults() {}

    /** Such as {@code PDF/UA-1, 7.3-1}. */
    public static List<String> rules() {
        return List.copyOf(FAULTS.keySet());
    }

    /** A book's screen edition, made in this empty folder. */
    public static byte[] sound(Path folder) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), YAML);
        Files.writeString(folder.resolve("january.md"), CHAPTER);
        Files.copy(Path.of("src/test/resources/books/ledger/images/tower.svg"), folder.resolve("tower.svg"));
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow()
                .editions()
                .getFirst()
                .bytes();
    }

    /** The edition in which this rule is broken. */
    public static byte[] broken(byte[] sound, String rule) throws IOException {
        try (PDDocument document = Loader.loadPDF(sound)) {
            FAULTS.get(rule).in(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void structure(PDDocument document, String type, java.util.function.Consumer<COSDictionary> change) {
        objects(document, COSName.getPDFName("StructElem")).stream()
                .filter(element -> type.equals(element.getNameAsString(COSName.S)))
                .findFirst()
                .ifPresent(change);
    }

    private static void rename(COSDictionary element, String type) {
        element.setName(COSName.S, type);
    }

    private static List<COSDictionary> objects(PDDocument document, COSName type) {
        return document.getDocument().getObjectsByType(type).stream()
                .map(COSObject::getObject)
                .map(COSDictionary.class::cast)
                .collect(Collectors.toList());
    }

    private static void annotations(PDDocument document, java.util.function.Consumer<COSDictionary> change) {
        document.getPages().forEach(page -> {
            COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; links != null && i < links.size(); i++) {
                change.accept((COSDictionary) links.getObject(i));
            }
        });
    }
}

package octavo;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF as somebody hears it: each structure element as {@code <P>…</P>}, with what it says of itself. */
final class ReadAloud {

    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();

    private ReadAloud(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            words.put(
                    page,
                    extractor.getMarkedContents().stream()
                            .filter(content -> content.getMCID() >= 0)
                            .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadAloud::words)));
        }
    }

    static String of(PDDocument document) throws IOException {
        StringBuilder heard = new StringBuilder();
        new ReadAloud(document).read(document.getDocumentCatalog().getStructureTreeRoot(), new PDPage(), heard);
        return heard.toString();
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition glyph ? glyph.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void read(PDStructureNode node, PDPage on, StringBuilder heard) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    PDPage page = element.getPage() == null ? on : element.getPage();
                    heard.append('<')
                            .append(element.getStructureType())
                            .append(told(element))
                            .append('>');
                    read(element, page, heard);
                    heard.append("</").append(element.getStructureType()).append('>');
                }
                case Integer number -> heard.append(words.get(on).get(number));
                case PDMarkedContentReference reference ->
                    heard.append(words.get(reference.getPage()).get(reference.getMCID()));
                case PDObjectReference _ -> heard.append('\u2192');
                default -> throw new AssertionError(kid);
            }
        }
    }

    private static String told(PDStructureElement element) {
        StringBuilder told = new StringBuilder();
        if (element.getAlternateDescription() != null) {
            told.append(" alt=").append(element.getAlternateDescription());
        }
        if (element.getLanguage() != null) {
            told.append(" lang=").append(element.getLanguage());
        }
        for (String attribute : List.of("Scope", "ListNumbering")) {
            if (element.getCOSObject().getCOSDictionary(COSName.A) != null
                    && element.getCOSObject().getCOSDictionary(COSName.A).containsKey(attribute)) {
                told.append(' ')
                        .append(element.getCOSObject()
                                .getCOSDictionary(COSName.A)
                                .getNameAsString(attribute));
            }
        }
        return told.toString();
    }
}

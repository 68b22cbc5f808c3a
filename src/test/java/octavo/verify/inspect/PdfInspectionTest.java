package octavo.verify.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import octavo.verify.container.Unreadable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** PDFs that others made, or spoilt. */
class PdfInspectionTest {

    private static final String XMP = """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="B"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Quill"/>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <pdfuaid:part>1</pdfuaid:part>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">The Lamp</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>Ada Writer</rdf:li><rdf:li>Cy Writer</rdf:li></rdf:Seq></dc:creator>
        </rdf:Description></rdf:RDF></x:xmpmeta>\
        """;

    @Test
    void aPdfOfSomebodyElseSaysWhatItIs() throws IOException {
        Inspection found = Inspection.of(pdf(false));
        assertThat(found.format()).isEqualTo("PDF 1.6");
        assertThat(found.facts())
                .containsSubsequence(
                        new Fact("title", "information", "Another lamp"),
                        new Fact("standard", "information", "PDF/X-3:2003"),
                        new Fact("standard", "XMP", "PDF/A-2b"),
                        new Fact("title", "XMP", "The Lamp"),
                        new Fact("author", "XMP", "Ada Writer"),
                        new Fact("author", "XMP", "Cy Writer"),
                        new Fact("standard", "XMP", "PDF/UA-1"),
                        new Fact("language", "catalogue", "fr"),
                        new Fact("tagged", "catalogue", "no"),
                        new Fact("pages", "pages", "3"),
                        new Fact("media box", "pages", "210 × 297 mm, 2 pages"),
                        new Fact("media box", "pages", "148 × 210 mm, 1 page"),
                        new Fact("font", "pages", "Helvetica, Type1, not embedded"));
        assertThat(found.facts("creator")).containsExactly(new Fact("creator", "XMP", "Quill"));
    }

    @Test
    void whatIsLockedOrBrokenSaysSo() throws IOException {
        byte[] whole = pdf(false);
        refused(pdf(true), "is locked with a password");
        refused(Arrays.copyOf(whole, whole.length / 3), "is a broken PDF");
        refused("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8), "is a broken PDF");
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setVersion(1.6f);
            PDPage first = new PDPage(PDRectangle.A4);
            pdf.addPage(first);
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.addPage(new PDPage(PDRectangle.A5));
            try (PDPageContentStream content = new PDPageContentStream(pdf, first)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("lamp");
                content.endText();
            }
            pdf.getDocumentInformation().setTitle("Another lamp");
            pdf.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-3:2003");
            pdf.getDocumentCatalog().setLanguage("fr");
            PDMetadata metadata = new PDMetadata(pdf);
            metadata.importXMPMetadata(XMP.getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(metadata);
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void refused(byte[] file, String message) {
        assertThatThrownBy(() -> Inspection.of(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith(message);
    }
}

package octavo.verify.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.container.Unreadable;
import octavo.verify.pages.PatientReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself: in its document information, its XMP, its catalogue and on its pages. */
final class PdfFacts {

    /** Where the copyright page lies at the latest, and the colophon at the earliest, counted from the end. */
    private static final int FRONT = 8;

    private static final int BACK = 2;

    /** XMP that is longer, in bytes, is no description of a book. */
    private static final int LONGEST = 1 << 22;

    private final PDDocument pdf;
    private final List<Fact> facts = new ArrayList<>();

    private PdfFacts(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** @param cover the same file, should it be one */
    static Inspection read(byte[] file, ScannedCover cover) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PdfFacts(pdf).read(cover);
        } catch (Unreadable e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new Unreadable("is locked with a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable(
                    "is a broken PDF: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }

    private Inspection read(ScannedCover cover) throws IOException {
        if (pdf.getNumberOfPages() == 0) {
            throw new Unreadable("is a broken PDF: it has no pages");
        }
        information();
        PDMetadata xmp = pdf.getDocumentCatalog().getMetadata();
        if (xmp != null) {
            try (InputStream said = xmp.exportXMPMetadata()) {
                facts.addAll(XmpFacts.read(said.readNBytes(LONGEST)));
            }
        }
        catalogue();
        if (pdf.getNumberOfPages() == 1) {
            facts.addAll(CoverFacts.read(cover));
        } else {
            facts.addAll(PrintedFacts.copyright(text(1, FRONT)));
            facts.addAll(PrintedFacts.colophon(text(pdf.getNumberOfPages() - BACK + 1, pdf.getNumberOfPages())));
        }
        facts.addAll(PageFacts.read(pdf));
        return new Inspection(String.format(Locale.ROOT, "PDF %.1f", pdf.getVersion()), facts);
    }

    private void information() {
        PDDocumentInformation said = pdf.getDocumentInformation();
        Inspection.Gathering information = new Inspection.Gathering("information");
        information.add("title", said(said.getTitle()));
        information.add("author", said(said.getAuthor()));
        information.add("description", said(said.getSubject()));
        information.add("keywords", said(said.getKeywords()));
        information.add("creator", said(said.getCreator()));
        information.add("producer", said(said.getProducer()));
        information.add("created", date(said.getCreationDate()));
        information.add("modified", date(said.getModificationDate()));
        information.add("standard", said(said.getCustomMetadataValue("GTS_PDFXVersion")));
        information.add("trapped", said(said.getTrapped()));
        facts.addAll(information.facts());
    }

    private String text(int first, int last) throws IOException {
        PatientReader stripper = new PatientReader();
        stripper.setStartPage(Math.max(1, first));
        stripper.setEndPage(last);
        return stripper.getText(pdf);
    }

    private void catalogue() {
        PDDocumentCatalog said = pdf.getDocumentCatalog();
        Inspection.Gathering catalogue = new Inspection.Gathering("catalogue");
        catalogue.add("language", said(said.getLanguage()));
        boolean tagged = said.getMarkInfo() != null && said.getMarkInfo().isMarked();
        catalogue.add("tagged", tagged ? "yes" : "no");
        said.getOutputIntents()
                .forEach(intent -> catalogue.add("output intent", said(intent.getOutputConditionIdentifier())));
        facts.addAll(catalogue.facts());
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String date(@Nullable Calendar date) {
        return date == null ? "" : DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
    }
}

package octavo.verify.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Inspection;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** A PDF as it is read for comparison: its pages by their folios, the text apart from notes and running heads. */
final class PdfExemplar {

    private PdfExemplar() {}

    static Exemplar read(Inspection said, byte[] file) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return read(said, pdf);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable(
                    "is a broken PDF: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }

    private static Exemplar read(Inspection said, PDDocument pdf) throws IOException {
        List<String> names = names(pdf);
        List<List<Line>> pages = PageLines.of(pdf);
        TypeArea area = TypeArea.of(pages);
        Words text = new Words();
        Words notes = new Words();
        List<Portion> portions = new ArrayList<>();
        Patience patience = Patience.with(pdf);
        Map<COSBase, Long> sums = new IdentityHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            TypeArea.Page page = area.page(pages.get(i));
            for (Line line : page.text()) {
                text.line(line.text(), i);
            }
            for (Line line : page.notes()) {
                notes.line(line.text(), i);
            }
            PageMarks marks = PageMarks.of(pdf.getPage(i), patience, sums);
            portions.add(new Portion(
                    names.get(i),
                    pages.get(i).stream().map(Line::text).toList(),
                    page.furniture().stream().map(Line::text).toList(),
                    marks.pictures,
                    marks.drawings,
                    marks.rules));
        }
        return new Exemplar(said, portions, List.of(text.all(), notes.all()), Map.of());
    }

    /** Folios as the file tells them; where it tells none, or one twice, pages are counted. */
    private static List<String> names(PDDocument pdf) throws IOException {
        int pages = pdf.getNumberOfPages();
        PDPageLabels labels = pdf.getDocumentCatalog().getPageLabels();
        if (labels != null) {
            List<String> told = List.of(labels.getLabelsByPageIndices());
            if (told.size() == pages && new HashSet<>(told).size() == pages && !told.contains("")) {
                return told;
            }
        }
        return IntStream.rangeClosed(1, pages).mapToObj(String::valueOf).toList();
    }
}

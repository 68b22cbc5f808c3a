package octavo.verify.preflight;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.problem.Count;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Check.Spot;
import octavo.verify.Evidence;
import octavo.verify.pages.Patience;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A finished PDF held against what a printer asks for. */
public final class Preflight {

    private Preflight() {}

    /**
     * All that is wrong with a file.
     *
     * @param file its name
     */
    public static Check check(String file, byte[] pdf, PressRules rules) throws IOException {
        Findings findings = new Findings();
        String looked;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new FileRules(document, rules, findings).look(pdf.length);
            new BoxRules(rules, findings).look(document);
            InkMeter inks = new InkMeter(rules.ink());
            Patience patience = Patience.with(pdf.length);
            boolean marked = false;
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                TypeArea area = TypeArea.of(page, number, document.getNumberOfPages(), rules);
                ContentScan scan = new ContentScan(page, number, area, rules.ppi(), inks, patience.another(), findings);
                scan.look();
                marked = scan.marked();
            }
            new PageRules(rules, findings).look(number, marked);
            looked = "%s as %s".formatted(Count.of(number, "page"), rules.standard());
        }
        Map<Problem, List<Spot>> found = findings.problems(SourceSpan.of(file), rules);
        return new Check("preflight", List.copyOf(found.keySet()), looked, new Evidence.None(), found);
    }

    /** All that is wrong with the sheet of a cover, which is as large as it says. */
    public static Check cover(String file, byte[] pdf, PressRules rules) throws IOException {
        PDRectangle trim;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            trim = document.getPage(0).getTrimBox();
        }
        PageSize size = new PageSize(Length.pt(trim.getWidth()), Length.pt(trim.getHeight()));
        return new Check(
                "cover", check(file, pdf, rules.of(size)).problems(), "the sheet of the cover as " + rules.standard());
    }
}

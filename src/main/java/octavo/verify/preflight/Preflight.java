package octavo.verify.preflight;

import java.io.IOException;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

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
            new FileRules(document, rules, findings).look();
            new BoxRules(rules, findings).look(document);
            InkMeter inks = new InkMeter(rules.ink());
            boolean marked = false;
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                TypeArea area = TypeArea.of(page, number, document.getNumberOfPages(), rules);
                ContentScan scan = new ContentScan(page, number, area, rules.ppi(), inks, findings);
                scan.look();
                marked = scan.marked();
            }
            new PageRules(rules, findings).look(number, marked);
            looked = "%d pages as %s".formatted(number, rules.standard());
        }
        return new Check("preflight", findings.problems(SourceSpan.of(file), rules), looked);
    }
}

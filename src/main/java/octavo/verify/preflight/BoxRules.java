package octavo.verify.preflight;

import java.util.Locale;
import java.util.Optional;
import octavo.measure.Length;
import octavo.measure.PageSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The boxes of every page: there, inside each other, of the size that was ordered, and all alike. */
record BoxRules(PressRules rules, Findings findings) {

    /** Half a point: what printers round. */
    private static final float TOLERANCE = 0.5f;

    void look(PDDocument document) {
        int number = 0;
        float width = 0;
        float height = 0;
        for (PDPage page : document.getPages()) {
            number++;
            look(page, number);
            PDRectangle media = page.getMediaBox();
            if (number > 1
                    && rules.trim().isPresent()
                    && (differ(width, media.getWidth()) || differ(height, media.getHeight()))) {
                findings.add(Fault.SIZES, "the sheet has another size than the first", number);
            }
            if (number == 1) {
                width = media.getWidth();
                height = media.getHeight();
            }
        }
    }

    private void look(PDPage page, int number) {
        if (page.getRotation() != 0) {
            findings.add(Fault.TURNED, "the page is turned by %d degrees".formatted(page.getRotation()), number);
        }
        boolean trimmed = page.getCOSObject().getDictionaryObject(COSName.TRIM_BOX) instanceof COSArray;
        if (rules.pdfx() && !trimmed) {
            findings.add(Fault.TRIM_MISSING, "no TrimBox tells the page from the sheet", number);
            return;
        }
        PDRectangle trim = trimmed
                ? new PDRectangle((COSArray) page.getCOSObject().getDictionaryObject(COSName.TRIM_BOX))
                : page.getMediaBox();
        PDRectangle bleed = page.getCOSObject().getDictionaryObject(COSName.BLEED_BOX) instanceof COSArray box
                ? new PDRectangle(box)
                : trim;
        if (!inside(trim, bleed) || !inside(bleed, page.getMediaBox())) {
            findings.add(Fault.NESTING, "the boxes do not lie inside each other", number);
            return;
        }
        Optional<PageSize> ordered = rules.trim().filter(size -> differ(trim, size));
        if (ordered.isPresent()) {
            PageSize found = new PageSize(Length.pt(trim.getWidth()), Length.pt(trim.getHeight()));
            findings.add(Fault.TRIM, "the page is %s where %s is asked for".formatted(found, ordered.get()), number);
        } else if (lacksBleed(trim, bleed)) {
            findings.add(
                    Fault.BLEED,
                    String.format(
                            Locale.ROOT,
                            "the page bleeds by less than %.1f mm",
                            rules.bleed().mm()),
                    number);
        } else if (!rules.marks() && larger(page.getMediaBox(), bleed)) {
            findings.add(
                    Fault.SHEET,
                    String.format(
                            Locale.ROOT,
                            "the sheet, %.1f by %.1f mm, is larger than the page with its bleed",
                            Length.pt(page.getMediaBox().getWidth()).mm(),
                            Length.pt(page.getMediaBox().getHeight()).mm()),
                    number);
        }
    }

    private boolean lacksBleed(PDRectangle trim, PDRectangle bleed) {
        float wanted = (float) rules.bleed().pt();
        return bleed.getHeight() - trim.getHeight() < 2 * wanted - TOLERANCE
                || bleed.getWidth() - trim.getWidth() < wanted - TOLERANCE;
    }

    private static boolean larger(PDRectangle sheet, PDRectangle bleed) {
        return sheet.getWidth() > bleed.getWidth() + TOLERANCE || sheet.getHeight() > bleed.getHeight() + TOLERANCE;
    }

    private static boolean inside(PDRectangle inner, PDRectangle outer) {
        return inner.getLowerLeftX() >= outer.getLowerLeftX() - TOLERANCE
                && inner.getLowerLeftY() >= outer.getLowerLeftY() - TOLERANCE
                && inner.getUpperRightX() <= outer.getUpperRightX() + TOLERANCE
                && inner.getUpperRightY() <= outer.getUpperRightY() + TOLERANCE;
    }

    private static boolean differ(PDRectangle found, PageSize wanted) {
        return differ(found.getWidth(), (float) wanted.width().pt())
                || differ(found.getHeight(), (float) wanted.height().pt());
    }

    private static boolean differ(float a, float b) {
        return Math.abs(a - b) > TOLERANCE;
    }
}

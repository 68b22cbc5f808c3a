package octavo.verify.inspect;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import octavo.problem.Count;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF: how many, their boxes, and the fonts that they use. */
final class PageFacts {

    private static final double MM = 25.4 / 72;
    private static final int DEEPEST = 16;

    private final Inspection.Gathering facts = new Inspection.Gathering("pages");
    private final Set<COSBase> seen = new HashSet<>();
    private final Set<String> fonts = new TreeSet<>();
    private final Map<String, Map<String, Integer>> boxes = new LinkedHashMap<>();

    private PageFacts() {}

    static List<Fact> read(PDDocument pdf) throws IOException {
        PageFacts pages = new PageFacts();
        pages.facts.add("pages", String.valueOf(pdf.getNumberOfPages()));
        for (PDPage page : pdf.getPages()) {
            pages.box("media box", page.getMediaBox());
            pages.box("bleed box", page.getBleedBox());
            pages.box("trim box", page.getTrimBox());
            pages.fonts(page.getResources(), 0);
        }
        pages.boxes.forEach((name, sizes) -> sizes.forEach((size, count) ->
                pages.facts.add(name, sizes.size() == 1 ? size : "%s, %s".formatted(size, Count.of(count, "page")))));
        pages.fonts.forEach(font -> pages.facts.add("font", font));
        return pages.facts.facts();
    }

    private void box(String name, PDRectangle box) {
        String size = String.format(Locale.ROOT, "%.1f × %.1f mm", box.getWidth() * MM, box.getHeight() * MM)
                .replace(".0 ", " ");
        boxes.computeIfAbsent(name, _ -> new LinkedHashMap<>()).merge(size, 1, Integer::sum);
    }

    private void fonts(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            COSBase raw =
                    resources.getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject(name);
            if (seen.add(raw)) {
                fonts.add(described(resources.getFont(name)));
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            if (!resources.isImageXObject(name)) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDFormXObject form) {
                    fonts(form.getResources(), depth + 1);
                }
            }
        }
    }

    private static String described(PDFont font) {
        String name = String.valueOf(font.getName());
        boolean subset = name.matches("[A-Z]{6}\\+.*");
        return "%s, %s%s%s"
                .formatted(
                        subset ? name.substring(7) : name,
                        font.getSubType(),
                        font.isEmbedded() ? ", embedded" : ", not embedded",
                        subset ? ", subset" : "");
    }
}

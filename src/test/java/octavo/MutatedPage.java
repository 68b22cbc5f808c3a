package octavo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import octavo.verify.container.Retouch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page of a chronicle.
 *
 * @param index from 0
 * @param chapter that it belongs to; 0 for none
 * @param lines of the chapter's file that stand on it, or begin or end there
 */
public record MutatedPage(int index, int chapter, Set<Integer> lines) {

    /** Letters by which a line is known. */
    private static final int SURE = 12;

    /** Where a picture is shown. */
    private record Shown(PDResources resources, COSName name, PDImageXObject picture) {}

    /** The chapter of each page, by its title or by its being the page after. */
    static List<MutatedPage> of(byte[] pdf, Path folder, int chapters) throws IOException {
        List<MutatedPage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int chapter = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).toLowerCase(Locale.ROOT);
                boolean opens = chapter < chapters && page > 5 && text.contains(title(folder, chapter + 1));
                chapter += opens ? 1 : 0;
                boolean other = chapter == 0 || text.isBlank() || text.contains("colophon");
                pages.add(new MutatedPage(
                        page - 1, other ? 0 : chapter, other ? Set.of() : lines(folder, chapter, text)));
            }
        }
        return pages;
    }

    /** The lines of a chapter of which some letters stand in some words. */
    static Set<Integer> lines(Path folder, int chapter, String words) throws IOException {
        String said = letters(words);
        Set<Integer> found = new HashSet<>();
        List<String> lines = Files.readAllLines(folder.resolve("chapter-" + chapter + ".md"));
        for (int i = 0; i < lines.size(); i++) {
            String line = letters(lines.get(i));
            String caption = letters(lines.get(i).replaceFirst("^!\\[(.*)].*", "$1"));
            boolean stands = lines.get(i).startsWith("![") && said.contains(caption)
                    || line.length() < SURE && !line.isEmpty() && said.contains(line);
            for (int at = 0; at + SURE <= line.length() && !stands; at++) {
                stands = said.contains(line.substring(at, at + SURE));
            }
            if (stands) {
                found.add(i + 1);
            }
        }
        return found;
    }

    /** The line that has these words. */
    static Set<Integer> lineOf(Path folder, int chapter, String words) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("chapter-" + chapter + ".md"));
        return Set.of(1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(words))
                        .findFirst()
                        .orElseThrow()));
    }

    static String title(Path folder, int chapter) throws IOException {
        return Files.readAllLines(folder.resolve("chapter-" + chapter + ".md"))
                .getFirst()
                .substring(2)
                .toLowerCase(Locale.ROOT);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The file with two of its pictures, counted from 0, in each other's place. */
    public static byte[] swapped(byte[] pdf, int one, int other) throws IOException {
        return Retouch.file(pdf, document -> {
            List<Shown> shown = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    boolean known = shown.stream()
                            .anyMatch(known1 -> known1.name().equals(name)
                                    && known1.resources().getCOSObject() == resources.getCOSObject());
                    if (!known && resources.getXObject(name) instanceof PDImageXObject picture) {
                        shown.add(new Shown(resources, name, picture));
                    }
                }
            }
            Shown first = shown.get(one);
            Shown second = shown.get(other);
            first.resources().put(first.name(), second.picture());
            second.resources().put(second.name(), first.picture());
        });
    }
}

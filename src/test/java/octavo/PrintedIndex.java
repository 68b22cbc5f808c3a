package octavo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The index of a finished PDF, read off its columns as a reader would: lines by where they begin. */
final class PrintedIndex {

    /** From one level of entries to the next, in points; lines turned over begin three of them in. */
    private static final float STEP = 10;

    private static final int TURNED = 3;
    private static final String FOLIO = "[0-9]+|[ivxlc]+";
    private static final Pattern ENTRY = Pattern.compile(
            "(?<term>.*?)(?<pages>(?:, (?:" + FOLIO + ")(?:–(?:" + FOLIO + "))?)*)(?<see>[,;] see .*)?");
    private static final Pattern RANGE = Pattern.compile("([0-9]+|[ivxlc]+)(?:–([0-9]+|[ivxlc]+))?");

    private record Word(int column, float y, float x, String text) {}

    private final Map<String, Set<String>> pages = new LinkedHashMap<>();
    private final List<String> labels;
    private final List<String> continued = new ArrayList<>();

    /**
     * @param first its first page, from 0
     * @param end after its last page
     */
    PrintedIndex(PDDocument pdf, int first, int end) throws IOException {
        labels = List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        List<String> lines = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (int page = first; page < end; page++) {
            lines(pdf, page, lines, levels);
        }
        List<String> path = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            enter(lines.get(i), levels.get(i), path);
        }
    }

    /** The labels of all pages that an entry names, ranges spread out, by the entry with {@code !} between its levels. */
    Map<String, Set<String>> pages() {
        return pages;
    }

    /** The entries that say at the head of a column that they go on there. */
    List<String> continued() {
        return continued;
    }

    private void enter(String line, int level, List<String> path) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches() || line.matches("\\p{Lu}")) {
            return;
        }
        String term = entry.group("term").replace(" (continued)", "");
        while (path.size() > level) {
            path.removeLast();
        }
        path.add(term);
        if (!term.equals(entry.group("term"))) {
            continued.add(String.join("!", path));
            return;
        }
        Set<String> folios = pages.computeIfAbsent(String.join("!", path), _ -> new TreeSet<>());
        Matcher range = RANGE.matcher(entry.group("pages"));
        while (range.find()) {
            folios.addAll(spread(range.group(1), range.group(2)));
        }
    }

    private List<String> spread(String from, String to) {
        String last = to == null ? from : from.substring(0, Math.max(0, from.length() - to.length())) + to;
        boolean shortened = to != null && from.matches("\\d+") && to.matches("\\d+");
        return labels.subList(labels.indexOf(from), labels.indexOf(shortened ? last : to == null ? from : to) + 1);
    }

    private static void lines(PDDocument pdf, int page, List<String> lines, List<Integer> levels) throws IOException {
        List<Word> words = words(pdf, page);
        float left = (float) words.stream().mapToDouble(Word::x).min().orElse(0);
        float second = (float) words.stream()
                .filter(word -> word.column == 1)
                .mapToDouble(Word::x)
                .min()
                .orElse(0);
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            Word first = words.get(from);
            if (i == words.size() || words.get(i).column != first.column || Math.abs(words.get(i).y - first.y) > 4) {
                String line = String.join(
                        " ", words.subList(from, i).stream().map(Word::text).toList());
                int level = Math.round((first.x - (first.column == 0 ? left : second)) / STEP);
                if (level == TURNED && !lines.isEmpty()) {
                    lines.add(lines.removeLast() + " " + line);
                } else {
                    lines.add(line);
                    levels.add(level);
                }
                from = i;
            }
        }
    }

    /** The words between head and foot, column by column. */
    private static List<Word> words(PDDocument pdf, int page) throws IOException {
        PDRectangle size = pdf.getPage(page).getMediaBox();
        List<Word> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.getFirst();
                float y = first.getYDirAdj() / size.getHeight();
                if (y > 0.09 && y < 0.9 && first.getFontSizeInPt() < 15) {
                    int column = first.getXDirAdj() < size.getWidth() / 2 ? 0 : 1;
                    words.add(new Word(column, first.getYDirAdj(), first.getXDirAdj(), text.replace("\u2060", "")));
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(pdf);
        return words;
    }
}

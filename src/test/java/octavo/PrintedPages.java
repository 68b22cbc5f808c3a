package octavo;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Compares what stands on the pages of a finished PDF with what stands behind their marks in the EPUB. */
final class PrintedPages {

    /** How many words of a page are compared. */
    private static final int WORDS = 5;

    /** What print alone says: the page that an entry leads to, the page in a reference, an entry that goes on. */
    private static final Pattern PRINT_ONLY = Pattern.compile(
            "(?:\\s*\\.){3,}\\s*[0-9ivxlc]+\\s*$|\\s*\\((?:page\\s+[0-9ivxlc]+|on this"
                    + " page|opposite|overleaf)\\)|^[^\n"
                    + "]*\\(continued\\)\\s*$",
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MARKERS =
            Pattern.compile("^\\s*(?:\\d+\\.|[\u2022\u25E6\u25AA])\\s", Pattern.MULTILINE);

    /** A mark, the text before and behind it, and the caption and the head of the table that it stands in. */
    private record Mark(String before, String behind, String caption, String head) {}

    private final Map<String, Mark> marks = new HashMap<>();
    private final List<String> figures;
    private final List<String> unlike = new ArrayList<>();
    private int compared;

    private PrintedPages(byte[] pdf, byte[] epub) throws Exception {
        Map<String, Element> files = files(epub);
        Text text = new Text(files);
        spine(files)
                .forEach(document -> text.read(
                        (Element) document.getElementsByTagName("body").item(0)));
        figures = text.figures;
        text.places.forEach((label, at) -> marks.put(
                label,
                new Mark(
                        text.words.substring(0, at),
                        text.words.substring(at),
                        text.captions.getOrDefault(label, ""),
                        text.heads.getOrDefault(label, ""))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            for (int i = 0; i < labels.length; i++) {
                compare(labels[i], words(document.getPage(i)));
            }
        }
    }

    static PrintedPages compare(byte[] pdf, byte[] epub) throws Exception {
        return new PrintedPages(pdf, epub);
    }

    /** Pages whose first words are not those behind their mark. */
    List<String> unlike() {
        return unlike;
    }

    /** How many pages have words. */
    int compared() {
        return compared;
    }

    private void compare(String label, String page) {
        if (plain(page).isEmpty()) {
            return;
        }
        compared++;
        Mark mark = marks.get(label);
        if (mark == null && isPlate(page)) {
            return;
        }
        if (mark == null) {
            unlike.add(label + " has no mark: " + page);
        } else if (!begins(page, mark)
                && !begins(MARKERS.matcher(page).replaceAll(" "), mark)
                && underFigures(page).noneMatch(rest -> begins(rest, mark))) {
            unlike.add(label + " begins: " + first(page, 12) + "\n  but behind its mark stands: "
                    + first(mark.behind, 12));
        }
    }

    /** The head of a table is said again on each of its pages; a word divided over pages began on the one before. */
    private static boolean begins(String page, Mark mark) {
        String behind = plain(mark.behind);
        if (behind.startsWith(plain(first(page, WORDS)))) {
            return true;
        }
        String body = plain(page);
        String caption = plain(mark.caption);
        String head = plain(mark.head);
        int said = body.startsWith(caption) ? caption.length() : 0;
        if (said + head.length() > 0 && body.startsWith(head, said)) {
            String rest = body.substring(said + head.length());
            return behind.startsWith(rest.substring(0, Math.min(20, rest.length())));
        }
        String broken = first(page, 1);
        String before = mark.before.stripTrailing();
        boolean divided = !broken.isEmpty()
                && plain(before).endsWith(plain(broken))
                && before.length() > broken.length()
                && !Character.isWhitespace(before.charAt(before.length() - broken.length() - 1));
        return divided && behind.startsWith(plain(first(page.strip().substring(broken.length()), WORDS)));
    }

    /** Whether a page has the letters of a figure or table and no others; they are read in another order there. */
    private boolean isPlate(String page) {
        return figures.stream().map(PrintedPages::sorted).anyMatch(sorted(plain(page))::equals);
    }

    private static String sorted(String letters) {
        char[] sorted = letters.toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }

    /** What stands under each of the figures and tables that were moved to the head of a page, and come earlier in the EPUB. */
    private Stream<String> underFigures(String page) {
        return figures.stream()
                .filter(figure -> !figure.isEmpty())
                .filter(figure -> sorted(beginning(page, figure.length())).equals(sorted(figure)))
                .map(figure -> after(page, figure.length()))
                .flatMap(rest -> Stream.concat(Stream.of(rest), underFigures(rest)));
    }

    private static String after(String page, int letters) {
        int end = 0;
        while (plain(page.substring(0, end)).length() < letters) {
            end++;
        }
        return page.substring(end);
    }

    private static String beginning(String page, int letters) {
        String plain = plain(page);
        return plain.substring(0, Math.min(letters, plain.length()));
    }

    private static String first(String text, int words) {
        return Arrays.stream(text.strip().split("\\s+")).limit(words).collect(Collectors.joining(" "));
    }

    /** Letters and figures alone. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** The text between running head and foot, as the classic theme places it. */
    private static String words(PDPage page) throws IOException {
        double height = page.getTrimBox().getHeight();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double above = 0.088 * height;
        stripper.addRegion(
                "body", new Rectangle2D.Double(0, above, page.getTrimBox().getWidth(), 0.90 * height - above));
        stripper.extractRegions(page);
        return PRINT_ONLY.matcher(stripper.getTextForRegion("body")).replaceAll(" ");
    }

    /** The words of the EPUB, and what is lettered in its drawings. */
    private static final class Text {

        private final Map<String, Element> files;
        private final StringBuilder words = new StringBuilder();
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, String> captions = new HashMap<>();
        private final Map<String, String> heads = new HashMap<>();
        private final List<String> figures = new ArrayList<>();

        private Text(Map<String, Element> files) {
            this.files = files;
        }

        private void read(Element element) {
            if (element.hasAttribute("hidden")) {
                return;
            }
            if (element.getAttribute("role").equals("doc-pagebreak")) {
                String label = element.getAttribute("aria-label");
                places.put(label, words.length());
                ofTable(element, "caption").ifPresent(caption -> captions.put(label, caption));
                ofTable(element, "thead").ifPresent(head -> heads.put(label, head));
            }
            boolean inLine = List.of("a", "b", "code", "em", "i", "kbd", "s", "span", "strong", "sub", "sup", "u")
                    .contains(element.getLocalName());
            words.append(inLine ? "" : " ");
            int begins = words.length();
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    read(inner);
                } else {
                    words.append(child.getTextContent());
                }
            }
            Element drawing = files.get(element.getAttribute("src").replaceFirst("^\\.\\./", ""));
            if (drawing != null) {
                elements(drawing, "text")
                        .forEach(lettering ->
                                words.append(lettering.getTextContent()).append(' '));
            }
            words.append(inLine ? "" : " ");
            if (List.of("figure", "table").contains(element.getLocalName())) {
                figures.add(plain(words.substring(begins)));
            }
        }
    }

    private static Optional<String> ofTable(Element mark, String part) {
        for (Node node = mark; node instanceof Element element; node = node.getParentNode()) {
            NodeList found = element.getElementsByTagName(part);
            if (element.getLocalName().equals("table") && found.getLength() > 0) {
                return Optional.of(found.item(0).getTextContent());
            }
        }
        return Optional.empty();
    }

    /** The XML files by their names in the package. */
    private static Map<String, Element> files(byte[] epub) throws Exception {
        Map<String, Element> files = new HashMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().matches(".*\\.(xhtml|opf|svg)")) {
                    files.put(
                            entry.getName().replaceFirst("^EPUB/", ""),
                            factory.newDocumentBuilder()
                                    .parse(new ByteArrayInputStream(bytes))
                                    .getDocumentElement());
                }
            }
        }
        return files;
    }

    /** The documents in the order of reading. */
    private static List<Element> spine(Map<String, Element> files) {
        Map<String, String> hrefs = new HashMap<>();
        elements(files.get("package.opf"), "item")
                .forEach(item -> hrefs.put(item.getAttribute("id"), item.getAttribute("href")));
        return elements(files.get("package.opf"), "itemref").stream()
                .map(reference -> files.get(hrefs.get(reference.getAttribute("idref"))))
                .toList();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

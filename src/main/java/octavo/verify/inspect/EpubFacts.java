package octavo.verify.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import octavo.verify.container.Markup;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;

/** What an EPUB says of itself: in its package document, its NCX and its navigation. */
final class EpubFacts {

    private static final Pattern SEMANTICS = Pattern.compile("epub:type=\"(cover|titlepage|copyright-page|colophon)\"");

    private final Publication epub;
    private final Markup opf;
    private final List<Fact> facts = new ArrayList<>();

    private EpubFacts(Publication epub) {
        this.epub = epub;
        this.opf = epub.opf();
    }

    static Inspection read(Publication epub) throws Unreadable {
        return new EpubFacts(epub).read();
    }

    private Inspection read() throws Unreadable {
        facts.addAll(new PackageFacts(opf).read());
        ncx();
        navigation();
        pages();
        manifest();
        String version = opf.attribute("version");
        return new Inspection("EPUB " + (version.isEmpty() ? "of no version" : version), facts);
    }

    private void ncx() throws Unreadable {
        for (Markup item : opf.all("item")) {
            if (item.attribute("media-type").equals("application/x-dtbncx+xml")) {
                Inspection.Gathering ncx = new Inspection.Gathering("NCX");
                Markup root = epub.document(item);
                root.all("meta").stream()
                        .filter(meta -> meta.attribute("name").equals("dtb:uid"))
                        .forEach(meta -> ncx.add("identifier", meta.attribute("content")));
                root.all("docTitle").forEach(title -> ncx.add("title", title.text()));
                root.all("docAuthor").forEach(author -> ncx.add("author", author.text()));
                facts.addAll(ncx.facts());
            }
        }
    }

    private void navigation() throws Unreadable {
        for (Markup item : opf.all("item")) {
            if (List.of(item.attribute("properties").split("\\s+")).contains("nav")) {
                Inspection.Gathering navigation = new Inspection.Gathering("navigation");
                for (Markup nav : epub.document(item).all("nav")) {
                    String entries = nav.all("a").size() + " entries";
                    switch (nav.attribute("type")) {
                        case "toc" -> navigation.add("contents", entries);
                        case "page-list" -> navigation.add("printed pages", entries);
                        default -> {}
                    }
                }
                facts.addAll(navigation.facts());
            }
        }
    }

    /** The pages about the book, known by their semantics. */
    private void pages() throws Unreadable {
        for (Map.Entry<String, byte[]> text : epub.texts().entrySet()) {
            if (!isOfTheBook(text)) {
                continue;
            }
            for (Markup section : Markup.read(text.getValue(), text.getKey()).all("section")) {
                switch (section.attribute("type")) {
                    case "cover" -> {
                        Inspection.Gathering cover = new Inspection.Gathering("cover");
                        section.all("img").forEach(picture -> cover.add("title", picture.attribute("alt")));
                        facts.addAll(cover.facts());
                    }
                    case "titlepage" -> {
                        Inspection.Gathering title = new Inspection.Gathering("title page");
                        section.all("h1").stream().findFirst().ifPresent(head -> title.add("title", head.text()));
                        facts.addAll(title.facts());
                    }
                    case "copyright-page" -> facts.addAll(PrintedFacts.copyright(lines(section)));
                    case "colophon" -> facts.addAll(PrintedFacts.colophon(lines(section)));
                    default -> {}
                }
            }
        }
    }

    private static boolean isOfTheBook(Map.Entry<String, byte[]> text) {
        String document = new String(text.getValue(), StandardCharsets.UTF_8);
        return text.getKey().endsWith("html") && SEMANTICS.matcher(document).find();
    }

    private static String lines(Markup section) {
        return section.all("p").stream()
                .map(line -> line.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private void manifest() {
        Inspection.Gathering manifest = new Inspection.Gathering("manifest");
        Map<String, Integer> kinds = new TreeMap<>();
        for (Markup item : opf.all("item")) {
            String type = item.attribute("media-type");
            if (type.startsWith("font/") || type.contains("font")) {
                manifest.add("font", item.attribute("href"));
            } else {
                kinds.merge(type, 1, Integer::sum);
            }
        }
        kinds.forEach((type, count) -> manifest.add("files", count + " " + type));
        manifest.add("documents", opf.all("itemref").size() + " in reading order");
        facts.addAll(manifest.facts());
    }
}

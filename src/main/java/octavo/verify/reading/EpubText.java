package octavo.verify.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import octavo.verify.Locus;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;
import octavo.verify.copy.Strand;
import octavo.verify.picture.Sight;

/** The letters of an EPUB's documents, in the order of its spine. */
final class EpubText {

    private final String document;
    private final FileText text;
    private final List<Seen> pictures = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A picture by the name of its file in the container. */
    private record Seen(String name, Locus locus) {}

    /**
     * An element that has begun.
     *
     * @param dressed its class
     * @param strand whose words belong there
     * @param quoted whether it stands in contents, a list or the index, which show once more what stands in the text
     * @param id its own or that of the nearest around it
     * @param from the first letter in it
     * @param target what it leads to; empty where it leads nowhere in the book
     */
    private record Open(
            String name,
            String dressed,
            String path,
            String id,
            int from,
            String target,
            boolean quoted,
            Strand.Written strand,
            Map<String, Integer> inside) {

        /** How many of a name there are in it, with one more. */
        int next(String name) {
            return inside.merge(name, 1, Integer::sum);
        }
    }

    private EpubText(String document, FileText text) {
        this.document = document;
        this.text = text;
    }

    /** @param pictured whether its pictures are looked at too */
    static FileText of(byte[] epub, boolean pictured) throws IOException {
        FileText text = new FileText();
        try {
            Publication publication = Publication.open(epub);
            List<Seen> seen = new ArrayList<>();
            for (String document : publication.readingOrder()) {
                EpubText one = new EpubText(document, text);
                one.read(publication.text(document));
                seen.addAll(one.pictures);
            }
            if (pictured) {
                Set<String> names = seen.stream().map(Seen::name).collect(Collectors.toSet());
                Map<String, byte[]> files = Publication.files(epub, names);
                seen.stream()
                        .filter(one -> files.containsKey(one.name()))
                        .forEach(one ->
                                text.picture(new FileText.Picture(one.locus(), 0, Sight.of(files.get(one.name())))));
            }
        } catch (Unreadable | XMLStreamException e) {
            throw new IOException("it " + e.getMessage(), e);
        }
        return text;
    }

    private void read(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        text.anchor(document);
        open.push(new Open("", "", "", "", 0, "", false, Strand.Written.RUNNING_TEXT, new HashMap<>()));
        text.strand(Optional.of(Strand.Written.RUNNING_TEXT));
        int unseen = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    unseen += unseen > 0 || isUnseen(xml) ? 1 : 0;
                    begin(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    unseen -= unseen > 0 ? 1 : 0;
                    end(open.pop());
                    text.strand(Optional.of(open.getFirst().strand()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (unseen == 0) {
                        text.say(xml.getText(), locus());
                    }
                }
                default -> {}
            }
        }
    }

    /** Such as the lists of pages and landmarks, which only reading systems read. */
    private static boolean isUnseen(XMLStreamReader xml) {
        return xml.getLocalName().equals("head") || xml.getAttributeValue(null, "hidden") != null;
    }

    private Locus locus() {
        return new Locus.InDocument(
                document, open.getFirst().id(), open.getFirst().path());
    }

    private void begin(XMLStreamReader xml) {
        Open around = open.getFirst();
        String name = xml.getLocalName();
        int number = around.next(name);
        String own = attribute(xml, "id");
        String path = switch (name) {
            case "html", "body" -> "";
            default ->
                (around.path().isEmpty() ? "" : around.path() + "/") + name + (number > 1 ? "[" + number + "]" : "");
        };
        if (!own.isEmpty()) {
            text.anchor(document + "#" + own);
        }
        if (attribute(xml, "role").equals("doc-pagebreak")) {
            text.printed(attribute(xml, "aria-label"));
        }
        if (name.equals("li")) {
            text.mark(around.name().equals("ol") ? String.valueOf(number) : "\u2022");
        }
        Map<String, Integer> inside = new HashMap<>();
        if (name.equals("ol")) {
            start(xml).ifPresent(start -> inside.put("li", start - 1));
        }
        open.push(new Open(
                name,
                attribute(xml, "class"),
                path,
                own.isEmpty() ? around.id() : own,
                text.letters().length(),
                target(xml),
                around.quoted() || quotes(xml),
                strand(xml, around),
                inside));
        text.strand(Optional.of(open.getFirst().strand()));
        if (name.equals("img")
                && !open.getFirst().quoted()
                && !attribute(xml, "role").equals("doc-cover")) {
            pictures.add(new Seen(resolved(attribute(xml, "src")), locus()));
        }
    }

    /** Whose words belong into an element: notes, captions and tables are apart from the text that they stand in. */
    private static Strand.Written strand(XMLStreamReader xml, Open around) {
        return switch (xml.getLocalName()) {
            case "td", "th" -> Strand.Written.TABLES;
            case "caption" -> Strand.Written.TABLE_CAPTIONS;
            case "figcaption" -> around.dressed().equals("listing") ? Strand.Written.LISTINGS : Strand.Written.FIGURES;
            case "aside", "li", "div" -> noted(attribute(xml, "role"), attribute(xml, "class"), around.strand());
            default -> around.strand();
        };
    }

    private static Strand.Written noted(String role, String dressed, Strand.Written around) {
        boolean note = role.equals("doc-footnote") || role.equals("doc-endnote");
        return dressed.equals("table-notes")
                ? Strand.Written.TABLE_NOTES
                : note && around != Strand.Written.TABLE_NOTES ? Strand.Written.NOTES : around;
    }

    private void end(Open done) {
        if (!done.target().isEmpty()) {
            text.link(done.from(), done.target());
        }
    }

    private static Optional<Integer> start(XMLStreamReader xml) {
        return Optional.of(attribute(xml, "start"))
                .filter(start -> start.matches("-?\\d{1,9}"))
                .map(start -> Integer.valueOf(start, 10));
    }

    private static boolean quotes(XMLStreamReader xml) {
        return xml.getLocalName().equals("nav")
                || xml.getLocalName().equals("li")
                        && List.of(attribute(xml, "class").split("\\s+")).contains("entry");
    }

    /** The name in the container of what a link leads to; empty where that is no place of the book. */
    private String target(XMLStreamReader xml) {
        return xml.getLocalName().equals("a") ? resolved(attribute(xml, "href")) : "";
    }

    private String resolved(String address) {
        try {
            URI target = URI.create("/" + document).resolve(address);
            if (address.isEmpty() || target.getScheme() != null || target.getPath() == null) {
                return "";
            }
            String fragment = target.getFragment() == null ? "" : "#" + target.getFragment();
            return target.getPath().substring(1) + fragment;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}

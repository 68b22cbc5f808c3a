package octavo.verify.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import octavo.verify.Locus;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;

/** The letters of an EPUB's documents, in the order of its spine. */
final class EpubText {

    private final String document;
    private final FileText text;
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * An element that has begun.
     *
     * @param id its own or that of the nearest around it
     * @param from the first letter in it
     * @param target what it leads to; empty where it leads nowhere in the book
     */
    private record Open(String name, String path, String id, int from, String target, Map<String, Integer> inside) {

        /** How many of a name there are in it, with one more. */
        int next(String name) {
            return inside.merge(name, 1, Integer::sum);
        }
    }

    private EpubText(String document, FileText text) {
        this.document = document;
        this.text = text;
    }

    static FileText of(byte[] epub) throws IOException {
        FileText text = new FileText();
        try {
            Publication publication = Publication.open(epub);
            for (String document : publication.readingOrder()) {
                new EpubText(document, text).read(publication.text(document));
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
        open.push(new Open("", "", "", 0, "", new HashMap<>()));
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
                name, path, own.isEmpty() ? around.id() : own, text.letters().length(), target(xml), inside));
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

    /** The name in the container of what a link leads to; empty where that is no place of the book. */
    private String target(XMLStreamReader xml) {
        String address = xml.getLocalName().equals("a") ? attribute(xml, "href") : "";
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

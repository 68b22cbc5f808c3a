package octavo.verify.compare;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import octavo.verify.container.Unreadable;

/**
 * A content document of an EPUB.
 *
 * @param texts its paragraphs, headings, cells and whatever else stands by itself
 * @param folios the printed pages that begin in it
 */
record Paragraphs(List<String> texts, List<String> folios) {

    private static final Set<String> UNSEEN = Set.of("head", "script", "style");

    /** Elements that part no words; any other begins a paragraph. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr");

    static Paragraphs of(byte[] document, String name) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            Reading reading = new Reading(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
            reading.all();
            return new Paragraphs(List.copyOf(reading.texts), List.copyOf(reading.folios));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new Unreadable("is broken: %s is not well-formed at line %d".formatted(name, line));
        }
    }

    private static final class Reading {

        private final XMLStreamReader xml;
        private final Deque<Boolean> seen = new ArrayDeque<>(List.of(true));
        private final StringBuilder text = new StringBuilder();
        private final List<String> texts = new ArrayList<>();
        private final List<String> folios = new ArrayList<>();

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        void all() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> {
                        seen.pop();
                        part();
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        add(xml.getLocalName().equals("nbsp") ? " " : "&" + xml.getLocalName() + ";");
                    default -> {}
                }
            }
        }

        private void start() {
            part();
            boolean pageBreak =
                    said("type").contains("pagebreak") || said("role").equals("doc-pagebreak");
            if (pageBreak) {
                folios.add(said("aria-label").isEmpty() ? said("title") : said("aria-label"));
            }
            seen.push(seen.peek() && !pageBreak && !UNSEEN.contains(xml.getLocalName()));
        }

        private void add(String words) {
            if (seen.peek()) {
                text.append(words);
            }
        }

        private void part() {
            if (!INLINE.contains(xml.getLocalName())) {
                if (!text.toString().isBlank()) {
                    texts.add(text.toString().replaceAll("\\s+", " ").strip());
                }
                text.setLength(0);
            }
        }

        private String said(String attribute) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(attribute)) {
                    return Optional.ofNullable(xml.getAttributeValue(i))
                            .orElse("")
                            .strip();
                }
            }
            return "";
        }
    }
}

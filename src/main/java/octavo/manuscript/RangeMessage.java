package octavo.manuscript;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import octavo.book.IsbnRanges;
import octavo.book.IsbnRanges.Range;

/** Reads the ranges that the International ISBN Agency gives out, {@code RangeMessage.xml}. */
final class RangeMessage {

    /** Far more than the agency has ever given out. */
    private static final int MOST = 200_000;

    private final Map<String, List<Range>> groups = new HashMap<>();
    private String prefix = "";
    private String range = "";

    private RangeMessage() {}

    /** The ranges; empty where the file is no such message. */
    static Optional<IsbnRanges> read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            RangeMessage message = new RangeMessage();
            message.read(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
            return Optional.of(new IsbnRanges(message.groups)).filter(_ -> !message.groups.isEmpty());
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String text = "";
        for (int elements = 0; xml.hasNext() && elements < MOST; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text = "";
                    elements++;
                }
                case XMLStreamConstants.CHARACTERS -> text = xml.getText().strip();
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), text);
                default -> {}
            }
        }
    }

    private void end(String element, String text) {
        switch (element) {
            case "Prefix" -> prefix = text;
            case "Range" -> range = text;
            case "Length" -> rule(Integer.parseInt(text, 10));
            default -> {}
        }
    }

    /** A length of 0 says that nobody was given the range; the rules of prefixes alone tell the groups, which have their own. */
    private void rule(int length) {
        String[] ends = range.split("-");
        if (length > 0 && prefix.matches("97[89]-[0-9]{1,5}")) {
            groups.computeIfAbsent(prefix, _ -> new ArrayList<>())
                    .add(new Range(ends[0].substring(0, length), ends[1].substring(0, length)));
        }
    }
}

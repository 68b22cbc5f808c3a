package octavo.print;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import octavo.book.Book;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.markup.Node;
import octavo.resolve.Anchors;
import octavo.resolve.Fields;
import octavo.resolve.Index;
import octavo.resolve.Labels;
import octavo.resolve.ResolvedBook;
import octavo.resolve.Words;
import octavo.source.SourceSpan;

/**
 * A marked-up book written as XHTML, for tests: a {@code body} of {@code section} elements, whose notes are the
 * {@code aside} elements at their end; {@code <folio of="id"/>} stands for the number of a page.
 */
public final class XhtmlBook {

    private static final String FILE = "chapter.md";

    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final XMLStreamReader reader;

    private XhtmlBook(String xhtml) throws XMLStreamException {
        reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xhtml));
    }

    /** Reads sections that stand in a body in British English, under the title The Ledger by A Writer. */
    public static MarkedBook of(String sections, Picture... pictures) {
        return whole(
                "<body lang='en-GB' data-title='The Ledger' data-author='A Writer'>" + sections + "</body>", pictures);
    }

    /** Reads a whole body. */
    public static MarkedBook whole(String body, Picture... pictures) {
        try {
            XhtmlBook book = new XhtmlBook(body);
            for (Picture picture : pictures) {
                book.pictures.put(picture.path(), picture);
            }
            return book.read();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private MarkedBook read() throws XMLStreamException {
        reader.nextTag();
        Node.Element body = element();
        List<Galley> galleys = new ArrayList<>();
        for (Node child : body.children()) {
            if (child instanceof Node.Element section) {
                galleys.add(galley(section));
            }
        }
        Node.Element empty = new Node.Element(
                body.name(), body.id(), body.classes(), body.attributes(), List.of(), SourceSpan.of("book.yaml"));
        return new MarkedBook(resolved(), empty, galleys, pictures);
    }

    private static Galley galley(Node.Element section) {
        SequencedMap<String, Node.Element> notes = new LinkedHashMap<>();
        List<Node> children = new ArrayList<>();
        for (Node child : section.children()) {
            if (child instanceof Node.Element note && note.has("footnote")) {
                notes.put(note.id(), note);
            } else {
                children.add(child);
            }
        }
        Node.Element text = new Node.Element(
                section.name(), section.id(), section.classes(), section.attributes(), children, section.place());
        Role role = role(section.classes().getFirst());
        Role.Zone zone = section.attribute("data-zone").map(Role.Zone::valueOf).orElse(role.zone());
        return new Galley(
                section.id(), role, zone, section.attribute("data-title").orElse(""), text, notes);
    }

    private static Role role(String className) {
        return switch (className) {
            case "halftitle" -> Role.HALF_TITLE;
            case "titlepage" -> Role.TITLE_PAGE;
            default -> Role.of(className).orElse(Role.CHAPTER);
        };
    }

    private Node.Element element() throws XMLStreamException {
        String name = reader.getLocalName();
        SourceSpan place = SourceSpan.at(FILE, reader.getLocation().getLineNumber(), 1);
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String id = Optional.ofNullable(attributes.remove("id")).orElse("");
        String classes = Optional.ofNullable(attributes.remove("class")).orElse("");
        List<Node> children = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement() && reader.getLocalName().equals("folio")) {
                children.add(new Node.PageNumber(reader.getAttributeValue(null, "of")));
                reader.nextTag();
            } else if (reader.isStartElement()) {
                children.add(element());
            } else if (reader.isCharacters()) {
                children.add(new Node.Words(reader.getText()));
            }
        }
        return new Node.Element(
                name,
                id,
                classes.isEmpty() ? List.of() : List.of(classes.split(" ")),
                Collections.unmodifiableSequencedMap(attributes),
                children,
                place);
    }

    private static ResolvedBook resolved() {
        Book book = new SampleBook().end();
        return new ResolvedBook(
                book,
                book.editions().getLast(),
                List.of(),
                new Anchors(Map.of(), Map.of()),
                new Labels(Map.of()),
                List.of(),
                new ResolvedBook.Lists(List.of(), List.of(), List.of()),
                Index.NONE,
                new Words(book.metadata().language(), Map.of()),
                new Fields(Map.of()));
    }
}

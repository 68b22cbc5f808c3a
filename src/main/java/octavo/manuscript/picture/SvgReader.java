package octavo.manuscript.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads an SVG with a parser that loads nothing, and hands on what {@link SvgCleaner} leaves of it. */
final class SvgReader {

    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final String XERCES = "http://apache.org/xml/features/";
    private static final String PROPERTIES = "http://xml.org/sax/properties/";

    private SvgReader() {}

    static Outcome<Picture> read(String path, byte[] bytes) throws BadPicture {
        SvgCleaner cleaner = new SvgCleaner(path);
        try {
            XMLReader reader = reader();
            reader.setContentHandler(cleaner);
            reader.setErrorHandler(cleaner);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.setProperty(PROPERTIES + "declaration-handler", new EntityRefuser());
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXParseException e) {
            throw broken("is broken at %d:%d: %s".formatted(e.getLineNumber(), e.getColumnNumber(), plain(e)));
        } catch (SAXException e) {
            throw broken("is refused: " + plain(e));
        } catch (IOException | ParserConfigurationException e) {
            throw broken("is broken: " + plain(e));
        }
        byte[] clean = cleaner.bytes();
        List<Problem> problems = cleaner.problems();
        return Outcome.of(
                new Picture(path, Picture.Format.SVG, cleaner.width(), cleaner.height(), 0, () -> clean), problems);
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(FEATURES + "external-general-entities", false);
        factory.setFeature(FEATURES + "external-parameter-entities", false);
        factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
        return factory.newSAXParser().getXMLReader();
    }

    private static BadPicture broken(String message) {
        return new BadPicture(Code.PICTURE_UNREADABLE, message, "open it in a drawing program and save it as plain SVG");
    }

    private static String plain(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }
}

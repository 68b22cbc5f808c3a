package octavo.manuscript.picture.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads SVG and makes it safe. */
public final class Svg {

    /** As large as such a file may be, in bytes. */
    private static final int LARGEST = 16 << 20;

    private Svg() {}

    /**
     * The picture, written anew from what is kept of it.
     *
     * @param path relative to the book
     * @param whole whether the bytes of a picture inside the picture are such that a book can show them
     * @return with a warning for each kind of thing that was left out; no value where the file is broken
     */
    public static Outcome<Picture> read(String path, byte[] bytes, Predicate<byte[]> whole) {
        List<Problem> problems = new ArrayList<>();
        if (bytes.length > LARGEST) {
            problems.add(new Problem(
                    Code.PICTURE_TOO_LARGE,
                    SourceSpan.of(path),
                    "the picture has more than 16 MiB",
                    "simplify its paths, or bring it as PNG"));
            return Outcome.none(problems);
        }
        SvgHandler handler = new SvgHandler(path, whole, problems);
        try {
            SAXParser parser = parser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            parser.setProperty("http://xml.org/sax/properties/declaration-handler", handler);
            parser.parse(new InputSource(new ByteArrayInputStream(bytes)), handler);
            Node.Element root = handler.root();
            Expansion.check(root, path);
            return Outcome.of(picture(path, root), problems);
        } catch (BadSvg bad) {
            problems.add(bad.problem());
        } catch (SAXParseException e) {
            problems.add(broken(path, e));
        } catch (SAXException | IOException e) {
            problems.add(broken(path, new SAXParseException(e.getMessage(), "", "", 1, 1)));
        }
        return Outcome.none(problems);
    }

    private static Picture picture(String path, Node.Element root) {
        Dimensions size = Dimensions.of(root);
        return new Picture(path, Picture.Format.SVG, size.width(), size.height(), 0, Drawing.of(root, size));
    }

    private static Problem broken(String path, SAXParseException e) {
        String message = String.valueOf(e.getMessage()).strip().replaceFirst("\\.$", "");
        return new Problem(
                Code.PICTURE_UNREADABLE,
                SourceSpan.at(path, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())),
                "the picture is not well-formed XML: " + message,
                "save it again from the program that made it, as plain SVG");
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package octavo.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.print.forme.Copy;
import octavo.print.foundry.Face;
import octavo.print.foundry.Foundry;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Small divisions to try the press with, in the faces that Octavo ships. */
public final class Specimen implements Copy {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<String[]> blocks = new ArrayList<>();
    private final String language;
    private final int width;

    private Specimen(String language, int width) {
        this.language = language;
        this.width = width;
    }

    /** Pages of 200 by 100 points with text 180 points wide. */
    public static Specimen in(String language) {
        return new Specimen(language, 200);
    }

    /** The same with another width of page, in points. */
    public static Specimen in(String language, int width) {
        return new Specimen(language, width);
    }

    /** Adds a paragraph; attributes are names and values by turns. */
    public Specimen block(String key, String text, String... attributes) {
        String[] block = new String[attributes.length + 2];
        block[0] = key;
        block[1] = text;
        System.arraycopy(attributes, 0, block, 2, attributes.length);
        blocks.add(block);
        return this;
    }

    /** Adds a picture by its address. */
    public Specimen picture(String key, String source) {
        return block(key, "", "src", source);
    }

    /** The shipped faces of some files. */
    public static Foundry foundry(String... files) {
        List<Face> faces = new ArrayList<>();
        for (String file : files) {
            faces.add(face(file));
        }
        return Foundry.of(faces).value().orElseThrow();
    }

    public static Face face(String file) {
        try {
            byte[] bytes = Jail.at(java.nio.file.Path.of("fonts")).read(file);
            String family =
                    file.contains("Garamond") ? "EB Garamond" : file.contains("Sans") ? "Source Sans 3" : "Noto";
            return new Face(family, file.contains("Bold") ? 700 : 400, file.contains("Italic"), file, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SourceSpan place(String key) {
        return key.isEmpty() ? SourceSpan.of("specimen.md") : SourceSpan.at("specimen.md", key.length(), 1);
    }

    @Override
    public void send(ContentHandler fo) throws SAXException {
        fo.startDocument();
        fo.startPrefixMapping("fo", FO);
        start(fo, "root", "font-family", "EB Garamond", "font-size", "10pt");
        start(fo, "layout-master-set");
        start(fo, "simple-page-master", "master-name", "m", "page-width", width + "pt", "page-height", "100pt");
        start(fo, "region-body", "margin", "10pt");
        end(fo, "region-body", "simple-page-master", "layout-master-set");
        start(fo, "page-sequence", "master-reference", "m", "lang", language, "format", "i");
        start(fo, "flow", "flow-name", "xsl-region-body", "hyphenate", "true", "text-align", "justify");
        for (String[] block : blocks) {
            send(fo, block);
        }
        end(fo, "flow", "page-sequence", "root");
        fo.endPrefixMapping("fo");
        fo.endDocument();
    }

    private static void send(ContentHandler fo, String[] block) throws SAXException {
        List<String> attributes = new ArrayList<>(List.of("key", block[0]));
        attributes.addAll(List.of(block).subList(2, block.length));
        int source = attributes.indexOf("src");
        if (source >= 0) {
            start(fo, "block", "key", block[0]);
            start(fo, "external-graphic", "src", attributes.get(source + 1), "content-width", "50pt");
            end(fo, "external-graphic");
        } else {
            start(fo, "block", attributes.toArray(String[]::new));
            fo.characters(block[1].toCharArray(), 0, block[1].length());
        }
        end(fo, "block");
    }

    private static void start(ContentHandler fo, String name, String... attributes) throws SAXException {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            switch (attributes[i]) {
                case "key" -> all.addAttribute(Copy.NAMESPACE, Copy.KEY, "o:key", "CDATA", attributes[i + 1]);
                case "lang" -> all.addAttribute(XML, "lang", "xml:lang", "CDATA", attributes[i + 1]);
                default -> all.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
            }
        }
        fo.startElement(FO, name, "fo:" + name, all);
    }

    private static void end(ContentHandler fo, String... names) throws SAXException {
        for (String name : names) {
            fo.endElement(FO, name, "fo:" + name);
        }
    }
}

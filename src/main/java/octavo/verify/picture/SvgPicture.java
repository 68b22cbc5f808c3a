package octavo.verify.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.EmbededExternalResourceSecurity;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What an SVG file draws; the founts of its lettering are not known here. */
final class SvgPicture {

    private static final Pattern INKS = Pattern.compile(
            "(?:device-)?cmyk\\(\\s*([\\d.]+)(%?)[\\s,]+([\\d.]+)(%?)[\\s,]+([\\d.]+)(%?)[\\s,]+([\\d.]+)(%?)\\s*\\)");

    private SvgPicture() {}

    /** Nothing where it cannot be drawn. */
    static Optional<BufferedImage> of(byte[] svg, int pixels, boolean lettered) {
        try {
            Document document = document(svg);
            if (!lettered) {
                unletter(document);
            }
            Deaf agent = new Deaf();
            BridgeContext context = new BridgeContext(agent, new DocumentLoader(agent));
            try {
                GraphicsNode drawing = new GVTBuilder().build(context, document);
                return Optional.of(paint(drawing, context.getDocumentSize(), pixels));
            } finally {
                context.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Document document(byte[] svg) throws IOException {
        String screen = INKS.matcher(new String(svg, StandardCharsets.UTF_8)).replaceAll(SvgPicture::rgb);
        return new SAXSVGDocumentFactory(null)
                .createDocument("drawing:svg", new ByteArrayInputStream(screen.getBytes(StandardCharsets.UTF_8)));
    }

    /** All words; empty where the file cannot be read. */
    static String lettering(byte[] svg) {
        try {
            NodeList texts = texts(document(svg));
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < texts.getLength(); i++) {
                words.append(texts.item(i).getTextContent()).append(' ');
            }
            return words.toString().strip();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    private static NodeList texts(Document document) {
        return document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
    }

    private static void unletter(Document document) {
        NodeList texts = texts(document);
        for (int i = texts.getLength() - 1; i >= 0; i--) {
            Node text = texts.item(i);
            text.getParentNode().removeChild(text);
        }
    }

    private static BufferedImage paint(GraphicsNode drawing, Dimension2D size, int pixels) {
        double scale = pixels / Math.max(size.getWidth(), size.getHeight());
        BufferedImage picture = new BufferedImage(
                (int) Math.max(1, Math.round(size.getWidth() * scale)),
                (int) Math.max(1, Math.round(size.getHeight() * scale)),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = GraphicsUtil.createGraphics(picture);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(picture.getWidth() / size.getWidth(), picture.getHeight() / size.getHeight());
        drawing.paint(pen);
        pen.dispose();
        return picture;
    }

    /** The colour of a screen for four inks, near enough to tell dark from light. */
    private static String rgb(MatchResult inks) {
        double black = 1 - share(inks, 7);
        return "rgb(%d,%d,%d)"
                .formatted(
                        Math.round(255 * (1 - share(inks, 1)) * black),
                        Math.round(255 * (1 - share(inks, 3)) * black),
                        Math.round(255 * (1 - share(inks, 5)) * black));
    }

    private static double share(MatchResult inks, int group) {
        double share = Double.parseDouble(inks.group(group));
        return Math.min(1, inks.group(group + 1).isEmpty() ? share : share / 100);
    }

    /** Opens nothing but what stands in the drawing itself. */
    private static final class Deaf extends UserAgentAdapter {

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
            return new EmbededExternalResourceSecurity(resource);
        }

        @Override
        public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
            return new NoLoadScriptSecurity(type);
        }

        @Override
        public void displayError(Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

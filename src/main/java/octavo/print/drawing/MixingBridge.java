package octavo.print.drawing;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.util.List;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.Bridge;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.CSSUtilities;
import org.apache.batik.bridge.GraphicsNodeBridge;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.fop.svg.NativeTextPainter;
import org.w3c.dom.Element;

/**
 * Draws an element as another bridge does, and mixes it with what is below it; a group whose shapes mix is drawn in one piece where
 * it is isolated.
 */
final class MixingBridge implements GraphicsNodeBridge {

    private static final List<String> ELEMENTS = List.of(
            "g", "use", "switch", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "image");

    private final GraphicsNodeBridge drawing;

    MixingBridge(GraphicsNodeBridge drawing) {
        this.drawing = drawing;
    }

    @Override
    public GraphicsNode createGraphicsNode(BridgeContext context, Element element) {
        if (isOutermost(element)) {
            ELEMENTS.stream()
                    .map(name -> (GraphicsNodeBridge) context.getBridge(element.getNamespaceURI(), name))
                    .filter(bridge -> !(bridge instanceof MixingBridge))
                    .forEach(bridge -> context.putBridge(new MixingBridge(bridge)));
        }
        GraphicsNode node = drawing.createGraphicsNode(context, element);
        if (node instanceof TextNode text && text.getTextPainter() instanceof NativeTextPainter type) {
            text.setTextPainter(new PaintedLettering(type));
        }
        return node;
    }

    @Override
    public void buildGraphicsNode(BridgeContext context, Element element, GraphicsNode node) {
        drawing.buildGraphicsNode(context, element, node);
        BlendMode.of(word(element, Blending.MODE))
                .ifPresent(mode -> node.setComposite(new Blend(mode, opacity(node.getComposite()))));
        boolean isolated =
                isOutermost(element) || word(element, Blending.ISOLATION).equals("isolate");
        if (isolated && !inOnePiece(node) && mixes(node)) {
            isolate((CompositeGraphicsNode) node);
        }
    }

    /** Its clip stays a path, by which a drawing on a page is known. */
    private static void isolate(CompositeGraphicsNode group) {
        CompositeGraphicsNode whole = new CompositeGraphicsNode();
        whole.setComposite(new Isolation());
        for (Object child : List.copyOf(children(group))) {
            children(group).remove(child);
            children(whole).add(child);
        }
        children(group).add(whole);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> children(CompositeGraphicsNode group) {
        return group.getChildren();
    }

    private static boolean isOutermost(Element element) {
        return element == element.getOwnerDocument().getDocumentElement();
    }

    private static String word(Element element, String property) {
        int index = CSSUtilities.getCSSEngine(element).getPropertyIndex(property);
        return index < 0 ? "" : CSSUtilities.getComputedStyle(element, index).getStringValue();
    }

    private static float opacity(Composite composite) {
        return composite instanceof AlphaComposite alpha ? alpha.getAlpha() : 1;
    }

    /** Whether what stands in a node mixes with what is below the node. */
    private static boolean mixes(GraphicsNode node) {
        if (!(node instanceof CompositeGraphicsNode group)) {
            return false;
        }
        for (Object child : children(group)) {
            GraphicsNode inner = (GraphicsNode) child;
            if (inner.getComposite() instanceof Blend || !inOnePiece(inner) && mixes(inner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether Batik paints a node into pixels of its own before it lays them on. */
    private static boolean inOnePiece(GraphicsNode node) {
        return node.getFilter() != null
                || node.getMask() != null
                || node.getComposite() != null && !AlphaComposite.SrcOver.equals(node.getComposite());
    }

    @Override
    public boolean isComposite() {
        return drawing.isComposite();
    }

    @Override
    public boolean getDisplay(Element element) {
        return drawing.getDisplay(element);
    }

    @Override
    public Bridge getInstance() {
        return this;
    }

    @Override
    public String getNamespaceURI() {
        return SVGDOMImplementation.SVG_NAMESPACE_URI;
    }

    @Override
    public String getLocalName() {
        return drawing.getLocalName();
    }
}

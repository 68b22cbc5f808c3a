package octavo.print.drawing;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeExtension;
import org.apache.batik.bridge.GraphicsNodeBridge;
import org.apache.batik.dom.ExtensibleDOMImplementation;
import org.w3c.dom.Element;

/** Teaches Batik to mix colours as Compositing and Blending Level 1 says, wherever a drawing is drawn. */
public final class Blending implements BridgeExtension {

    static final String MODE = "mix-blend-mode";
    static final String ISOLATION = "isolation";

    static {
        Set<String> modes =
                Arrays.stream(BlendMode.values()).map(BlendMode::css).collect(Collectors.toSet());
        ExtensibleDOMImplementation drawings =
                (ExtensibleDOMImplementation) SVGDOMImplementation.getDOMImplementation();
        drawings.registerCustomCSSValueManager(new Keyword(MODE, "normal", modes));
        drawings.registerCustomCSSValueManager(new Keyword(ISOLATION, "auto", Set.of("isolate")));
    }

    /** FOP puts in its own bridges of lettering and pictures later, so that only the outermost is taken here. */
    @Override
    public void registerTags(BridgeContext context) {
        context.putBridge(new MixingBridge(
                (GraphicsNodeBridge) context.getBridge(SVGDOMImplementation.SVG_NAMESPACE_URI, "svg")));
    }

    /** Behind Batik's own, whose bridges are needed. */
    @Override
    public float getPriority() {
        return 1;
    }

    @Override
    public Iterator<?> getImplementedExtensions() {
        return List.of().iterator();
    }

    @Override
    public String getAuthor() {
        return "Octavo";
    }

    @Override
    public String getContactAddress() {
        return "";
    }

    @Override
    public String getURL() {
        return "";
    }

    @Override
    public String getDescription() {
        return MODE + " and " + ISOLATION;
    }

    @Override
    public boolean isDynamicElement(Element element) {
        return false;
    }
}

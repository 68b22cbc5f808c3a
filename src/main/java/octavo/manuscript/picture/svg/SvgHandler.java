package octavo.manuscript.picture.svg;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;

/** Keeps what a picture needs, and notes what is left out. */
final class SvgHandler extends DefaultHandler2 {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final int DEEPEST = 90;
    private static final int MOST_ELEMENTS = 100_000;

    private final String path;
    private final AttributeFilter filter;
    private final InkUse inks;
    private final List<Problem> problems;
    private final Set<String> said = new HashSet<>();
    private final Deque<Node.Element> open = new ArrayDeque<>();
    private Optional<Node.Element> root = Optional.empty();
    private Optional<Locator> locator = Optional.empty();
    private int depth;
    private int elements;
    private int leftOutAt = Integer.MAX_VALUE;

    SvgHandler(String path, Predicate<byte[]> whole, List<Problem> problems) {
        this.path = path;
        this.inks = new InkUse(this::place);
        this.filter = new AttributeFilter(whole, this::leftOut, inks);
        this.problems = problems;
    }

    Node.Element root() throws BadSvg {
        return root.orElseThrow(() -> bad(
                Code.PICTURE_KIND,
                "the file is XML, but no SVG",
                "begin it with <svg xmlns=\"%s\">".formatted(NAMESPACE)));
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = Optional.of(given);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws BadSvg {
        depth++;
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw bad(
                    Code.PICTURE_TOO_LARGE,
                    depth > DEEPEST
                            ? "elements stand in one another more than %d deep".formatted(DEEPEST)
                            : "the picture has more than %d elements".formatted(MOST_ELEMENTS),
                    "simplify it, or bring it as PNG");
        }
        boolean svg = uri.equals(NAMESPACE);
        if (depth == 1 && !(svg && name.equals("svg"))) {
            root();
        }
        if (depth >= leftOutAt) {
            return;
        }
        if (!svg || !Kept.element(name)) {
            leftOutAt = depth;
            if (svg && !Kept.silent(name)) {
                leftOut("the element <%s>".formatted(name));
            }
            return;
        }
        Node.Element element = new Node.Element(Kept.name(name));
        if (name.equals("a")) {
            leftOut("a link");
        }
        inks.look(name);
        filter.filter(element, attributes);
        if (open.isEmpty()) {
            root = Optional.of(element);
        } else {
            open.element().content().add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (depth < leftOutAt) {
            Node.Element element = open.pop();
            if (name.equals("style")) {
                cleanStyle(element);
            }
        }
        if (depth == leftOutAt) {
            leftOutAt = Integer.MAX_VALUE;
        }
        depth--;
    }

    @Override
    public void endDocument() {
        inks.problem().ifPresent(problems::add);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (depth < leftOutAt && !open.isEmpty()) {
            open.element().content().add(new Node.Text(new String(text, start, length)));
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        if (target.equals("xml-stylesheet")) {
            leftOut("a style sheet of another file");
        }
    }

    @Override
    public void internalEntityDecl(String name, String value) throws BadSvg {
        throw declares();
    }

    @Override
    public void externalEntityDecl(String name, @Nullable String publicId, String systemId) throws BadSvg {
        throw declares();
    }

    @Override
    public void elementDecl(String name, String model) throws BadSvg {
        throw declares();
    }

    @Override
    public void attributeDecl(String element, String name, String type, @Nullable String mode, @Nullable String value)
            throws BadSvg {
        throw declares();
    }

    /** Nothing outside the file is read, whatever it asks for. */
    @Override
    public InputSource resolveEntity(
            @Nullable String name, @Nullable String publicId, @Nullable String base, String id) {
        return new InputSource(new StringReader(""));
    }

    private void cleanStyle(Node.Element element) {
        StringBuilder css = new StringBuilder();
        element.content().forEach(node -> {
            if (node instanceof Node.Text text) {
                css.append(text.text());
            }
        });
        inks.look("style", css.toString());
        element.content().clear();
        element.content().add(new Node.Text(SvgCss.clean(css.toString(), this::leftOut)));
    }

    private BadSvg declares() {
        return bad(
                Code.PICTURE_UNREADABLE,
                "the picture declares names of its own in its DOCTYPE",
                "save it as plain SVG, without a DOCTYPE");
    }

    private void leftOut(String what) {
        if (said.add(what)) {
            problems.add(new Problem(
                    Code.SVG_CLEANED,
                    place(),
                    "%s was left out of the picture".formatted(what),
                    "look at the picture in the book, and draw it without"));
        }
    }

    private BadSvg bad(Code code, String message, String hint) {
        return new BadSvg(new Problem(code, place(), message, hint));
    }

    /** SAX gives the end of the tag, from 1. */
    private SourceSpan place() {
        return locator.map(
                        at -> SourceSpan.at(path, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber())))
                .orElseGet(() -> SourceSpan.of(path));
    }
}

package octavo.print.shop;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Iterator;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.util.ParsedURL;
import org.apache.batik.util.ParsedURLData;
import org.apache.batik.util.ParsedURLDefaultProtocolHandler;

/**
 * Shuts Batik's own way to files and networks for the whole process.
 *
 * <p>Batik opens what an SVG refers to by itself, past FOP's resolver, and its own security lets {@code file:} through;
 * the handler of addresses is the one place where all of it can be stopped. It may still read its own settings out of
 * the class path, without which it draws nothing.
 */
final class BatikGate extends ParsedURLDefaultProtocolHandler {

    private BatikGate(String protocol) {
        super(protocol);
    }

    private BatikGate() {}

    /** Shuts the gate; doing it again changes nothing. */
    static void shut() {
        ParsedURL.registerHandler(new BatikGate());
        ParsedURL.registerHandler(new BatikGate("jar"));
    }

    @Override
    protected ParsedURLData constructParsedURLData() {
        return new Shut();
    }

    @Override
    protected ParsedURLData constructParsedURLData(URL url) {
        return ownSettings(url) ? new ParsedURLData(url) : new Shut(url);
    }

    private static boolean ownSettings(URL url) {
        URL own = SVGDOMImplementation.class.getResource("resources/UserAgentStyleSheet.css");
        return own != null && own.toExternalForm().equals(url.toExternalForm());
    }

    /** An address that names something and opens nothing. */
    private static final class Shut extends ParsedURLData {

        private Shut() {}

        private Shut(URL url) {
            super(url);
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected InputStream openStreamInternal(String userAgent, Iterator types, Iterator encodings)
                throws IOException {
            throw new IOException("a picture may not refer to " + this);
        }
    }
}

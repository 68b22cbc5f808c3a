package octavo.verify.epubcheck;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import octavo.source.Jail;

/** The folder {@code check} beside the program, with EPUBCheck and what it needs; loaded once, when it is first asked for. */
final class Library {

    private static final Optional<ClassLoader> LOADER = loader();

    private Library() {}

    /** A loader that knows these jars and the Java run-time, and nothing of the program; none where the folder is not there. */
    static Optional<ClassLoader> find() {
        return LOADER;
    }

    private static Optional<ClassLoader> loader() {
        try {
            URI program = Library.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path folder = Path.of(program).resolveSibling("check");
            List<String> jars = Jail.at(folder).files();
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = url(folder.resolve(jars.get(i)));
            }
            return Optional.of(new Jars(urls));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    /**
     * Says at once who transforms schemas, which each of them asks: the jar that says so, Saxon's, is signed, and would be opened
     * and proved for every answer.
     */
    private static final class Jars extends URLClassLoader {

        private static final String ASKED = "META-INF/services/javax.xml.transform.TransformerFactory";

        private Jars(URL[] jars) {
            super("check", jars, ClassLoader.getPlatformClassLoader());
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            URL known = Library.class.getResource("transformer");
            return name.equals(ASKED) && known != null
                    ? Collections.enumeration(List.of(known))
                    : super.findResources(name);
        }
    }
}

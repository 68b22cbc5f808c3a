package octavo.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import octavo.book.Picture;
import octavo.folio.PagePlan;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.fo.FurnitureCopy;
import octavo.print.fo.GalleyCopy;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.TypeStock;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.style.PrintTheme;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a style sheet makes of a small book in XSL-FO: every formatting object with each of its properties. */
final class CssOnPaper {

    /** How a difference in the text is named. */
    static final String WORDS = "the words themselves";

    private static final String TEXT = "text ";

    private static final String GROUND = """
        @font-face { font-family: "EB Garamond"; src: url("fonts/eb-garamond/EBGaramond-Regular.ttf"); }
        @font-face { font-family: "EB Garamond"; font-style: italic; src: url("fonts/eb-garamond/EBGaramond-Italic.ttf"); }
        @font-face { font-family: "EB Garamond"; font-weight: 700; src: url("fonts/eb-garamond/EBGaramond-Bold.ttf"); }
        @font-face { font-family: "Source Sans 3"; src: url("fonts/source-sans-3/SourceSans3-Regular.ttf"); }
        body { font-family: "EB Garamond" }
        @page { margin: 20mm }
        """;

    private static final String BOOK = """
        <section id='s' class='chapter' data-title='One'><h1 data-head='One'>One</h1>
        <p class='x'>The keeper lit 12 lamps in the office, <span>one by one</span>, and sat down.</p>
        <ul><li>oil</li><li>wick</li></ul>
        <figure><img src='images/lamp.png' alt='A lamp'/><figcaption>A lamp</figcaption></figure>
        <table><caption>Lamps</caption><tbody><tr><td>one</td><td>two</td></tr></tbody></table></section>
        """;

    private static final Picture LAMP =
            new Picture("images/lamp.png", Picture.Format.PNG, 400, 300, 96, () -> new byte[0]);

    private final Path folder;
    private final Foundry foundry;
    private final Map<String, List<String>> known = new HashMap<>();

    CssOnPaper(Path folder) {
        this.folder = folder;
        this.foundry =
                TypeStock.of(theme("").faces(), Jail.shipped("fonts")).value().orElseThrow();
    }

    /** What is said of a style sheet, in order. */
    List<Problem> problems(String css) {
        return PrintTheme.read(jail(css), Jail.shipped("fonts"), empty(), a5()).problems();
    }

    private PrintTheme theme(String css) {
        return PrintTheme.read(jail(css), Jail.shipped("fonts"), empty(), a5())
                .value()
                .orElseThrow();
    }

    /** Each formatting object's properties as {@code element property=value}, the objects themselves and their words. */
    private List<String> objects(String css) {
        return known.computeIfAbsent(css, this::send);
    }

    private List<String> send(String css) {
        PrintTheme theme = theme(css);
        MarkedBook book = XhtmlBook.of(BOOK, LAMP);
        Galley galley = book.galleys().getFirst();
        GalleyCopy.Shared shared = new GalleyCopy.Shared(theme, foundry, book.body(), book.pictures());
        Listener listener = new Listener();
        try {
            GalleyCopy copy = new GalleyCopy(shared, galley, PagePlan.first());
            copy.send(listener);
            listener.seen.add("page " + copy.pageType());
            listener.seen.add("opening " + copy.opening());
            FurnitureCopy.Sheet sheet = new FurnitureCopy.Sheet("", true, true, false, 7, Map.of());
            new FurnitureCopy(
                            theme, foundry, "en-GB", List.of(sheet), book.body().place())
                    .send(listener);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return listener.seen;
    }

    /** The names of the properties, and of the objects, that change where more is added to a style sheet. */
    Set<String> differences(String css, String more) {
        List<String> before = objects(css);
        List<String> after = new ArrayList<>(objects(css + more));
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        before.forEach(after::remove);
        Set<String> names = new TreeSet<>();
        after.forEach(line -> names.add(name(line)));
        gone.forEach(line -> names.add(name(line)));
        return names;
    }

    private static String name(String line) {
        int space = line.indexOf(' ');
        if (space < 0) {
            return "fo:" + line;
        }
        return line.startsWith(TEXT) ? WORDS : line.substring(space + 1).replaceFirst("=.*", "");
    }

    private Jail jail(String css) {
        return written("theme", "print.css", GROUND + css);
    }

    private Jail empty() {
        return written("book", "book.yaml", "");
    }

    private Jail written(String name, String file, String text) {
        try {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve(file), text);
            return Jail.at(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageSize a5() {
        return new PageSize(Length.mm(148), Length.mm(210));
    }

    private static final class Listener extends DefaultHandler {

        private final List<String> seen = new ArrayList<>();

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            seen.add(local);
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getURI(i).isEmpty()) {
                    seen.add(local + " " + attributes.getLocalName(i) + "=" + attributes.getValue(i));
                }
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            seen.add(TEXT + new String(text, start, length).strip());
        }
    }
}

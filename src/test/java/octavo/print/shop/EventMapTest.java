package octavo.print.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.SAXParserFactory;
import octavo.problem.Code;
import org.apache.fop.apps.Fop;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

class EventMapTest {

    @Test
    void everyEventThatFopCanTellOnTheWayToPdfIsNamed() throws Exception {
        List<String> events = events();
        assertThat(events).hasSizeGreaterThan(90);
        assertThat(events).filteredOn(event -> !EventMap.names(event)).isEmpty();
    }

    @Test
    void lostContentIsAnErrorWhateverFopTakesItFor() {
        assertThat(EventMap.treatment("org.apache.fop.fonts.FontEventProducer.glyphNotAvailable"))
                .hasValue(Code.GLYPH_MISSING);
        assertThat(EventMap.treatment("org.apache.fop.svg.SVGEventProducer.svgNotBuilt"))
                .hasValue(Code.PRINT_PICTURE_LOST);
    }

    @Test
    void eventUnknownIsAFailure() {
        assertThat(EventMap.treatment("org.apache.fop.NewEventProducer.unheardOf"))
                .hasValue(Code.LAYOUT_FAILED);
    }

    /** By producer and name, without those of other outputs. */
    private static List<String> events() throws Exception {
        List<String> events = new ArrayList<>();
        Path fop = Path.of(
                Fop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile jar = new JarFile(fop.toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(e -> e.getName().endsWith("event-model.xml"))
                    .toList()) {
                try (InputStream model = jar.getInputStream(entry)) {
                    SAXParserFactory.newDefaultInstance().newSAXParser().parse(model, new Names(events));
                }
            }
        }
        events.removeIf(event -> event.matches("(AFP|Bitmap|PCL|PS|RTF).*"));
        return events;
    }

    private static final class Names extends DefaultHandler {

        private final List<String> events;
        private String producer = "";

        private Names(List<String> events) {
            this.events = events;
        }

        @Override
        public void startElement(String uri, String local, String element, Attributes attributes) {
            String name = attributes.getValue("name");
            if (element.equals("producer")) {
                producer = name.substring(name.lastIndexOf('.') + 1);
            } else if (element.equals("method")) {
                events.add(producer + "." + name);
            }
        }
    }
}

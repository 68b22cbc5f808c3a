package octavo.verify.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import octavo.verify.container.Markup;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;

/** The things of an EPUB's documents, each kind in reading order, by what they are known by. */
final class Found {

    /** The class of what goes on with a table that was divided; as in {@code octavo.style.Vocabulary}, which this must not know. */
    static final String CONTINUED = "table-continued";

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern OUT = Pattern.compile("(https?|mailto|tel):.*");

    private final Map<Thing, List<String>> signs = new EnumMap<>(Thing.class);

    private Found() {
        for (Thing thing : Thing.values()) {
            signs.put(thing, new ArrayList<>());
        }
    }

    static Map<Thing, List<String>> in(byte[] epub) throws Unreadable {
        Publication publication = Publication.open(epub);
        Found found = new Found();
        for (String name : publication.readingOrder()) {
            found.walk(Markup.read(publication.text(name), name), false);
        }
        return found.signs;
    }

    /** @param quoted whether it stands in the contents, a list or the index, which say once more what stands in the text */
    private void walk(Markup element, boolean quoted) {
        List<String> classes = List.of(element.attribute("class").split("\\s+"));
        boolean inside =
                quoted || element.name().equals("nav") || element.name().equals("li") && classes.contains("entry");
        look(element, classes, inside);
        element.children().forEach(child -> walk(child, inside));
    }

    private void look(Markup element, List<String> classes, boolean quoted) {
        switch (element.name()) {
            case "img" -> {
                if (!quoted && !element.attribute("role").equals("doc-cover")) {
                    add(Thing.PICTURES, "");
                }
            }
            case "table" -> {
                if (!classes.contains(CONTINUED)) {
                    add(Thing.TABLES, "");
                }
            }
            case "figure" -> {
                if (classes.contains("listing")) {
                    add(Thing.LISTINGS, "");
                }
            }
            case "a" -> {
                if (classes.contains("xref")) {
                    add(Thing.REFERENCES, "");
                } else if (OUT.matcher(element.attribute("href")).matches()) {
                    add(Thing.LINKS, element.attribute("href"));
                }
            }
            default -> {
                if (HEADING.matcher(element.name()).matches()) {
                    add(Thing.HEADINGS, element.text());
                } else if (List.of(element.attribute("type").split("\\s+")).contains("footnote")) {
                    add(Thing.NOTES, "");
                }
            }
        }
    }

    private void add(Thing thing, String sign) {
        signs.get(thing).add(sign);
    }
}

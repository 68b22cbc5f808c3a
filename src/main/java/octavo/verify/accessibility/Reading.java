package octavo.verify.accessibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.verify.container.Markup;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;

/**
 * An EPUB, opened and read.
 *
 * @param documents those in XHTML, in reading order; a navigation document that is not read through comes last
 * @param navigation none where the EPUB has none
 * @param texts documents and style sheets by their names in the container
 */
record Reading(Document opf, List<Document> documents, Optional<Document> navigation, Map<String, byte[]> texts) {

    static Reading of(byte[] epub) throws Unreadable {
        Publication publication = Publication.open(epub);
        Set<String> names = new LinkedHashSet<>(publication.readingOrder());
        Optional<String> navigation = Optional.empty();
        for (Markup item : publication.opf().all("item")) {
            if (List.of(item.attribute("properties").split("\\s+")).contains("nav")) {
                navigation = Optional.of(publication.name(item));
            }
        }
        navigation.ifPresent(names::add);
        names.retainAll(publication.texts().keySet());
        List<Document> documents = new ArrayList<>();
        for (String name : names) {
            Markup root = Markup.read(publication.text(name), name);
            if (root.name().equals("html")) {
                documents.add(new Document(name, root));
            }
        }
        Optional<String> named = navigation;
        return new Reading(
                new Document(publication.path(), publication.opf()),
                List.copyOf(documents),
                documents.stream()
                        .filter(document ->
                                named.filter(document.name()::equals).isPresent())
                        .findFirst(),
                publication.texts());
    }

    /** The package's statements of this property, as EPUB 3 makes them and as EPUB 2 did. */
    List<Markup> statements(String property) {
        return opf.elements("meta")
                .filter(meta -> meta.attribute("property").equals(property)
                        || meta.attribute("name").equals(property))
                .toList();
    }
}

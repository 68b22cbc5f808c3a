package octavo.epub;

import java.util.List;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

/** A file of the publication, with what its manifest says of it beyond epublib's model. */
final class Item extends Resource {

    private static final long serialVersionUID = 1L;

    private final transient List<String> properties;
    private final transient boolean mixed;

    /**
     * @param href inside the package's folder
     * @param properties of the manifest item, such as {@code nav}
     */
    Item(String id, byte[] data, String href, String mediaType, String... properties) {
        this(id, data, href, mediaType, List.of(properties), false);
    }

    private Item(String id, byte[] data, String href, String mediaType, List<String> properties, boolean mixed) {
        super(id, data, href, new MediaType(mediaType, ""));
        this.properties = properties;
        this.mixed = mixed;
    }

    /** The same with its bytes mixed with the publication's identifier. */
    Item mixed(String identifier) {
        return new Item(
                getId(),
                Obfuscation.of(bytes(), identifier),
                getHref(),
                getMediaType().getName(),
                properties,
                true);
    }

    boolean isMixed() {
        return mixed;
    }

    List<String> properties() {
        return properties;
    }

    /** Its bytes, which are in memory. */
    byte[] bytes() {
        try {
            return getData();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package octavo;

import java.util.List;

/** A build was asked for an edition that the book has not. */
public final class NoSuchEdition extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoSuchEdition(String name, List<String> known) {
        super("no edition is named \"%s\"; the book has %s".formatted(name, String.join(", ", known)));
    }
}

package octavo.resolve;

import java.util.Map;
import octavo.book.*;
import java.util.Optional;

/** What {@code {{title}}}, {@code {{isbn.epub}}} and their like stand for in an edition. */
public record Fields(Map<String, String> values) {

    public Fields {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
    static Fields of(Book b, Edition e, Words w){return new Fields(Map.of());}
}

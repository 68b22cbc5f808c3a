package octavo.resolve;

import java.util.Map;
import java.util.Optional;

/**
 * Numbers and names of what is numbered.
 *
 * @param labels by the id of the heading, figure, table, listing, formula or note
 */
public record Labels(Map<String, Label> labels) {

    public Labels {
        labels = Map.copyOf(labels);
    }

    public Optional<Label> of(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    /**
     * How a thing is called.
     *
     * @param word before its number, such as {@code Chapter} or {@code Figure}; may be empty
     * @param number as it is shown, such as {@code 3.2}, {@code IV} or {@code One}; may be empty
     * @param reference how the text refers to it, such as {@code Figure 2}, or its title where it has no number
     */
    public record Label(String word, String number, String reference) {

        /** Word and number as one, such as {@code Chapter 3}; empty where it has no number. */
        public String shown() {
            return word.isEmpty() ? number : word + " " + number;
        }
    }
}

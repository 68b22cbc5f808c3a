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
     * How a numbered thing is called.
     *
     * @param number as it is shown, such as {@code 3.2}, {@code IV} or {@code One}; empty where there is none
     * @param shown the words above or before it, such as {@code Chapter 3}, {@code Figure 2}, {@code 3}; may be empty
     * @param reference how a reference names it, such as {@code Figure 2}, or its title where it has no number
     */
    public record Label(String number, String shown, String reference) {}
}

package octavo;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.catalogue.Onix;
import octavo.finishing.Finishing;
import octavo.source.Jail;

/**
 * How one build departs from what the book says.
 *
 * @param editions names of those to make; empty for all
 * @param theme in place of the one that an edition names
 * @param fonts in place of Octavo's own
 * @param time in place of the book's dates
 * @param jobs threads that set pages, from 1
 * @param check whether finished files are examined
 * @param keepFo whether the XSL-FO is kept that pages are set from
 * @param onix of the message for the trade
 * @param settings in place of values of {@code book.yaml}: YAML by keys with dots between them, laid over in their order
 */
public record Choices(
        Set<String> editions,
        Optional<Jail> theme,
        Optional<Jail> fonts,
        Optional<Instant> time,
        int jobs,
        boolean check,
        boolean keepFo,
        Onix.Version onix,
        Map<String, String> settings) {

    public Choices {
        editions = Set.copyOf(editions);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The same, for a second build that must come out the same: unexamined, and set by another number of threads. */
    public Choices again() {
        return new Choices(editions, theme, fonts, time, jobs == 1 ? 3 : 1, false, keepFo, onix, settings);
    }

    /** With the newest message for the trade, and what {@code book.yaml} says as it is. */
    public Choices(
            Set<String> editions,
            Optional<Jail> theme,
            Optional<Jail> fonts,
            Optional<Instant> time,
            int jobs,
            boolean check) {
        this(editions, theme, fonts, time, jobs, check, false, Onix.Version.V3_1, Map.of());
    }

    /** Those of the book's editions that are to be made, in its own order. */
    List<Edition> editions(Book book) {
        List<String> known = book.editions().stream().map(Edition::name).toList();
        for (String name : editions) {
            if (!known.contains(name)) {
                throw new NoSuchEdition(name, known);
            }
        }
        return book.editions().stream()
                .filter(edition -> editions.isEmpty() || editions.contains(edition.name()))
                .toList();
    }

    /** How editions are made that are. */
    Finishing production() {
        return Finishing.made(fontFolder(), time, jobs, keepFo, onix, Release.NAME);
    }

    /** Where the theme of an edition lies. */
    Jail theme(Edition edition) {
        return theme.orElseGet(() -> Jail.shipped("styles/" + edition.theme()));
    }

    /** Where the fonts lie that themes name. */
    Jail fontFolder() {
        return fonts.orElseGet(() -> Jail.shipped("fonts"));
    }
}

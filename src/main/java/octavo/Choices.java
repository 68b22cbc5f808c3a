package octavo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.catalogue.Onix;
import octavo.source.Jail;

/**
 * How one build departs from what the book says.
 *
 * @param editions names of those to make; empty for all
 * @param theme in place of the one that an edition names
 * @param fonts in place of Octavo's own
 * @param time in place of the book's dates
 * @param jobs threads that set pages, from 1
 * @param check whether finished files are read back
 * @param onix of the message for the trade
 */
public record Choices(
        Set<String> editions,
        Optional<Jail> theme,
        Optional<Jail> fonts,
        Optional<Instant> time,
        int jobs,
        boolean check,
        Onix.Version onix) {

    public Choices {
        editions = Set.copyOf(editions);
    }

    /** With the newest message for the trade. */
    public Choices(
            Set<String> editions,
            Optional<Jail> theme,
            Optional<Jail> fonts,
            Optional<Instant> time,
            int jobs,
            boolean check) {
        this(editions, theme, fonts, time, jobs, check, Onix.Version.V3_1);
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

    /** Where the theme of an edition lies. */
    Jail theme(Edition edition) {
        return theme.orElseGet(() -> Jail.shipped("styles/" + edition.theme()));
    }

    /** Where the fonts lie that themes name. */
    Jail fontFolder() {
        return fonts.orElseGet(() -> Jail.shipped("fonts"));
    }
}

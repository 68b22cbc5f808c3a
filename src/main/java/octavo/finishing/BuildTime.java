package octavo.finishing;

import java.time.Instant;
import java.util.Optional;
import octavo.book.Metadata;
import octavo.book.PublicationDate;

/** The moment that finished files say they were made at: the book's own, so that they are the same every time. */
final class BuildTime {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private BuildTime() {}

    /**
     * What is given from outside, else when the book was modified, else when it was published, else the year 2000.
     *
     * @param given SOURCE_DATE_EPOCH, as reproducible-builds.org defines it
     */
    static Instant of(Metadata metadata, Optional<Instant> given) {
        return given.or(() -> metadata.modified().or(metadata::published).map(PublicationDate::begins))
                .orElse(LONG_AGO);
    }
}

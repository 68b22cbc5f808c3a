package octavo.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a book is, in every edition.
 *
 * @param shortTitle for running heads; the title where the book gives none
 * @param contributors in title-page order
 * @param editionStatement such as {@code Second edition}
 * @param labels words that replace those of the language, by their key
 * @param lint how the book wants some queries treated; the others as they are by default
 */
public record Metadata(
        String title,
        String subtitle,
        String shortTitle,
        LanguageTag language,
        List<Contributor> contributors,
        Publisher publisher,
        Optional<PublicationDate> published,
        Optional<PublicationDate> modified,
        String editionStatement,
        OptionalInt impression,
        Copyright copyright,
        String description,
        List<String> keywords,
        List<Subject> subjects,
        Optional<Audience> audience,
        Optional<Series> series,
        Accessibility accessibility,
        Cataloguing cataloguing,
        Colophon colophon,
        List<String> hyphenation,
        Map<String, Label> labels,
        Map<Query, Query.Treatment> lint) {

    public Metadata {
        contributors = List.copyOf(contributors);
        keywords = List.copyOf(keywords);
        subjects = List.copyOf(subjects);
        hyphenation = List.copyOf(hyphenation);
        labels = Map.copyOf(labels);
        lint = Map.copyOf(lint);
    }

    /** Those who hold this role, in title-page order. */
    public List<Contributor> contributors(String role) {
        return contributors.stream().filter(c -> c.role().equals(role)).toList();
    }
}

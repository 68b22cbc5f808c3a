package octavo.manuscript.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.manuscript.markdown.punctuation.Punctuation;
import octavo.manuscript.markdown.syntax.Syntax;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** Words that stand in attributes and are read by people: they have marks and quotation marks like any others. */
final class Phrases {

    /** The keys whose values end up in a book as words. */
    private static final Set<String> KEYS = Set.of("short", "subtitle", "author", "alt");

    private final Reading reading;
    private final Punctuation punctuation;

    Phrases(Reading reading, Punctuation punctuation) {
        this.reading = reading;
        this.punctuation = punctuation;
    }

    /** The inlines of a value. */
    List<Inline> inlines(String value, SourceSpan place) {
        Node line = Syntax.parseLine(value);
        return new InlineReader(reading.at(place), punctuation, false).inlines(line);
    }

    /** The same attributes, what is for people in the punctuation of its language. */
    Attributes set(Attributes attributes, SourceSpan place) {
        SequencedMap<String, String> values = new LinkedHashMap<>(attributes.values());
        values.replaceAll((key, value) -> KEYS.contains(key) ? Walk.plain(inlines(value, place)) : value);
        return new Attributes(attributes.id(), attributes.classes(), values);
    }
}

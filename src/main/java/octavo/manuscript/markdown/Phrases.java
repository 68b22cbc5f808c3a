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

    /** The inlines of a value in the first line of a node. */
    List<Inline> inlines(String value, Node holder) {
        return inlines(value, reading.inside(holder, value));
    }

    /** The same attributes, what is for people in the punctuation of its language. */
    Attributes set(Attributes attributes, SourceSpan place) {
        SequencedMap<String, String> values = new LinkedHashMap<>(attributes.values());
        values.replaceAll((key, value) -> KEYS.contains(key) ? Walk.plain(inlines(value, reading.at(place))) : value);
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    private List<Inline> inlines(String value, Reading inside) {
        return new InlineReader(inside, punctuation, false).inlines(Syntax.parseLine(value));
    }
}

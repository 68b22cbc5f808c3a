package octavo.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.source.SourceSpan;

/** An entry of the index while marks are gathered for it. */
final class Subject {

    private final List<String> term;
    private final SourceSpan first;
    private final String id;
    private final SequencedMap<String, Subject> inner = new LinkedHashMap<>();
    private final List<Index.Passage> places = new ArrayList<>();
    private final SequencedMap<String, SourceSpan> sends = new LinkedHashMap<>();
    private List<Inline> words;

    /**
     * @param first the first mark that names it
     */
    Subject(List<String> term, String id, SourceSpan first) {
        this.term = term;
        this.id = id;
        this.first = first;
        this.words = List.of(new Inline.Text(name(), first));
    }

    /** Its own level of the term. */
    String name() {
        return term.getLast();
    }

    /** All levels of the term. */
    List<String> term() {
        return term;
    }

    String id() {
        return id;
    }

    SourceSpan first() {
        return first;
    }

    List<Inline> words() {
        return words;
    }

    List<Index.Passage> places() {
        return places;
    }

    Map<String, SourceSpan> sends() {
        return sends;
    }

    SequencedMap<String, Subject> inner() {
        return inner;
    }

    /** This and all below it. */
    Stream<Subject> all() {
        return Stream.concat(Stream.of(this), inner.values().stream().flatMap(Subject::all));
    }

    /** Words of the text that say just what the entry says show how they want to look: a title in italics, a command in code. */
    void look(List<Inline> text) {
        if (Walk.plain(text).equals(name())) {
            words = text;
        }
    }

    /** The terms that a mark sends the reader to, parted by semicolons. */
    void send(String to, SourceSpan place) {
        Stream.of(to.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> sends.putIfAbsent(one, place));
    }
}

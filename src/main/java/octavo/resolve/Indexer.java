package octavo.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import octavo.book.Inline.IndexMark;
import octavo.book.LanguageTag;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Makes an index of a book's marks. */
final class Indexer {

    private static final String BELOW = "!";

    private final Ids ids;
    private final Map<SourceSpan, String> anchors;
    private final Map<SourceSpan, String> marks = new HashMap<>();
    private final SequencedMap<String, Subject> subjects = new LinkedHashMap<>();
    private final SequencedMap<List<String>, IndexMark> open = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private String division = "";

    private Indexer(Ids ids, Map<SourceSpan, String> anchors) {
        this.ids = ids;
        this.anchors = anchors;
    }

    /**
     * The index of all divisions.
     *
     * @param anchors the ids that are settled already
     * @return always a value; problems where a passage has but one end or an entry sends the reader nowhere
     */
    static Outcome<Index> index(
            List<Placed> divisions, LanguageTag language, Ids ids, Map<SourceSpan, String> anchors) {
        Indexer indexer = new Indexer(ids, anchors);
        for (Placed placed : divisions) {
            indexer.division = placed.id();
            marks(List.of(placed)).forEach(indexer::add);
        }
        indexer.open.values().forEach(indexer::unended);
        Alphabet alphabet = new Alphabet(language);
        List<Index.Group> groups = alphabet.groups(indexer.subjects.values(), indexer::entry);
        alphabet.alike().forEach(indexer::alike);
        return Outcome.of(new Index(groups, indexer.marks), indexer.problems);
    }

    /** Every mark that names a term, in reading order. */
    static Stream<IndexMark> marks(List<Placed> divisions) {
        return divisions.stream()
                .flatMap(placed -> Text.inlines(Text.blocks(placed.division())))
                .filter(IndexMark.class::isInstance)
                .map(IndexMark.class::cast)
                .filter(mark -> !mark.term().isEmpty());
    }

    private void add(IndexMark mark) {
        Subject subject = subject(mark);
        subject.look(mark.text());
        subject.send(mark.see(), mark.place());
        subject.send(mark.seeAlso(), mark.place());
        boolean onlySends = !mark.see().isEmpty()
                || !mark.seeAlso().isEmpty() && mark.text().isEmpty();
        switch (mark.extent()) {
            case POINT -> {
                if (!onlySends) {
                    subject.places().add(new Index.Passage(id(mark), id(mark)));
                }
            }
            case START -> {
                id(mark);
                IndexMark before = open.put(mark.term(), mark);
                if (before != null) {
                    unended(before);
                }
            }
            case END -> {
                IndexMark start = open.remove(mark.term());
                if (start == null) {
                    problems.add(new Problem(
                            Code.INDEX_RANGE_UNBEGUN,
                            mark.place(),
                            "the passage on \"%s\" ends here and has not begun".formatted(written(mark.term())),
                            "mark its beginning with start, in the same words"));
                } else {
                    subject.places().add(new Index.Passage(id(start), id(mark)));
                }
            }
        }
    }

    private Subject subject(IndexMark mark) {
        SequencedMap<String, Subject> level = subjects;
        Subject subject = null;
        for (int depth = 1; depth <= mark.term().size(); depth++) {
            List<String> term = mark.term().subList(0, depth);
            subject = level.computeIfAbsent(
                    term.getLast(),
                    _ -> new Subject(term, ids.invent("entry " + String.join(" ", term), "entry"), mark.place()));
            level = subject.inner();
        }
        return subject;
    }

    private String id(IndexMark mark) {
        String known = anchors.get(mark.place());
        return known != null
                ? known
                : marks.computeIfAbsent(
                        mark.place(), _ -> ids.invent(division + " mark " + String.join(" ", mark.term()), "mark"));
    }

    private Index.Entry entry(Subject subject, List<Index.Entry> inner) {
        List<Index.Pointer> sends = new ArrayList<>();
        subject.sends().forEach((to, place) -> {
            Optional<Subject> target = find(to);
            target.ifPresentOrElse(
                    found -> sends.add(new Index.Pointer(found.id(), String.join(": ", found.term()))),
                    () -> nowhere(to, place));
        });
        return new Index.Entry(subject.id(), subject.term().size(), subject.words(), subject.places(), sends, inner);
    }

    private Optional<Subject> find(String written) {
        SequencedMap<String, Subject> level = subjects;
        Optional<Subject> found = Optional.empty();
        for (String name : written.split(BELOW)) {
            found = Optional.ofNullable(level.get(name.strip()));
            if (found.isEmpty()) {
                return found;
            }
            level = found.get().inner();
        }
        return found;
    }

    private void nowhere(String to, SourceSpan place) {
        List<String> terms = subjects.values().stream()
                .flatMap(Subject::all)
                .map(subject -> written(subject.term()))
                .toList();
        problems.add(new Problem(
                Code.INDEX_SEE_NOTHING,
                place,
                "the index has no entry \"%s\" to send the reader to".formatted(to),
                Nearest.to(to, terms)
                        .map("did you mean \"%s\"?"::formatted)
                        .orElse("mark a place for it, or name an entry that is there")));
    }

    private void unended(IndexMark start) {
        problems.add(new Problem(
                Code.INDEX_RANGE_UNENDED,
                start.place(),
                "the passage on \"%s\" begins here and does not end".formatted(written(start.term())),
                "mark its end with end, in the same words"));
    }

    private void alike(Subject one, Subject other) {
        problems.add(new Problem(
                Code.INDEX_ALIKE,
                other.first(),
                "the index has both \"%s\" and \"%s\"".formatted(written(one.term()), written(other.term())),
                "if they are one subject, write term=\"…\" with the same word in both places; the other stands at %s"
                        .formatted(one.first())));
    }

    private static String written(List<String> term) {
        return String.join(BELOW, term);
    }
}

package octavo.copyedit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Query;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;

/**
 * How much a book makes of each query.
 *
 * @param lint what it says of some of them
 */
record Strictness(Map<Query, Query.Treatment> lint) {

    private static final Map<Code, Query> QUERIES = queries();

    /** The same problems, those that are switched off left out. */
    List<Problem> on(List<Problem> problems) {
        return lint.isEmpty() ? problems : problems.stream().flatMap(this::on).toList();
    }

    private Stream<Problem> on(Problem problem) {
        return Optional.ofNullable(QUERIES.get(problem.code()))
                .map(lint::get)
                .map(treatment -> switch (treatment) {
                    case OFF -> Stream.<Problem>empty();
                    case WARNING -> Stream.of(as(Severity.WARNING, problem));
                    case ERROR -> Stream.of(as(Severity.ERROR, problem));
                })
                .orElse(Stream.of(problem));
    }

    private static Problem as(Severity severity, Problem problem) {
        return new Problem(problem.code(), severity, problem.place(), problem.message(), problem.hint());
    }

    private static Map<Code, Query> queries() {
        Map<Code, Query> queries = new EnumMap<>(Code.class);
        for (Query query : Query.values()) {
            codes(query).forEach(code -> queries.put(code, query));
        }
        return queries;
    }

    private static List<Code> codes(Query query) {
        return switch (query) {
            case ALT_TEXT -> List.of(Code.PICTURE_WITHOUT_ALT, Code.LINT_ALT);
            case CONFUSABLE_LETTER -> List.of(Code.LINT_CONFUSABLE);
            case DOUBLE_SPACE -> List.of(Code.LINT_DOUBLE_SPACE);
            case DOUBLED_WORD -> List.of(Code.LINT_DOUBLED_WORD);
            case EMPTY_SECTION -> List.of(Code.LINT_SECTION_EMPTY);
            case HEADING_ORDER -> List.of(Code.LINT_HEADING_ORDER);
            case LONG_HEADING -> List.of(Code.LINT_HEADING_LONG);
            case NAME_SPELLING -> List.of(Code.LINT_NAME);
            case STRAIGHT_QUOTE -> List.of(Code.LINT_STRAIGHT_QUOTE);
            case UNUSED_FILE -> List.of(Code.LINT_FILE_UNUSED);
            case UNUSED_LABEL -> List.of(Code.LINT_LABEL_UNUSED);
            case UNUSED_NOTE -> List.of(Code.NOTE_UNUSED);
            case UNUSED_PICTURE -> List.of(Code.LINT_PICTURE_UNUSED);
        };
    }
}

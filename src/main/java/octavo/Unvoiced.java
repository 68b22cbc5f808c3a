package octavo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import octavo.book.Edition;
import octavo.markup.MarkedBook;
import octavo.markup.Node;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.SourceSpan;

/**
 * Pictures of which a voice can say nothing. A screen edition may have none, by the standard that it claims
 * (ISO 14289-1, 7.3), so that they are faults there and told where an author can mend them.
 */
final class Unvoiced {

    private final Set<SourceSpan> places = new LinkedHashSet<>();

    private Unvoiced() {}

    /** The problems of a book with what is known of it, where it is marked up for screens. */
    static List<Problem> among(List<Problem> known, MarkedBook marked) {
        Edition edition = marked.resolved().edition();
        Unvoiced unvoiced = new Unvoiced();
        if (!edition.proof()) {
            marked.galleys().forEach(galley -> {
                unvoiced.look(galley.section());
                galley.notes().values().forEach(unvoiced::look);
            });
        }
        List<Problem> all = new ArrayList<>(known);
        all.removeIf(
                problem -> problem.code() == Code.PICTURE_WITHOUT_ALT && unvoiced.places.contains(problem.place()));
        unvoiced.places.forEach(place -> all.add(problem(place)));
        return all;
    }

    private void look(Node.Element element) {
        if (element.attribute(Node.UNDESCRIBED).isPresent()) {
            places.add(element.place());
        }
        element.children().forEach(child -> {
            if (child instanceof Node.Element inner) {
                look(inner);
            }
        });
    }

    private static Problem problem(SourceSpan place) {
        return new Problem(
                Code.PICTURE_WITHOUT_ALT,
                Severity.ERROR,
                place,
                "nothing says what this picture shows, and an edition for screens has to",
                "write alt=\"…\" in braces after it, or alt=\"\" if it is only decoration");
    }
}

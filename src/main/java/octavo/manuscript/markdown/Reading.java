package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import octavo.book.LanguageTag;
import octavo.manuscript.markdown.html.HtmlReader;
import octavo.manuscript.picture.Pictures;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** What the readers of one file share: its places, its notes, its pictures and all that is wrong with it. */
final class Reading {

    /** How deep blocks may stand in blocks, and inlines in inlines. */
    static final int MAX_DEPTH = 100;

    private final String path;
    private final Places places;
    private final Pictures pictures;
    private final Notes notes;
    private final HtmlReader html;
    private final DroppedHtml dropped;
    private final Repetition repetition;
    private final List<Problem> problems;

    Reading(SourceFile file, LanguageTag language, Pictures pictures) {
        this.path = file.path();
        this.places = new PlacesInFile(file);
        this.pictures = pictures;
        this.html = new HtmlReader();
        this.problems = new ArrayList<>();
        this.dropped = new DroppedHtml(this);
        this.repetition = new Repetition(file.text().length(), this);
        this.notes = new Notes(this, language);
    }

    private Reading(Reading whole, Places places) {
        this.path = whole.path;
        this.places = places;
        this.pictures = whole.pictures;
        this.notes = whole.notes;
        this.html = whole.html;
        this.dropped = whole.dropped;
        this.repetition = whole.repetition;
        this.problems = whole.problems;
    }

    /** The same reading, where what is read stands in an attribute at this place. */
    Reading at(SourceSpan place) {
        return new Reading(this, Places.all(place));
    }

    /** The same reading, where what is read is a value in the first line of a node. */
    Reading inside(Node holder, String value) {
        return new Reading(this, places.inside(holder, value));
    }

    /** The file that is read, relative to the book. */
    String path() {
        return path;
    }

    Places places() {
        return places;
    }

    SourceSpan place(Node node) {
        return places.of(node);
    }

    Pictures pictures() {
        return pictures;
    }

    Notes notes() {
        return notes;
    }

    HtmlReader html() {
        return html;
    }

    DroppedHtml dropped() {
        return dropped;
    }

    Repetition repetition() {
        return repetition;
    }

    void report(Code code, SourceSpan place, String message, String hint) {
        problems.add(new Problem(code, place, message, hint));
    }

    /** Lists, quotations or marks stand in one another too deeply; said once, of the first. */
    void tooDeep(SourceSpan place) {
        if (problems.stream().noneMatch(problem -> problem.code() == Code.NESTED_TOO_DEEP)) {
            report(
                    Code.NESTED_TOO_DEEP,
                    place,
                    "what stands here is nested more than %d deep".formatted(MAX_DEPTH),
                    "take away some of what surrounds it");
        }
    }

    void report(List<Problem> found) {
        problems.addAll(found);
    }

    /** All that was met so far, in the order of the file. */
    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}

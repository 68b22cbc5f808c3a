package octavo.verify.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import octavo.verify.compare.Change.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two files.
 *
 * @param changes facts, pages, words, folios, pictures, drawings and files, in this order, each in the order of the book
 * @param touched pages of the new file that differ in anything, runs of them as {@code 88–91}; or documents
 */
public record Comparison(List<Change> changes, List<String> touched) {

    public Comparison {
        changes = List.copyOf(changes);
        touched = List.copyOf(touched);
    }

    /** Lays two files side by side that are {@linkplain Exemplar#isLike alike}. */
    public static Comparison of(Exemplar old, Exemplar now) {
        Set<String> differing = differing(old, now);
        List<Change> changes = new ArrayList<>(Statements.between(old.said(), now.said()));
        changes.addAll(pages(old, now));
        changes.addAll(Edits.between(old, now));
        now.portions().forEach(portion -> changes.addAll(besides(old.byName().get(portion.name()), portion)));
        changes.addAll(files(old, now, differing));
        return new Comparison(changes, Runs.of(now, differing));
    }

    /** Whether nothing differs. */
    public boolean same() {
        return changes.isEmpty() && touched.isEmpty();
    }

    private static List<Change> pages(Exemplar old, Exemplar now) {
        List<Change> changes = new ArrayList<>();
        lacking(now, old).forEach(run -> changes.add(new Change(Kind.PAGE, run, "", "", "", "")));
        lacking(old, now).forEach(run -> changes.add(new Change(Kind.PAGE, "", run, "", "", "")));
        return changes;
    }

    /** What the one lacks of the other. */
    private static List<String> lacking(Exemplar one, Exemplar other) {
        Set<String> names = new HashSet<>(other.byName().keySet());
        names.removeAll(one.byName().keySet());
        return Runs.of(other, names);
    }

    /** The names of pages or documents on which anything differs, or which only one file has. */
    private static Set<String> differing(Exemplar old, Exemplar now) {
        Set<String> names = new HashSet<>(old.byName().keySet());
        names.addAll(now.byName().keySet());
        names.removeIf(
                name -> Objects.equals(old.byName().get(name), now.byName().get(name)));
        return names;
    }

    /** What differs on a page besides its words. */
    private static List<Change> besides(@Nullable Portion was, Portion is) {
        List<Change> changes = new ArrayList<>();
        if (was != null && !was.furniture().equals(is.furniture())) {
            changes.add(at(Kind.FOLIO, is, String.join(" ", was.furniture()), String.join(" ", is.furniture())));
        }
        if (was != null) {
            boolean sameLines = was.lines().equals(is.lines());
            changes.addAll(marks(Kind.PICTURE, is, was.pictures(), is.pictures()));
            changes.addAll(marks(Kind.DRAWING, is, drawn(was, sameLines), drawn(is, sameLines)));
        }
        return changes;
    }

    /** Where the words are the same, so should the rules around them be. */
    private static Marks drawn(Portion page, boolean sameLines) {
        Marks drawn = new Marks();
        drawn.addAll(page.drawings());
        if (sameLines) {
            drawn.addAll(page.rules());
        }
        return drawn;
    }

    private static List<Change> marks(Kind kind, Portion page, Marks was, Marks is) {
        return was.equals(is) ? List.of() : List.of(at(kind, page, was.besides(is), is.besides(was)));
    }

    /** Files that differ; of a document whose words tell already nothing more is said. */
    private static List<Change> files(Exemplar old, Exemplar now, Set<String> told) {
        Set<String> names = new TreeSet<>(old.files().keySet());
        names.addAll(now.files().keySet());
        return names.stream()
                .filter(name -> !told.contains(name)
                        && !Objects.equals(old.files().get(name), now.files().get(name)))
                .map(name -> new Change(
                        Kind.FILE,
                        old.files().containsKey(name) ? name : "",
                        now.files().containsKey(name) ? name : "",
                        "",
                        "",
                        ""))
                .toList();
    }

    private static Change at(Kind kind, Portion portion, String was, String is) {
        return new Change(kind, portion.name(), portion.name(), was, is, "");
    }
}

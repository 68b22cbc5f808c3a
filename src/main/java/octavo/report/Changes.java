package octavo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import octavo.verify.compare.Change;
import octavo.verify.compare.Comparison;

/** What differs between two files, for people and for machines. */
public final class Changes {

    private static final int SCHEMA = 1;

    /** How many letters of a stretch are shown; a longer one by its beginning and its end. */
    private static final int SHOWN = 70;

    private Changes() {}

    /**
     * Changes of one kind.
     *
     * @param lines one for each: where, and what
     */
    public record Group(String heading, List<String> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A line that says what is touched, then one for each change under its heading. */
    public static List<String> lines(Comparison comparison, boolean paged) {
        List<String> lines = new ArrayList<>(List.of(touched(comparison, paged)));
        for (Group group : groups(comparison, paged)) {
            lines.add("");
            lines.add(group.heading());
            group.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** Such as {@code touched: pages 12 and 88–91}. */
    public static String touched(Comparison comparison, boolean paged) {
        if (comparison.same()) {
            return "nothing differs";
        }
        if (comparison.touched().isEmpty()) {
            return paged ? "no page is touched" : "no words are touched";
        }
        return "touched: " + (paged ? pages(comparison.touched()) : "")
                + Messages.harmless(listed(comparison.touched()));
    }

    /** All changes, those of one kind together. */
    public static List<Group> groups(Comparison comparison, boolean paged) {
        List<Group> groups = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> changes = comparison.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            boolean pages = paged && kind != Change.Kind.FACT;
            if (!changes.isEmpty()) {
                groups.add(new Group(
                        heading(kind, paged),
                        changes.stream()
                                .map(change -> (pages ? pages(List.of(place(change))) : "")
                                        + Messages.harmless(place(change) + ": " + what(change)))
                                .toList()));
            }
        }
        return groups;
    }

    /** The same as JSON, every word of it; keys may be added, never renamed. */
    public static String json(String old, String now, Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("old", old);
        json.put("new", now);
        json.put("same", comparison.same());
        json.put("touched", comparison.touched());
        json.put("changes", comparison.changes().stream().map(Changes::json).toList());
        return Json.of(json);
    }

    private static Map<String, Object> json(Change change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        one.put("place", change.place());
        one.put("newPlace", change.newPlace());
        one.put("was", change.was());
        one.put("is", change.is());
        one.put("after", change.after());
        return one;
    }

    private static String heading(Change.Kind kind, boolean paged) {
        return switch (kind) {
            case FACT -> "what the file says of itself";
            case PAGE -> paged ? "pages" : "documents";
            case WORDS -> "words";
            case MOVED -> "words that moved";
            case FOLIO -> paged ? "running heads and folios" : "printed pages";
            case PICTURE -> "pictures";
            case DRAWING -> "drawings and rules";
            case FILE -> "files";
        };
    }

    /** Where to look: in the file that has the words, or in both. */
    private static String place(Change change) {
        boolean words = change.kind() == Change.Kind.WORDS;
        if (change.place().isEmpty() || words && change.was().isEmpty()) {
            return change.newPlace();
        }
        if (change.newPlace().isEmpty() || words && change.is().isEmpty()) {
            return change.place();
        }
        return change.place().equals(change.newPlace()) ? change.place() : change.place() + " → " + change.newPlace();
    }

    private static String what(Change change) {
        String after = change.after().isEmpty() ? "" : ", after " + quoted(change.after());
        return switch (change.kind()) {
            case PICTURE -> looks("picture", change);
            case DRAWING -> looks("drawing", change);
            case FACT, FOLIO -> change(cut(change.was()), cut(change.is()), "");
            case WORDS -> change(quoted(change.was()), quoted(change.is()), after);
            case MOVED -> quoted(change.is()) + " moved" + after;
            case PAGE, FILE -> presence(change);
        };
    }

    private static String change(String was, String is, String after) {
        if (was.isEmpty()) {
            return is + " is new" + after;
        }
        return is.isEmpty() ? was + " is gone" + after : was + " → " + is + after;
    }

    private static String looks(String mark, Change change) {
        if (change.was().isEmpty()) {
            return "a new " + mark + ", " + change.is();
        }
        return change.is().isEmpty()
                ? "a " + mark + " is gone, " + change.was()
                : "another " + mark + ", " + change.is();
    }

    private static String presence(Change change) {
        if (change.place().isEmpty()) {
            return "only in the new file";
        }
        return change.newPlace().isEmpty() ? "only in the old file" : "differs";
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "“" + cut(words) + "”";
    }

    private static String cut(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int half = SHOWN / 2;
        int from = words.offsetByCodePoints(0, Math.min(half, words.codePointCount(0, words.length())));
        int to = words.offsetByCodePoints(words.length(), -Math.min(half, words.codePointCount(from, words.length())));
        return words.substring(0, from) + " … " + words.substring(Math.max(from, to));
    }

    private static String pages(List<String> runs) {
        return runs.size() == 1 && !runs.getFirst().contains("–") ? "page " : "pages ";
    }

    /** {@code 12 and 88–91}. */
    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}

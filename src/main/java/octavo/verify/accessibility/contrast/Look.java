package octavo.verify.accessibility.contrast;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.verify.container.Markup;

/** Some style sheets, looked at on a light page or on a dark one. */
final class Look {

    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "template");

    /** Values by which an element says that its colour is that around it. */
    private static final Set<String> SAME = Set.of("inherit", "currentcolor", "transparent", "none", "unset");

    private final List<Sheet.Rule> rules;
    private final List<Sheet.Rule> painting;
    private final boolean dark;

    Look(List<String> sheets, boolean dark) {
        this.rules = sheets.stream()
                .flatMap(sheet -> Sheet.rules(sheet, dark).stream())
                .toList();
        this.painting =
                rules.stream().filter(rule -> paints(rule.declarations())).toList();
        this.dark = dark;
    }

    /** Words with too little contrast, once for each way of being so, in their order. */
    List<Contrast.Faint> at(Markup document, Endurance endurance) {
        boolean painted = !painting.isEmpty()
                || document.all().stream().anyMatch(element -> paints(Sheet.declarations(element.attribute("style"))));
        if (!painted) {
            return List.of();
        }
        Map<String, Contrast.Faint> found = new HashMap<>();
        walk(Path.root(document, endurance), Letters.page(dark), found);
        return found.values().stream()
                .sorted(Comparator.comparing(one -> one.element().line()))
                .toList();
    }

    private static boolean paints(Map<String, String> declarations) {
        return declarations.containsKey("opacity")
                || declarations.containsKey("display")
                || declarations.entrySet().stream()
                        .filter(one -> one.getKey().contains("color"))
                        .anyMatch(one -> !SAME.contains(one.getValue()));
    }

    private void walk(Path path, Letters around, Map<String, Contrast.Faint> found) {
        Markup element = path.element();
        Map<String, String> declared = declared(path, painting);
        if (UNSEEN.contains(element.name()) || "none".equals(declared.get("display"))) {
            return;
        }
        Letters letters = around.in(element.name(), declared);
        if (letters.known() && letters.contrast() < Letters.LEAST && speaks(element)) {
            faint(path, found);
        }
        Optional<Path> before = Optional.empty();
        for (Markup child : element.children()) {
            Path next = path.child(child, before);
            walk(next, letters, found);
            before = Optional.of(next);
        }
    }

    /** Large letters may be fainter; how large they are is only worked out here, where it matters. */
    private void faint(Path path, Map<String, Contrast.Faint> found) {
        Letters letters = whole(path);
        if (letters.contrast() < letters.least()) {
            String message = String.format(
                    Locale.ROOT,
                    "%s on %s%s is %.1f to 1, where %.1f is the least",
                    letters.seen(),
                    letters.ground(),
                    dark ? ", when pages are dark," : "",
                    Math.floor(letters.contrast() * 10) / 10,
                    letters.least());
            found.putIfAbsent(message, new Contrast.Faint(path.element(), message));
        }
    }

    private Letters whole(Path path) {
        Letters around = path.parent().map(this::whole).orElseGet(() -> Letters.page(dark));
        return around.in(path.element().name(), declared(path, rules));
    }

    private static Map<String, String> declared(Path path, List<Sheet.Rule> rules) {
        Map<String, String> declared = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.selector().fits(path))
                .sorted(Comparator.comparing(rule -> rule.selector().weight()))
                .forEach(rule -> declared.putAll(rule.declarations()));
        declared.putAll(Sheet.declarations(path.element().attribute("style")));
        return declared;
    }

    /** Whether it has words that stand in none of its children. */
    private static boolean speaks(Markup element) {
        int inner = element.children().stream()
                .mapToInt(child -> letters(child.text()))
                .sum();
        return letters(element.text()) > inner;
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
}

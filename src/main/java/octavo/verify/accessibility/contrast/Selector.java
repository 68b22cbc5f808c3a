package octavo.verify.accessibility.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.verify.container.Markup;

/**
 * A selector of style sheets, as far as books use them (Selectors 4).
 *
 * @param steps from the outermost element to the one in question
 * @param weight a higher one wins
 */
record Selector(List<Step> steps, int weight) {

    private static final Pattern STEP =
            Pattern.compile("([*\\w-]+)?((?:[#.][\\w-]+|\\[[^\\]]*\\]|:first-child|:root)*)");
    private static final Pattern CONDITION = Pattern.compile("[#.][\\w-]+|\\[[^\\]]*\\]|:[\\w-]+");

    /**
     * One element of a selector.
     *
     * @param way from the one before: a space, {@code >}, {@code +} or {@code ~}
     * @param name empty for any
     */
    record Step(char way, String name, List<String> conditions) {

        boolean fits(Path path) {
            Markup element = path.element();
            return (name.isEmpty() || name.equals("*") || name.equals(element.name()))
                    && conditions.stream().allMatch(condition -> fits(condition, path));
        }

        private static boolean fits(String condition, Path path) {
            Markup element = path.element();
            return switch (condition.charAt(0)) {
                case '#' -> element.attribute("id").equals(condition.substring(1));
                case '.' -> has(element.attribute("class"), condition.substring(1));
                case ':' ->
                    condition.equals(":root")
                            ? path.parent().isEmpty()
                            : path.before().isEmpty();
                default -> attribute(condition.substring(1, condition.length() - 1), element);
            };
        }

        private static boolean attribute(String condition, Markup element) {
            String[] parts = condition.split("[~|^$*]?=", 2);
            String name = parts[0].strip().replaceFirst(".*[|:]", "");
            if (parts.length == 1) {
                return element.attributes().containsKey(name);
            }
            String value = parts[1].strip().replaceAll("^[\"']|[\"']$", "");
            return condition.contains("~=")
                    ? has(element.attribute(name), value)
                    : element.attribute(name).equals(value);
        }

        private static boolean has(String list, String word) {
            return list.equals(word)
                    || list.contains(word) && List.of(list.split("\\s+")).contains(word);
        }
    }

    /** The selector; empty where it asks for what is not known here, such as what a mouse points at. */
    static Optional<Selector> of(String written) {
        List<Step> steps = new ArrayList<>();
        int weight = 0;
        char way = ' ';
        for (String part : written.strip().replaceAll("\\s*([>+~])\\s*", " $1 ").split("\\s+")) {
            Matcher step = STEP.matcher(part);
            if (part.matches("[>+~]")) {
                way = part.charAt(0);
            } else if (!part.isEmpty() && step.matches()) {
                List<String> conditions = CONDITION
                        .matcher(step.group(2))
                        .results()
                        .map(found -> found.group())
                        .toList();
                String name = step.group(1) == null ? "" : step.group(1);
                steps.add(new Step(way, name, conditions));
                weight += name.isEmpty() || name.equals("*") ? 0 : 1;
                weight += conditions.stream()
                        .mapToInt(one -> one.startsWith("#") ? 10_000 : 100)
                        .sum();
                way = ' ';
            } else {
                return Optional.empty();
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Selector(List.copyOf(steps), weight));
    }

    /**
     * Whether it means an element.
     *
     * @throws Endurance.Spent where that takes too long to find out
     */
    boolean fits(Path path) {
        return fits(steps.size() - 1, path);
    }

    private boolean fits(int step, Path path) {
        path.endurance().look();
        return steps.get(step).fits(path) && (step == 0 || reaches(step, path));
    }

    private boolean reaches(int step, Path path) {
        return switch (steps.get(step).way) {
            case '>' -> path.parent().filter(parent -> fits(step - 1, parent)).isPresent();
            case '+' -> path.before().filter(before -> fits(step - 1, before)).isPresent();
            case '~' -> walk(step, path, true);
            default -> walk(step, path, false);
        };
    }

    private boolean walk(int step, Path path, boolean aside) {
        Optional<Path> next = aside ? path.before() : path.parent();
        while (next.isPresent()) {
            if (fits(step - 1, next.get())) {
                return true;
            }
            next = aside ? next.get().before() : next.get().parent();
        }
        return false;
    }
}

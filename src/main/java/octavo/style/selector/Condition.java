package octavo.style.selector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One simple selector. */
sealed interface Condition {

    boolean holds(Selectable element);

    /** {@code p}. */
    record Name(String name) implements Condition {
        @Override
        public boolean holds(Selectable element) {
            return element.name().equals(name);
        }
    }

    /** {@code #id}. */
    record Id(String id) implements Condition {
        @Override
        public boolean holds(Selectable element) {
            return element.id().equals(id);
        }
    }

    /** {@code .first}. */
    record ClassName(String name) implements Condition {
        @Override
        public boolean holds(Selectable element) {
            return element.classes().contains(name);
        }
    }

    /** {@code [lang|="fr"]}; the operator is {@code ""} where only its presence is asked for. */
    record Attribute(String name, String operator, String value) implements Condition {
        @Override
        public boolean holds(Selectable element) {
            return actual(element).filter(this::fits).isPresent();
        }

        private Optional<String> actual(Selectable element) {
            return switch (name) {
                case "id" -> Optional.of(element.id()).filter(id -> !id.isEmpty());
                case "class" -> Optional.of(String.join(" ", element.classes())).filter(all -> !all.isEmpty());
                default -> element.attribute(name);
            };
        }

        private boolean fits(String actual) {
            return switch (operator) {
                case "=" -> actual.equals(value);
                case "~=" -> List.of(actual.split("\\s+")).contains(value);
                case "|=" -> actual.equals(value) || actual.startsWith(value + "-");
                case "^=" -> !value.isEmpty() && actual.startsWith(value);
                case "$=" -> !value.isEmpty() && actual.endsWith(value);
                case "*=" -> !value.isEmpty() && actual.contains(value);
                default -> true;
            };
        }
    }

    /** {@code :root}. */
    record Root() implements Condition {
        @Override
        public boolean holds(Selectable element) {
            return element.parent().isEmpty();
        }
    }

    /** {@code :nth-child(2n+1)}, or counted from the last. */
    record Nth(int step, int offset, boolean fromLast) implements Condition {
        @Override
        public boolean holds(Selectable element) {
            int place = fromLast ? element.siblings() - element.position() + 1 : element.position();
            int rest = place - offset;
            return step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0;
        }
    }

    /** {@code :lang(fr)}: the language of the element or of the nearest around it. */
    record Language(List<String> ranges) implements Condition {
        @Override
        public boolean holds(Selectable element) {
            String language = language(element).toLowerCase(Locale.ROOT);
            return ranges.stream().anyMatch(range -> language.equals(range) || language.startsWith(range + "-"));
        }

        private static String language(Selectable element) {
            return element.attribute("lang")
                    .orElseGet(() -> element.parent().map(Language::language).orElse(""));
        }
    }

    /** {@code :is()} and {@code :where()}; {@code :not()} where it is to match none. */
    record Any(List<Selector> selectors, boolean none) implements Condition {
        @Override
        public boolean holds(Selectable element) {
            return none != selectors.stream().anyMatch(selector -> selector.matches(element));
        }
    }
}

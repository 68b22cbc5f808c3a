package octavo.style.selector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A selector for one kind of element.
 *
 * @param subject what holds of the element itself
 * @param context what stands before it in the selector; none where it stands alone
 * @param part the part of the element that is meant
 */
public record Selector(List<Condition> subject, Optional<Context> context, Part part, Specificity specificity) {

    /** How an element is related to another. */
    enum Relation {
        INSIDE,
        CHILD,
        NEXT,
        LATER
    }

    /** Another element, and how the subject is related to it. */
    record Context(Relation relation, Selector selector) {}

    /** Every element's name that it asks for. */
    public Set<String> names() {
        return conditions(Condition.Name.class).map(Condition.Name::name).collect(Collectors.toSet());
    }

    /** Every class that it asks for. */
    public Set<String> classes() {
        return conditions(Condition.ClassName.class)
                .map(Condition.ClassName::name)
                .collect(Collectors.toSet());
    }

    private <C extends Condition> Stream<C> conditions(Class<C> kind) {
        Stream<C> own = subject.stream().filter(kind::isInstance).map(kind::cast);
        Stream<C> inner = subject.stream()
                .filter(Condition.Any.class::isInstance)
                .flatMap(any -> ((Condition.Any) any).selectors().stream())
                .flatMap(selector -> selector.conditions(kind));
        Stream<C> around = context.stream().flatMap(other -> other.selector.conditions(kind));
        return Stream.of(own, inner, around).flatMap(all -> all);
    }

    /** Where rules for the same element are looked up: by id, class or name, the rarest that it asks for. */
    public Key key() {
        Key key = Key.ANY;
        for (Condition condition : subject) {
            Key other = switch (condition) {
                case Condition.Id(String id) -> new Key('#', id);
                case Condition.ClassName(String name) -> new Key('.', name);
                case Condition.Name(String name) -> new Key('e', name);
                case Condition.Attribute _, Condition.Root _, Condition.Nth _, Condition.Language _, Condition.Any _ ->
                    Key.ANY;
            };
            key = other.rarity() > key.rarity() ? other : key;
        }
        return key;
    }

    /**
     * An id, a class or a name.
     *
     * @param kind {@code #}, {@code .}, {@code e} for an element's name, or {@code *} for none of these
     */
    public record Key(char kind, String name) {

        public static final Key ANY = new Key('*', "");

        private int rarity() {
            return "*e.#".indexOf(kind);
        }
    }

    /** Whether this is the selector of an element, whatever part of it is meant. */
    public boolean matches(Selectable element) {
        for (Condition condition : subject) {
            if (!condition.holds(element)) {
                return false;
            }
        }
        return context.isEmpty() || matches(context.get(), element);
    }

    private static boolean matches(Context context, Selectable element) {
        Selector selector = context.selector;
        return switch (context.relation) {
            case CHILD -> element.parent().filter(selector::matches).isPresent();
            case NEXT -> element.previous().filter(selector::matches).isPresent();
            case INSIDE -> {
                Optional<? extends Selectable> around = element.parent();
                while (around.isPresent() && !selector.matches(around.get())) {
                    around = around.get().parent();
                }
                yield around.isPresent();
            }
            case LATER -> {
                Optional<? extends Selectable> before = element.previous();
                while (before.isPresent() && !selector.matches(before.get())) {
                    before = before.get().previous();
                }
                yield before.isPresent();
            }
        };
    }
}

package octavo.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.style.selector.Selectable;
import octavo.style.selector.Selector;

/** Rules in the order in which they are laid over each other, looked up by what their selectors ask for first. */
final class RuleSet {

    private static final Comparator<Rule> RISING = Comparator.comparing((Rule rule) -> !rule.base())
            .thenComparing(rule -> rule.selector().specificity());

    private final List<Rule> rules;
    private final Map<Selector.Key, List<Integer>> index = new HashMap<>();

    /** Rules in the order of the style sheets. */
    RuleSet(List<Rule> written) {
        rules = written.stream().sorted(RISING).toList();
        for (int i = 0; i < rules.size(); i++) {
            index.computeIfAbsent(rules.get(i).selector().key(), _ -> new ArrayList<>())
                    .add(i);
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** The numbers of the rules that are for an element, rising. */
    List<Integer> matching(Selectable element) {
        List<Integer> found = new ArrayList<>();
        collect(Selector.Key.ANY, element, found);
        collect(new Selector.Key('e', element.name()), element, found);
        for (String name : element.classes()) {
            collect(new Selector.Key('.', name), element, found);
        }
        if (!element.id().isEmpty()) {
            collect(new Selector.Key('#', element.id()), element, found);
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private void collect(Selector.Key key, Selectable element, List<Integer> found) {
        for (int number : index.getOrDefault(key, List.of())) {
            if (rules.get(number).selector().matches(element)) {
                found.add(number);
            }
        }
    }

    /** What these rules come to together. */
    Declarations cascade(List<Integer> numbers) {
        return Declarations.cascade(
                numbers.stream().map(number -> rules.get(number).declarations()).toList());
    }
}

package octavo.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.style.value.Property;
import octavo.style.value.Shorthand;
import octavo.style.value.Term;
import octavo.style.value.Terms;

/** {@code var()} (CSS Custom Properties 1). */
final class Variables {

    /** So that custom properties that name each other come to an end. */
    private static final int DEEPEST = 16;

    private Variables() {}

    /** Whether a value waits for a custom property. */
    static boolean used(List<Term> terms) {
        return terms.stream()
                .anyMatch(term -> term instanceof Term.Call(String function, List<Term> inside)
                        && (function.equals("var") || used(inside)));
    }

    /** Says which declarations would come to nothing, whatever the element. */
    static void check(List<Declarations> all, List<Problem> problems) {
        Map<String, List<Term>> customs = new HashMap<>();
        all.forEach(declarations -> customs.putAll(declarations.customs()));
        all.stream()
                .flatMap(declarations -> declarations.properties().stream())
                .filter(declaration -> resolve(declaration, customs).isEmpty())
                .map(Variables::problem)
                .distinct()
                .forEach(problems::add);
    }

    private static Problem problem(Declaration declaration) {
        return new Problem(
                Code.CSS_VALUE,
                declaration.where(),
                declaration.written() + " comes to no value that print sets",
                "give the custom property that it names a fitting value on :root");
    }

    /** The value of a declaration's property; empty where a custom property is missing or does not fit. */
    static Optional<List<Term>> resolve(Declaration declaration, Map<String, List<Term>> customs) {
        if (!used(declaration.value())) {
            return Optional.of(declaration.value());
        }
        Property property = declaration.property();
        Optional<List<Term>> terms = substitute(declaration.value(), customs, 0);
        Optional<List<Term>> own = property.css().equals(declaration.written())
                ? terms
                : terms.flatMap(value -> Shorthand.expand(declaration.written(), value))
                        .map(values -> values.get(property));
        return own.map(value -> property.takesNames() ? value : Terms.lowerCase(value))
                .filter(value -> Shorthand.isForAll(value)
                        || !value.isEmpty() && property.form().accepts().test(value));
    }

    private static Optional<List<Term>> substitute(List<Term> terms, Map<String, List<Term>> customs, int depth) {
        List<Term> result = new ArrayList<>();
        for (Term term : terms) {
            if (!(term instanceof Term.Call(String function, List<Term> inside))) {
                result.add(term);
                continue;
            }
            Optional<List<Term>> replaced = function.equals("var")
                    ? variable(inside, customs, depth)
                    : substitute(inside, customs, depth).map(arguments -> List.of(new Term.Call(function, arguments)));
            if (replaced.isEmpty()) {
                return Optional.empty();
            }
            result.addAll(replaced.get());
        }
        return Optional.of(result);
    }

    private static Optional<List<Term>> variable(List<Term> inside, Map<String, List<Term>> customs, int depth) {
        List<List<Term>> arguments = Terms.split(inside, ',');
        Optional<List<Term>> value = Optional.ofNullable(customs.get(Terms.word(arguments.getFirst())));
        int comma = inside.indexOf(new Term.Mark(','));
        List<Term> otherwise = comma < 0 ? List.of() : inside.subList(comma + 1, inside.size());
        return depth > DEEPEST
                ? Optional.empty()
                : value.or(() -> Optional.of(otherwise).filter(terms -> !terms.isEmpty()))
                        .flatMap(terms -> substitute(terms, customs, depth + 1));
    }
}

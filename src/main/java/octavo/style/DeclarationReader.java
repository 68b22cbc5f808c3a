package octavo.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.property.ECSSProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.style.value.Property;
import octavo.style.value.Shorthand;
import octavo.style.value.Term;
import octavo.style.value.TermReader;
import octavo.style.value.Terms;

/** Reads what stands between braces, for print: what print does not set is refused with its place. */
final class DeclarationReader {

    private static final Set<String> NAMES = names();

    private final String file;
    private final List<Problem> problems;
    private final List<Declaration> properties = new ArrayList<>();
    private final Map<String, List<Term>> customs = new HashMap<>();

    DeclarationReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The declarations of one pair of braces. */
    Declarations read(List<CSSDeclaration> parsed) {
        parsed.forEach(this::read);
        return new Declarations(properties, customs);
    }

    /** Whether any edition or reading system might know a property of this name. */
    static boolean isKnown(String name) {
        return isForOthers(name) || NAMES.contains(name) || ECSSProperty.getFromNameOrNull(name) != null;
    }

    /** A problem of a property that nobody knows. */
    static Problem unknown(String name, SourceSpan where) {
        String hint = Nearest.to(name, NAMES)
                .map(nearest -> "did you mean " + nearest)
                .orElse("see the handbook's table of properties");
        return new Problem(Code.CSS_UNKNOWN, where, "there is no property named " + name, hint);
    }

    private static boolean isForOthers(String name) {
        return name.startsWith("-") && !name.startsWith("--");
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(Shorthand.names());
        for (Property property : Property.values()) {
            names.add(property.css());
        }
        return names;
    }

    private void read(CSSDeclaration parsed) {
        String written = parsed.getProperty();
        String name = written.toLowerCase(Locale.ROOT);
        SourceSpan where = SheetParser.place(file, parsed.getSourceLocation());
        List<Term> terms = TermReader.read(parsed.getExpressionAsCSSString());
        if (written.startsWith("--")) {
            customs.put(written, terms);
        } else if (!isKnown(name)) {
            problems.add(unknown(name, where));
        } else if (!NAMES.contains(name)) {
            refuseUnlessForOthers(name, where);
        } else if (Variables.used(terms)) {
            targets(name)
                    .forEach(property ->
                            properties.add(new Declaration(property, name, terms, parsed.isImportant(), where)));
        } else {
            read(name, terms, parsed.isImportant(), where);
        }
    }

    private void refuseUnlessForOthers(String name, SourceSpan where) {
        if (!isForOthers(name)) {
            String message = "print does not set " + name;
            problems.add(new Problem(Code.CSS_NOT_PRINTED, where, message, "move it to epub.css, or leave it out"));
        }
    }

    private static List<Property> targets(String name) {
        return Property.of(name).map(List::of).orElseGet(() -> Shorthand.properties(name));
    }

    private void read(String name, List<Term> terms, boolean important, SourceSpan where) {
        Optional<Property> single = Property.of(name);
        List<Term> plain =
                single.filter(Property::takesNames).isPresent() || name.equals("font") ? terms : Terms.lowerCase(terms);
        Optional<Map<Property, List<Term>>> values =
                single.isPresent() ? Optional.of(Map.of(single.get(), plain)) : Shorthand.expand(name, plain);
        if (values.isEmpty()) {
            refuse(name, terms, "the parts of " + name + " one by one", where);
            return;
        }
        for (Map.Entry<Property, List<Term>> one : values.get().entrySet()) {
            Property property = one.getKey();
            List<Term> value = one.getValue();
            if (Shorthand.isForAll(value)
                    || !value.isEmpty() && property.form().accepts().test(value)) {
                properties.add(new Declaration(property, property.css(), value, important, where));
            } else {
                refuse(name, terms, property.form().wanted(), where);
                return;
            }
        }
    }

    private void refuse(String name, List<Term> terms, String wanted, SourceSpan where) {
        String message = name + " cannot be \"" + Term.written(terms) + "\" in print";
        problems.add(new Problem(Code.CSS_VALUE, where, message, "write " + wanted));
    }
}

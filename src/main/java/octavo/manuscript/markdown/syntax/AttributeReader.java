package octavo.manuscript.markdown.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Attributes;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code {#id .class key="value"}} where a scanner stands. */
final class AttributeReader {

    /** Keys that need no value: the two ends of a passage in the index. */
    private static final Set<String> FLAGS = Set.of("start", "end");

    private final Scanner scanner;
    private final List<String> classes = new ArrayList<>();
    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private String id = "";

    private AttributeReader(Scanner scanner) {
        this.scanner = scanner;
    }

    /** The attributes, the scanner behind their closing brace; or nothing, the scanner anywhere. */
    static Optional<Attributes> read(Scanner scanner) {
        return new AttributeReader(scanner).read();
    }

    private Optional<Attributes> read() {
        if (!scanner.next('{')) {
            return Optional.empty();
        }
        boolean apart = true;
        while (true) {
            apart |= scanner.whitespace() > 0;
            if (scanner.next('}')) {
                return Optional.of(new Attributes(id, classes, values));
            }
            if (!apart || !one()) {
                return Optional.empty();
            }
            apart = false;
        }
    }

    private boolean one() {
        if (scanner.next('#')) {
            id = name();
            return !id.isEmpty();
        }
        if (scanner.next('.')) {
            return classes.add(name()) && !classes.getLast().isEmpty();
        }
        String key = name();
        if (key.equals("-")) {
            return classes.add("unnumbered");
        }
        if (key.isEmpty()) {
            return false;
        }
        if (!scanner.next('=')) {
            values.put(key, "");
            return FLAGS.contains(key);
        }
        Optional<String> value = value();
        value.ifPresent(given -> values.put(key, given));
        return value.isPresent();
    }

    private Optional<String> value() {
        char quote = scanner.peek();
        if (quote != '"' && quote != '\'') {
            String bare = bare();
            return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
        }
        scanner.next();
        StringBuilder value = new StringBuilder();
        while (scanner.hasNext()) {
            char c = scanner.peek();
            scanner.next();
            if (c == quote) {
                return Optional.of(value.toString());
            }
            if (c == '\\' && (scanner.peek() == quote || scanner.peek() == '\\')) {
                c = scanner.peek();
                scanner.next();
            }
            value.append(c == '\n' ? ' ' : c);
        }
        return Optional.empty();
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (char c = scanner.peek(); inName(c); c = scanner.peek()) {
            name.append(c);
            scanner.next();
        }
        return name.toString();
    }

    private String bare() {
        StringBuilder value = new StringBuilder();
        for (char c = scanner.peek(); inName(c) || "%/=#,;!".indexOf(c) >= 0 && c != Scanner.END; c = scanner.peek()) {
            value.append(c);
            scanner.next();
        }
        return value.toString();
    }

    private static boolean inName(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c != Scanner.END && "_-:.+".indexOf(c) >= 0;
    }
}

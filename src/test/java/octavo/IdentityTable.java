package octavo;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import octavo.book.Isbn;
import octavo.verify.identity.Statement;

/** The handbook's tables of every fact and every place in which its own editions have it. */
final class IdentityTable {

    private IdentityTable() {}

    /** A table of each edition, in Markdown; a fact that does not agree everywhere says so. */
    static String of(List<Statement> statements) {
        Map<String, List<Statement>> editions = statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.edition().name(), LinkedHashMap::new, Collectors.toList()));
        return editions.entrySet().stream()
                .map(edition -> table(edition.getKey(), edition.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String edition, List<Statement> statements) {
        StringBuilder table = new StringBuilder("| Fact | In this book | Stands alike in |\n|:--|:------|:------|\n");
        Map<String, List<Statement>> facts = statements.stream()
                .collect(Collectors.groupingBy(Statement::fact, LinkedHashMap::new, Collectors.toList()));
        facts.forEach((fact, said) -> table.append("| %s | %s | %s |\n".formatted(fact, value(said), places(said))));
        return table.append("\n: The edition *%s*, read back from its files\n".formatted(edition))
                .toString();
    }

    /** A number of pages would change with every line of the handbook. */
    private static String value(List<Statement> said) {
        String expected = said.getFirst().expected();
        return switch (said.getFirst().fact()) {
            case "pages" -> "as many as were counted";
            case "program" -> "the program and its version";
            case "ISBN" -> Isbn.read(expected) instanceof Isbn.Reading.Right(Isbn isbn) ? isbn.hyphenated() : expected;
            default -> expected;
        };
    }

    private static String places(List<Statement> said) {
        Function<Statement, String> place =
                statement -> statement.agrees() ? statement.place() : statement.place() + " (differs!)";
        Set<String> places = said.stream().map(place).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(", ", places);
    }
}

package octavo.verify.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import octavo.book.Book;
import octavo.book.Copyright;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Isbn;
import octavo.book.Role;
import octavo.problem.Problem;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Fact;
import octavo.verify.inspect.Inspection;

/** Compares what all finished files of a book say of it, fact by fact and place by place. */
public final class IdentityCheck {

    private final Book book;
    private final List<Fact> trade;
    private final List<Statement> statements = new ArrayList<>();

    private IdentityCheck(Book book, List<Fact> trade) {
        this.book = book;
        this.trade = trade;
    }

    /**
     * Every fact in every place in which it stands.
     *
     * @param onix the message for the trade, where there is one
     * @throws Unreadable where a file cannot be read back at all
     */
    public static List<Statement> statements(Book book, List<Witness> witnesses, Optional<byte[]> onix)
            throws Unreadable {
        List<Fact> trade = onix.isPresent() ? Inspection.of(onix.get()).facts() : List.of();
        IdentityCheck check = new IdentityCheck(book, trade);
        for (Witness witness : witnesses) {
            check.hear(witness, Inspection.of(witness.file()), onix.isPresent());
        }
        return check.statements;
    }

    /** A problem for each statement that does not agree; it names both places. */
    public static List<Problem> differences(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> !statement.agrees())
                .map(Statement::problem)
                .toList();
    }

    /** The copyright page of an edition without an ISBN of its own bears those of the others, and not its identifier. */
    private void hear(Witness witness, Inspection inspection, boolean traded) throws Unreadable {
        Edition edition = witness.edition();
        Map<String, String> expected = Expected.of(book, edition);
        for (String counted : List.of("pages", "creator")) {
            first(inspection, counted).ifPresent(value -> expected.put(counted, value));
        }
        List<Fact> facts = new ArrayList<>(inspection.facts());
        if (witness.cover().isPresent()) {
            facts.addAll(new HeardCover(book, edition, witness.cover().get()).facts(expected));
        }
        edition.isbn().map(Isbn::digits).filter(_ -> traded).ifPresent(isbn -> facts.addAll(product(isbn)));
        if (isOwn(Role.TITLE_PAGE, edition)) {
            facts.removeIf(fact -> fact.place().equals("title page"));
        }
        if (edition.isbn().isEmpty()) {
            facts.removeIf(
                    fact -> fact.place().equals("copyright page") && fact.name().equals("identifier"));
        }
        facts.replaceAll(this::canonical);
        expected.forEach((fact, value) -> places(facts, fact)
                .forEach((place, said) -> statements.add(new Statement(
                        edition,
                        name(fact, edition),
                        place,
                        chosen(fact, place, said, value),
                        fact.equals("author") && place.equals("NCX") ? Expected.filed(book.metadata()) : value))));
    }

    /** Somebody's part in the book, as all places can tell it. */
    private Fact canonical(Fact fact) {
        boolean person = !fact.name().equals("publisher")
                && !book.metadata().contributors(fact.name()).isEmpty();
        return person ? new Fact(Expected.role(fact.name()), fact.place(), fact.value()) : fact;
    }

    /** Whether the author wrote this page, whose words are free. */
    private boolean isOwn(Role role, Edition edition) {
        return book.contents(edition)
                .all()
                .anyMatch(division -> division instanceof Division.Matter matter && matter.role() == role);
    }

    /** A product that the message lacks says nothing where it should say an ISBN. */
    private List<Fact> product(String isbn) {
        List<Fact> said = trade.stream()
                .filter(fact -> fact.place().equals("product " + isbn))
                .map(fact -> new Fact(fact.name(), "ONIX", fact.value()))
                .toList();
        return said.isEmpty() ? List.of(new Fact("identifier", "ONIX", "")) : said;
    }

    /** What only the file itself can say has to be the same wherever it stands. */
    private static Optional<String> first(Inspection inspection, String name) {
        return inspection.facts(name).stream().findFirst().map(Fact::value);
    }

    private static Map<String, List<String>> places(List<Fact> facts, String name) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> fact.name().equals(name))
                .forEach(fact -> places.computeIfAbsent(fact.place(), _ -> new ArrayList<>())
                        .add(fact.value()));
        return places;
    }

    /**
     * A copyright page bears the ISBNs of all editions, and its claim is worded as the author likes; a package names the
     * house behind an imprint as well.
     */
    private String chosen(String fact, String place, List<String> said, String expected) {
        if (fact.equals("publisher") && said.contains(expected)) {
            return expected;
        }
        if (place.equals("spine") && said.getFirst().equals(book.metadata().shortTitle())
                || place.equals("cover") && new Wording(said.getFirst(), Locale.ROOT).holds(expected)) {
            return expected;
        }
        if (!place.equals("copyright page")) {
            return String.join(", ", said);
        }
        Copyright copyright = book.metadata().copyright();
        boolean right = fact.equals("copyright")
                ? said.getFirst().contains(copyright.year()) && said.getFirst().contains(copyright.holder())
                : said.stream().anyMatch(expected::endsWith);
        return right ? expected : said.getFirst();
    }

    private static String name(String fact, Edition edition) {
        return switch (fact) {
            case "trim box" -> "trim";
            case "creator" -> "program";
            case "identifier" -> edition.isbn().isPresent() ? "ISBN" : "identifier";
            default -> fact;
        };
    }
}

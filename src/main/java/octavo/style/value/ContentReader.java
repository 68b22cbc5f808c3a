package octavo.style.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the values of {@code content}, {@code string-set} and {@code bookmark-label}. */
public final class ContentReader {

    private ContentReader() {}

    /** What is added, in order; nothing for {@code none}; empty where a term is not understood. */
    public static Optional<List<Content>> content(List<Term> terms) {
        String word = Terms.word(terms);
        if (word.equals("none") || word.equals("normal")) {
            return Optional.of(List.of());
        }
        List<Content> pieces = new ArrayList<>();
        for (Term term : terms) {
            Optional<Content> piece = piece(term);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(pieces));
    }

    /** Names and what they are set to, of {@code string-set}; empty where it is not understood. */
    public static Optional<Map<String, List<Content>>> strings(List<Term> terms) {
        Map<String, List<Content>> strings = new LinkedHashMap<>();
        if (Terms.word(terms).equals("none")) {
            return Optional.of(strings);
        }
        for (List<Term> part : Terms.split(terms, ',')) {
            if (part.size() < 2 || !(part.getFirst() instanceof Term.Word(String name))) {
                return Optional.empty();
            }
            Optional<List<Content>> content = content(part.subList(1, part.size()));
            if (content.isEmpty()) {
                return Optional.empty();
            }
            strings.put(name, content.get());
        }
        return Optional.of(strings);
    }

    private static Optional<Content> piece(Term term) {
        return switch (term) {
            case Term.Text(String text) -> Optional.of(new Content.Text(text));
            case Term.Word(String name)
            when name.equals("open-quote") || name.equals("close-quote") ->
                Optional.of(new Content.QuotationMark(name.equals("open-quote")));
            case Term.Call(String function, List<Term> arguments) -> call(function, Terms.split(arguments, ','));
            case Term.Word _, Term.Quantity _, Term.Hash _, Term.Mark _, Term.Address _ -> Optional.empty();
        };
    }

    private static Optional<Content> call(String function, List<List<Term>> arguments) {
        String first = Terms.word(arguments.getFirst());
        String second = word(arguments, 1, "");
        return switch (function) {
            case "content" ->
                arguments.equals(List.of(List.of())) ? Optional.of(new Content.ElementText()) : Optional.empty();
            case "attr" -> name(first).map(Content.Attribute::new);
            case "counter" -> name(first).map(name -> new Content.Counter(name, word(arguments, 1, "decimal")));
            case "string" ->
                name(first).flatMap(name -> occurrence(second).map(which -> new Content.NamedString(name, which)));
            case "leader" -> leader(arguments.getFirst()).map(Content.Leader::new);
            case "target-counter" ->
                attribute(arguments.getFirst())
                        .filter(_ -> !second.isEmpty())
                        .map(name -> new Content.TargetCounter(name, second, word(arguments, 2, "decimal")));
            default -> Optional.empty();
        };
    }

    private static Optional<String> name(String word) {
        return Optional.of(word).filter(name -> !name.isEmpty());
    }

    private static String word(List<List<Term>> arguments, int index, String otherwise) {
        return arguments.size() > index ? Terms.word(arguments.get(index)) : otherwise;
    }

    private static Optional<Content.Occurrence> occurrence(String word) {
        return switch (word) {
            case "", "first", "start", "last", "first-except" ->
                Optional.of(Content.Occurrence.valueOf(
                        word.isEmpty() ? "FIRST" : word.toUpperCase(Locale.ROOT).replace('-', '_')));
            default -> Optional.empty();
        };
    }

    private static Optional<String> leader(List<Term> argument) {
        if (argument.size() == 1 && argument.getFirst() instanceof Term.Text(String text) && !text.isEmpty()) {
            return Optional.of(text);
        }
        return switch (Terms.word(argument)) {
            case "dotted" -> Optional.of(". ");
            case "solid" -> Optional.of("_");
            case "space" -> Optional.of(" ");
            default -> Optional.empty();
        };
    }

    /** The attribute of {@code attr(href)} or {@code attr(href url)}. */
    private static Optional<String> attribute(List<Term> argument) {
        boolean attribute = argument.size() == 1
                && argument.getFirst() instanceof Term.Call(String function, List<Term> inside)
                && function.equals("attr")
                && !inside.isEmpty()
                && inside.getFirst() instanceof Term.Word;
        return attribute
                ? Optional.of(
                        ((Term.Call) argument.getFirst()).arguments().getFirst().toString())
                : Optional.empty();
    }
}

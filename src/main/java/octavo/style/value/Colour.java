package octavo.style.value;

import com.helger.css.utils.ECSSColor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.measure.Inks;

/**
 * A colour that covers what is below it.
 *
 * @param red from 0 to 255
 * @param green likewise
 * @param blue likewise
 * @param inks that it is printed in, where it says them
 */
public record Colour(int red, int green, int blue, Optional<Inks> inks) {

    public static final Colour BLACK = new Colour(0, 0, 0);

    /** Of a screen. */
    public Colour(int red, int green, int blue) {
        this(red, green, blue, Optional.empty());
    }

    /**
     * Reads a name, {@code #rgb}, {@code #rrggbb}, {@code rgb()} (CSS Color 4) or {@code device-cmyk()} (CSS Color 5); empty
     * where a term is none of these, or lets something shine through.
     */
    static Optional<Colour> of(Term term) {
        return switch (term) {
            case Term.Word(String name) when name.equals("black") -> Optional.of(BLACK);
            case Term.Word(String name)
            when name.equals("transparent") || name.equals("currentcolor") -> Optional.empty();
            case Term.Word(String name) ->
                Optional.ofNullable(ECSSColor.getFromNameCaseInsensitiveOrNull(name))
                        .map(named -> new Colour(named.getRed(), named.getGreen(), named.getBlue()));
            case Term.Hash(String digits) -> ofDigits(digits);
            case Term.Call(String function, List<Term> arguments) when function.equals("rgb") -> ofParts(arguments);
            case Term.Call(String function, List<Term> arguments)
            when function.equals("device-cmyk") || function.equals("cmyk") ->
                Inks.parse(Term.written(arguments))
                        .map(inks -> new Colour(inks.red(), inks.green(), inks.blue(), Optional.of(inks)));
            case Term.Call _, Term.Text _, Term.Quantity _, Term.Mark _, Term.Address _ -> Optional.empty();
        };
    }

    private static Optional<Colour> ofDigits(String digits) {
        boolean hexadecimal = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        if (!hexadecimal || digits.length() != 3 && digits.length() != 6) {
            return Optional.empty();
        }
        int step = digits.length() / 3;
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            String part = digits.substring(i * step, i * step + step);
            parts[i] = Integer.parseInt(step == 1 ? part + part : part, 16);
        }
        return Optional.of(new Colour(parts[0], parts[1], parts[2]));
    }

    private static Optional<Colour> ofParts(List<Term> arguments) {
        List<Integer> parts = arguments.stream()
                .filter(Term.Quantity.class::isInstance)
                .map(Term.Quantity.class::cast)
                .map(part -> (int) Math.round(part.isPercentage() ? part.amount() * 2.55 : part.amount()))
                .map(part -> Math.clamp(part, 0, 255))
                .toList();
        boolean plain = parts.size() == 3 && !arguments.contains(new Term.Mark('/'));
        return plain ? Optional.of(new Colour(parts.get(0), parts.get(1), parts.get(2))) : Optional.empty();
    }

    /** As CSS and XSL-FO read it, such as {@code #1a1a1a}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}

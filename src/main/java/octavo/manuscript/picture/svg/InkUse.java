package octavo.manuscript.picture.svg;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import octavo.measure.Inks;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** What a drawing says of inks, and whether they can be kept: what shines through or runs into other colours is mixed anew. */
final class InkUse {

    private static final Set<String> MIXED = Set.of("linearGradient", "radialGradient", "mask", "filter");

    private static final Pattern SHINING =
            Pattern.compile("(^|[;{\\s])((fill-|stroke-)?opacity\\s*:\\s*0?\\.\\d|mix-blend-mode)");

    private static final Set<String> OPACITIES = Set.of("opacity", "fill-opacity", "stroke-opacity");

    private final Supplier<SourceSpan> place;
    private Optional<SourceSpan> asked = Optional.empty();
    private Optional<Problem> wrong = Optional.empty();
    private boolean mixed;

    /** @param place of what is read now */
    InkUse(Supplier<SourceSpan> place) {
        this.place = place;
    }

    void look(String element) {
        mixed |= MIXED.contains(element);
    }

    /** Looks at an attribute, or at a style sheet. */
    void look(String name, String value) {
        mixed |= OPACITIES.contains(name)
                ? !value.matches("\\s*1(\\.0*)?\\s*")
                : name.equals("mix-blend-mode") || SHINING.matcher(value).find();
        if (Inks.in(value)) {
            asked = asked.or(() -> Optional.of(place.get()));
            wrong = wrong.or(() -> Inks.wrong(value).map(this::notFour));
        }
    }

    Optional<Problem> problem() {
        return wrong.or(() -> asked.filter(_ -> mixed).map(InkUse::mixedAnew));
    }

    private Problem notFour(String written) {
        return new Problem(
                Code.PICTURE_INKS,
                place.get(),
                "\"%s\" is not a colour of four inks, and black is drawn instead".formatted(written),
                "give cyan, magenta, yellow and black from 0 to 1 or in per cent, such as device-cmyk(0 0 0 1)");
    }

    private static Problem mixedAnew(SourceSpan where) {
        return new Problem(
                Code.PICTURE_INKS,
                where,
                "the drawing asks for inks, and has gradients or lets something shine through,"
                        + " so that its colours are mixed anew for the press",
                "draw it without gradients, opacity, masks and filters, or bring it as a JPEG in inks");
    }
}

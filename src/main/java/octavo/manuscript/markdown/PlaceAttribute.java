package octavo.manuscript.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import octavo.book.Attributes;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.source.SourceSpan;

/** Where a printed page may have something, as {@code place} says. */
final class PlaceAttribute {

    static final String NAME = "place";

    private PlaceAttribute() {}

    /**
     * The placement that is asked for by its name in lower case.
     *
     * @param usual that of what asks for none, or for none that there is, which is told
     * @param thing as a message calls it
     */
    static <P extends Enum<P>> P of(Attributes attributes, P usual, String thing, SourceSpan place, Reading reading) {
        P[] placements = usual.getDeclaringClass().getEnumConstants();
        List<String> known = Arrays.stream(placements)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        String written = attributes.value(NAME).orElse(known.get(usual.ordinal()));
        int found = known.indexOf(written);
        if (found < 0) {
            reading.report(
                    Code.ATTRIBUTES_WRONG,
                    place,
                    "\"%s\" is no place for a %s".formatted(written, thing),
                    Nearest.to(written, known)
                            .map("did you mean \"%s\"?"::formatted)
                            .orElse("write one of " + String.join(", ", known)));
        }
        return found < 0 ? usual : placements[found];
    }
}

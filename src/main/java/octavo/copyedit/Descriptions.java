package octavo.copyedit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** What is said of pictures to those who do not see them. */
final class Descriptions {

    /** How descriptions begin that say what everybody knows. */
    private static final Map<String, Set<String>> IDLE = LanguageList.read("idle-openings");

    private Descriptions() {}

    static Stream<Problem> in(Typescript typescript) {
        String language = typescript.book().metadata().language().language();
        Set<String> idle = IDLE.getOrDefault(language, Set.of());
        Stream<Problem> figures = Spread.blocks(typescript)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .flatMap(figure -> figure.alt().stream()
                        .flatMap(alt -> query(alt, Walk.plain(figure.caption()), idle, figure.place())));
        Stream<Problem> images = Spread.inlines(typescript)
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .flatMap(image -> image.alt().stream().flatMap(alt -> query(alt, "", idle, image.place())));
        return Stream.concat(figures, images);
    }

    private static Stream<Problem> query(String alt, String caption, Set<String> idle, SourceSpan place) {
        String said = alt.strip().toLowerCase(Locale.ROOT);
        if (said.matches("\\S+\\.(png|jpe?g|gif|svg|tiff?|webp)")) {
            return Stream.of(problem(place, "the description is the name of a file", "say what the picture shows"));
        }
        if (!said.isEmpty() && said.equals(caption.toLowerCase(Locale.ROOT))) {
            return Stream.of(problem(
                    place,
                    "the description only says again what the caption says",
                    "say what the picture shows, or leave alt away"));
        }
        return idle.stream()
                .filter(opening -> said.startsWith(opening + " "))
                .limit(1)
                .map(opening -> problem(
                        place,
                        "the description begins with \"%s\", which a voice has said already".formatted(opening),
                        "begin with what the picture shows"));
    }

    private static Problem problem(SourceSpan place, String message, String hint) {
        return new Problem(Code.LINT_ALT, place, message, hint);
    }
}

package octavo.copyedit;

import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Marks and spaces that typewriters left behind. */
final class Marks {

    private final Places places;

    Marks(Places places) {
        this.places = places;
    }

    Stream<Problem> in(Typescript typescript) {
        return typescript.passages().stream().flatMap(passage -> Stream.concat(quotes(passage), spaces(passage)));
    }

    private Stream<Problem> quotes(Passage passage) {
        return Stream.of('"', '\'')
                .map(mark -> passage.text().indexOf(mark))
                .filter(at -> at >= 0)
                .map(at -> new Problem(
                        Code.LINT_STRAIGHT_QUOTE,
                        places.of(passage, at, at + 1),
                        "the mark %s stays straight here"
                                .formatted(passage.text().charAt(at)),
                        "write the curved mark that is meant, or ′ and ″ for feet, inches and minutes"));
    }

    private Stream<Problem> spaces(Passage passage) {
        return passage.pieces().stream().flatMap(piece -> {
            String words = piece.words().text();
            int at = twoSpaces(words);
            return at < 0
                    ? Stream.empty()
                    : Stream.of(space(places.of(passage, piece.from() + at, piece.from() + at + 2)));
        });
    }

    private static Problem space(SourceSpan place) {
        return new Problem(
                Code.LINT_DOUBLE_SPACE,
                place,
                "two spaces stand here in a row",
                "write one; what comes after a full stop is the theme's affair");
    }

    private static int twoSpaces(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (space(words.charAt(i)) && space(words.charAt(i - 1))) {
                return i - 1;
            }
        }
        return -1;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\u00A0';
    }
}

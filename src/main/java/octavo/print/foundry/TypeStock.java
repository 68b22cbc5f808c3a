package octavo.print.foundry;

import java.util.ArrayList;
import java.util.List;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.style.FontFace;
import octavo.style.FontIndex;

/** The faces of a book: its theme's, and those of {@code fonts.properties} that stand in for what those lack. */
public final class TypeStock {

    private final List<Face> faces = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TypeStock() {}

    /** The foundry of a theme's faces and those in a folder of fonts. */
    public static Outcome<Foundry> of(List<FontFace> theme, Jail fonts) {
        TypeStock stock = new TypeStock();
        theme.forEach(stock::add);
        FontIndex.of(fonts)
                .into(stock.problems)
                .map(FontIndex::standIns)
                .orElse(List.of())
                .forEach(stock::add);
        return Foundry.of(stock.faces).after(stock.problems);
    }

    private void add(FontFace face) {
        try {
            faces.add(new Face(face.family(), face.weight(), face.italic(), face.path(), face.read()));
        } catch (Refusal refusal) {
            problems.add(new Problem(
                    Code.FONT_UNREADABLE,
                    face.where(),
                    "the font %s cannot be read: %s".formatted(face.path(), refusal.getMessage()),
                    "put the file there or name another"));
        }
    }
}

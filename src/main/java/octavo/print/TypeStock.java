package octavo.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import octavo.print.foundry.Face;
import octavo.print.foundry.Foundry;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;
import octavo.style.FontFace;

/** The faces of a book: its theme's, and those of {@code fonts.properties} that stand in for what those lack. */
public final class TypeStock {

    private static final String INDEX = "fonts.properties";
    private static final String FALLBACK = "fallback";

    private final List<Face> faces = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TypeStock() {}

    /** The foundry of a theme's faces and those in a folder of fonts. */
    public static Outcome<Foundry> of(List<FontFace> theme, Jail fonts) {
        TypeStock stock = new TypeStock();
        for (FontFace face : theme) {
            stock.add(face.family(), face.weight(), face.italic(), face.folder(), face.path(), face.where());
        }
        if (fonts.has(INDEX)) {
            stock.fallback(fonts);
        }
        return Foundry.of(stock.faces).after(stock.problems);
    }

    private void fallback(Jail fonts) {
        Properties index = new Properties();
        try {
            index.load(new StringReader(fonts.readText(INDEX).text()));
        } catch (Refusal refusal) {
            problems.add(new Problem(
                    Code.FONT_UNREADABLE,
                    SourceSpan.of(INDEX),
                    "the fonts' index cannot be read",
                    refusal.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String family : index.getProperty(FALLBACK, "").split(",\\s*")) {
            for (String file : new TreeSet<>(index.stringPropertyNames())) {
                String[] words = index.getProperty(file).split(",\\s*");
                if (!file.equals(FALLBACK) && words.length == 3 && words[0].equals(family)) {
                    int weight = Integer.parseInt(words[1], 10);
                    add(family, weight, words[2].equals("italic"), fonts, file, SourceSpan.of(INDEX));
                }
            }
        }
    }

    private void add(String family, int weight, boolean italic, Jail folder, String path, SourceSpan where) {
        try {
            faces.add(new Face(family, weight, italic, path, folder.read(path)));
        } catch (Refusal refusal) {
            String message = "the font %s cannot be read: %s".formatted(path, refusal.getMessage());
            problems.add(new Problem(Code.FONT_UNREADABLE, where, message, "put the file there or name another"));
        }
    }
}

package octavo.style;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/**
 * The faces that a folder of fonts offers for characters that a theme's own lack: those of the families
 * that {@code fallback} names in its {@code fonts.properties}, in that order.
 */
final class StandIns {

    private static final String INDEX = "fonts.properties";
    private static final String FALLBACK = "fallback";

    private StandIns() {}

    static List<FontFace> in(Jail fonts, List<Problem> problems) {
        if (!fonts.has(INDEX)) {
            return List.of();
        }
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
        List<FontFace> faces = new ArrayList<>();
        for (String family : index.getProperty(FALLBACK, "").split(",\\s*")) {
            for (String file : new TreeSet<>(index.stringPropertyNames())) {
                String[] face = index.getProperty(file).split(",\\s*");
                if (!file.equals(FALLBACK) && face.length == 3 && face[0].equals(family)) {
                    int weight = Integer.parseInt(face[1], 10);
                    faces.add(
                            new FontFace(family, weight, face[2].equals("italic"), fonts, file, SourceSpan.of(INDEX)));
                }
            }
        }
        return faces;
    }
}

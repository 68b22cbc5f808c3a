package octavo.style;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/** The families that a folder of fonts offers beside a theme's own, as its {@code fonts.properties} lists them. */
public final class FontIndex {

    private static final String FILE = "fonts.properties";
    private static final String FALLBACK = "fallback";
    private static final Pattern WEIGHT = Pattern.compile("[1-9]\\d{0,2}|1000");

    private final Map<String, List<FontFace>> families = new LinkedHashMap<>();
    private final List<FontFace> standIns = new ArrayList<>();

    private FontIndex() {}

    /** Reads the index; a folder without one offers nothing. */
    public static Outcome<FontIndex> of(Jail fonts) {
        FontIndex index = new FontIndex();
        List<Problem> problems = new ArrayList<>();
        if (fonts.has(FILE)) {
            try {
                index.read(fonts);
            } catch (Refusal refusal) {
                problems.add(new Problem(
                        Code.FONT_UNREADABLE,
                        SourceSpan.of(FILE),
                        "the fonts' index cannot be read",
                        refusal.getMessage()));
            }
        }
        return Outcome.of(index, problems);
    }

    private void read(Jail fonts) throws Refusal {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(fonts.readText(FILE).text()));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String file : new TreeSet<>(lines.stringPropertyNames())) {
            String[] face = lines.getProperty(file).split(",\\s*");
            if (!file.equals(FALLBACK)
                    && face.length == 3
                    && WEIGHT.matcher(face[1]).matches()) {
                int weight = Integer.parseInt(face[1], 10);
                families.computeIfAbsent(face[0], _ -> new ArrayList<>())
                        .add(new FontFace(face[0], weight, face[2].equals("italic"), fonts, file, SourceSpan.of(FILE)));
            }
        }
        for (String family : lines.getProperty(FALLBACK, "").split(",\\s*")) {
            standIns.addAll(family(family));
        }
    }

    /** For characters that a theme's families lack, in the order in which they are asked. */
    public List<FontFace> standIns() {
        return List.copyOf(standIns);
    }

    /** The faces of a family as it writes itself; none where it is not offered. */
    public List<FontFace> family(String name) {
        return List.copyOf(families.getOrDefault(name, List.of()));
    }
}

package octavo.cover;

import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.plate.Lettering;
import octavo.plate.Type;

/** Breaks words into lines. */
record Lines(Lettering lettering) {

    private static final int STEPS = 60;

    /**
     * The words in as few lines as the measure allows, about as long as one another; a word that is wider has a line to
     * itself. No words make no lines.
     */
    List<String> balanced(String words, Type type, Length measure) {
        List<String> best = filled(words, type, measure);
        for (int step = 1; step < STEPS * 2 / 3; step++) {
            List<String> lines = filled(words, type, measure.times(1 - step / (double) STEPS));
            if (lines.size() > best.size()) {
                return best;
            }
            best = lines;
        }
        return best;
    }

    /** Whether every line keeps to the measure. */
    boolean fit(List<String> lines, Type type, Length measure) {
        return lines.stream().allMatch(line -> lettering.width(line, type).compareTo(measure) <= 0);
    }

    private List<String> filled(String words, Type type, Length measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("[ \\t\\n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lettering.width(longer, type).compareTo(measure) > 0) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}

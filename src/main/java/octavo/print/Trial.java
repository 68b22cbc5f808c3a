package octavo.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.markup.Galley;
import octavo.print.fo.GalleyCopy;
import octavo.print.fo.TrialCopy;
import octavo.print.forme.Chapel;
import octavo.print.forme.Line;
import octavo.print.forme.Setting;
import octavo.source.SourceSpan;
import octavo.style.selector.Part;

/** Finds out where the lines beside initials end, where a theme has any. */
final class Trial {

    private Trial() {}

    /** What divisions share, with those lines. */
    static GalleyCopy.Shared of(List<Galley> galleys, GalleyCopy.Shared shared, Chapel chapel) {
        if (!shared.theme().speaksOf(Part.FIRST_LETTER)) {
            return shared;
        }
        List<TrialCopy> trials = galleys.stream()
                .map(galley -> new TrialCopy(shared, galley))
                .filter(trial -> !trial.isEmpty())
                .toList();
        List<Setting> settings = chapel.set(trials);
        Map<SourceSpan, List<Line>> lines = new HashMap<>();
        for (int i = 0; i < trials.size(); i++) {
            lines.putAll(trials.get(i).lines(settings.get(i)));
        }
        return shared.tried(lines);
    }
}

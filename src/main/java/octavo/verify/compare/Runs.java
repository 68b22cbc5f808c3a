package octavo.verify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pages in a row, told by the first and the last; documents are told one by one. */
final class Runs {

    private Runs() {}

    static List<String> of(Exemplar exemplar, Set<String> wanted) {
        List<String> runs = new ArrayList<>();
        List<Portion> portions = exemplar.portions();
        int first = -1;
        for (int i = 0; i < portions.size(); i++) {
            String name = portions.get(i).name();
            if (wanted.contains(name)) {
                first = first < 0 ? i : first;
                boolean on = exemplar.isPaged()
                        && i + 1 < portions.size()
                        && wanted.contains(portions.get(i + 1).name());
                if (!on) {
                    runs.add(first == i ? name : portions.get(first).name() + "–" + name);
                    first = -1;
                }
            }
        }
        return runs;
    }
}

package octavo.verify.compare;

import java.util.ArrayList;
import java.util.List;
import octavo.verify.compare.Change.Kind;
import octavo.verify.inspect.Fact;
import octavo.verify.inspect.Inspection;

/** What two files say of themselves, where it differs. */
final class Statements {

    private Statements() {}

    static List<Change> between(Inspection old, Inspection now) {
        List<Fact> gone = new ArrayList<>(old.facts());
        List<Fact> come = new ArrayList<>(now.facts());
        now.facts().forEach(gone::remove);
        old.facts().forEach(come::remove);
        List<Change> changes = new ArrayList<>();
        if (!old.format().equals(now.format())) {
            changes.add(new Change(Kind.FACT, "format", "format", old.format(), now.format(), ""));
        }
        for (Fact fact : gone) {
            String name = name(fact);
            Fact other = come.stream()
                    .filter(one -> name(one).equals(name))
                    .findFirst()
                    .orElse(new Fact(fact.name(), fact.place(), ""));
            come.remove(other);
            changes.add(new Change(Kind.FACT, name, name, fact.value(), other.value(), ""));
        }
        come.forEach(fact -> changes.add(new Change(Kind.FACT, name(fact), name(fact), "", fact.value(), "")));
        return changes;
    }

    private static String name(Fact fact) {
        return fact.name() + ", " + fact.place();
    }
}

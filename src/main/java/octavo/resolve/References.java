package octavo.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Edition;
import octavo.book.Inline;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Follows every reference to the id that it means. */
final class References {

    private final Ids ids;
    private final Edition edition;
    private final ReservedPlaces reserved;
    private final Map<String, String> files = new HashMap<>();
    private final Map<SourceSpan, String> targets = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param reserved what stands in other editions only */
    References(Ids ids, List<Placed> divisions, Edition edition, ReservedPlaces reserved) {
        this.ids = ids;
        this.edition = edition;
        this.reserved = reserved;
        divisions.forEach(placed -> files.putIfAbsent(placed.division().place().file(), placed.id()));
    }

    void follow(Placed placed) {
        Text.inlines(Text.blocks(placed.division()))
                .filter(Inline.Reference.class::isInstance)
                .map(Inline.Reference.class::cast)
                .forEach(this::follow);
    }

    Map<SourceSpan, String> targets() {
        return targets;
    }

    List<Problem> problems() {
        return problems;
    }

    private void follow(Inline.Reference reference) {
        boolean fileKnown = reference.file().isEmpty() || files.containsKey(reference.file());
        String id = Ids.published(reference.id());
        Optional<SourceSpan> elsewhere = fileKnown && (reference.id().isEmpty() || ids.has(id))
                ? Optional.empty()
                : reserved.find(reference.file(), reference.id().isEmpty() ? "" : id);
        if (elsewhere.isPresent()) {
            problems.add(new Problem(
                    Code.REFERENCE_TO_RESERVED,
                    reference.place(),
                    "the %s edition does not have what \"%s\" refers to".formatted(edition.name(), named(reference)),
                    "it stands at %s for other editions only: put {only=…} to this reference too"
                            .formatted(elsewhere.get())));
        } else if (!fileKnown) {
            problems.add(new Problem(
                    Code.REFERENCE_TO_NOTHING,
                    reference.place(),
                    "the book has no file \"%s\"".formatted(reference.file()),
                    Nearest.to(reference.file(), files.keySet())
                            .map("did you mean \"%s\"?"::formatted)
                            .orElse("name a file that the contents list, relative to this one")));
        } else if (reference.id().isEmpty()) {
            targets.put(reference.place(), files.getOrDefault(reference.file(), ""));
        } else if (ids.has(id)) {
            targets.put(reference.place(), id);
        } else {
            problems.add(new Problem(
                    Code.REFERENCE_TO_NOTHING,
                    reference.place(),
                    "nothing in the book is named \"%s\"".formatted(reference.id()),
                    Nearest.to(reference.id(), ids.all())
                            .map("did you mean \"%s\"?"::formatted)
                            .orElse("give the place an id: {#%s}".formatted(reference.id()))));
        }
    }

    private static String named(Inline.Reference reference) {
        return reference.id().isEmpty() ? reference.file() : reference.id();
    }
}

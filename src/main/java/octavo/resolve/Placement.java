package octavo.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Heading;
import octavo.book.Role;

/** Divisions laid out in a row, parts before what they hold, each with its id. */
final class Placement {

    private final Ids ids;
    private final Function<Division.Generated, Optional<Division>> writer;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param writer the matter that a generated division becomes; the same division where its text is only
     *     known later (contents and lists); nothing where this book has no use for it
     */
    Placement(Ids ids, Function<Division.Generated, Optional<Division>> writer) {
        this.ids = ids;
        this.writer = writer;
    }

    List<Placed> place(Contents contents) {
        contents.front().forEach(division -> place(division, Role.Zone.FRONT, 0));
        contents.body().forEach(division -> place(division, Role.Zone.BODY, 0));
        contents.back().forEach(division -> place(division, Role.Zone.BACK, 0));
        return List.copyOf(placed);
    }

    private void place(Division division, Role.Zone zone, int depth) {
        switch (division) {
            case Division.Part part -> {
                add(part, part.heading().attributes().id(), zone, depth);
                part.divisions().forEach(inner -> place(inner, zone, depth + 1));
            }
            case Division.Matter matter -> add(matter, heading(matter), zone, depth);
            case Division.Generated generated ->
                writer.apply(generated).ifPresent(written -> add(written, "", zone, depth));
        }
    }

    private void add(Division division, String given, Role.Zone zone, int depth) {
        Role role = Order.role(division);
        String words = switch (division) {
            case Division.Part part -> octavo.book.Walk.plain(part.heading().title());
            case Division.Matter matter ->
                matter.heading().map(h -> octavo.book.Walk.plain(h.title())).orElse(role.key());
            case Division.Generated _ -> role.key();
        };
        String id = given.isEmpty() ? ids.invent(words, role.key()) : ids.take(given, division.place());
        placed.add(new Placed(division, id, role, zone, depth));
    }

    private static String heading(Division.Matter matter) {
        return matter.heading().map(Heading::attributes).map(a -> a.id()).orElse("");
    }
}

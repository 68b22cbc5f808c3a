package octavo.resolve;

import java.util.List;
import octavo.book.Inline;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Problem;

/** Fields in the text that stand for nothing. */
final class UnknownFields {

    private UnknownFields() {}

    static List<Problem> in(Placed placed, Fields fields) {
        return Text.inlines(Text.blocks(placed.division()))
                .filter(Inline.Field.class::isInstance)
                .map(Inline.Field.class::cast)
                .filter(field -> fields.value(field.name()).isEmpty())
                .map(field -> new Problem(
                        Code.FIELD_UNKNOWN,
                        field.place(),
                        "there is no field named \"%s\"".formatted(field.name()),
                        Nearest.to(field.name(), fields.values().keySet())
                                .map("did you mean {{%s}}?"::formatted)
                                .orElse("the fields are "
                                        + String.join(
                                                ", ",
                                                fields.values().keySet().stream()
                                                        .sorted()
                                                        .toList()))))
                .toList();
    }
}

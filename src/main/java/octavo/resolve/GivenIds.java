package octavo.resolve;

import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Contents;
import octavo.book.Division;

/** The ids that an author gives. */
final class GivenIds {

    private GivenIds() {}

    /** All of them, as written, in reading order. */
    static Stream<String> in(Contents contents) {
        return contents.all().flatMap(GivenIds::in);
    }

    private static Stream<String> in(Division division) {
        Stream<String> own = Stream.concat(
                        Text.all(Text.blocks(division))
                                .map(block -> Attributes.of(block).id()),
                        Text.inlines(Text.blocks(division))
                                .map(inline -> Attributes.of(inline).id()))
                .filter(id -> !id.isEmpty());
        return division instanceof Division.Part part
                ? Stream.concat(own, part.divisions().stream().flatMap(GivenIds::in))
                : own;
    }
}

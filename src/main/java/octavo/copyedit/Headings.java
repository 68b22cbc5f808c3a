package octavo.copyedit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Heading;
import octavo.book.Walk;
import octavo.problem.Code;
import octavo.problem.Problem;

/** The ladder of a division's headings. */
final class Headings {

    /** Letters that a running head has room for. */
    private static final int LONG = 80;

    private Headings() {}

    static Stream<Problem> in(Typescript typescript) {
        return typescript.divisions().stream().flatMap(division -> {
            List<Block> blocks = Typescript.blocks(division);
            return Stream.of(lengths(blocks), order(blocks), emptiness(division, blocks))
                    .flatMap(found -> found);
        });
    }

    private static Stream<Problem> lengths(List<Block> blocks) {
        return headings(blocks)
                .filter(heading -> heading.shortTitle().isEmpty())
                .filter(heading -> Walk.plain(heading.title()).length() > LONG)
                .map(heading -> new Problem(
                        Code.LINT_HEADING_LONG,
                        heading.place(),
                        "this heading has %d letters, more than a running head has room for"
                                .formatted(Walk.plain(heading.title()).length()),
                        "shorten it, or give it {short=\"…\"}"));
    }

    private static Stream<Problem> order(List<Block> blocks) {
        List<Problem> leaps = new ArrayList<>();
        int last = 1;
        for (Heading heading : headings(blocks).toList()) {
            if (heading.level() > last + 1) {
                leaps.add(new Problem(
                        Code.LINT_HEADING_ORDER,
                        heading.place(),
                        "a heading of level %d follows one of level %d".formatted(heading.level(), last),
                        "begin it with %s".formatted("#".repeat(last + 1))));
            }
            last = heading.level();
        }
        return leaps.stream();
    }

    /** A title of a part has its chapters below it. */
    private static Stream<Problem> emptiness(Division division, List<Block> blocks) {
        Stream.Builder<Problem> empty = Stream.builder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i + 1 == blocks.size();
            boolean ends = last
                    ? !(division instanceof Division.Part)
                    : blocks.get(i + 1) instanceof Heading next
                            && blocks.get(i) instanceof Heading here
                            && next.level() <= here.level();
            if (ends && blocks.get(i) instanceof Heading heading) {
                empty.add(new Problem(
                        Code.LINT_SECTION_EMPTY,
                        heading.place(),
                        "nothing stands below the heading \"%s\"".formatted(Walk.plain(heading.title())),
                        "write its text, or take it away"));
            }
        }
        return empty.build();
    }

    private static Stream<Heading> headings(List<Block> blocks) {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast);
    }
}

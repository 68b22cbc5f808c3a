package octavo.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Looks whether passages for certain editions are for any that there can be, and leave every chapter its title. */
final class ReservedPassages {

    private final SortedSet<String> names = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    ReservedPassages(List<Edition> editions) {
        Stream.of(Edition.Kind.values()).map(Edition.Kind::key).forEach(names::add);
        editions.stream().map(Edition::name).forEach(names::add);
    }

    void look(Contents contents) {
        contents.all().forEach(this::look);
    }

    /** What is wrong with them; editions may share a text. */
    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    private void look(Division division) {
        switch (division) {
            case Division.Part part -> {
                look(List.of(part.heading()));
                look(part.page());
                part.divisions().forEach(this::look);
            }
            case Division.Matter matter -> {
                look(matter.heading().<Block>map(heading -> heading).stream().toList());
                look(matter.blocks());
            }
            case Division.Generated _ -> {}
        }
    }

    private void look(List<Block> blocks) {
        Walk.blocks(blocks).forEach(block -> {
            Attributes given = Attributes.of(block);
            look(given, block.place());
            if (given.only().isPresent()) {
                Walk.blocks(List.of(block)).forEach(this::title);
            }
        });
        Walk.inlines(blocks).forEach(inline -> {
            look(Attributes.of(inline), inline.place());
            if (inline instanceof Inline.NoteCall call) {
                look(call.note().blocks());
            }
        });
    }

    private void look(Attributes given, SourceSpan place) {
        for (String name : given.only().orElse("").strip().split("[\\s,]+")) {
            if (given.only().isPresent() && !names.contains(name)) {
                problems.add(new Problem(
                        Code.RESERVED_FOR_NONE,
                        place,
                        "this is only for \"%s\", which is no edition".formatted(name),
                        Nearest.to(name, names)
                                .map("did you mean \"%s\"?"::formatted)
                                .orElse("write the name of an edition or a kind of them: "
                                        + String.join(", ", names))));
            }
        }
    }

    private void title(Block block) {
        if (block instanceof Heading heading
                && (heading.level() == 1 || heading.attributes().only().isPresent())) {
            problems.add(new Problem(
                    Code.HEADING_RESERVED,
                    heading.place(),
                    heading.level() == 1
                            ? "a chapter cannot be for certain editions only"
                            : "a heading cannot be for certain editions only, and leave its text to all",
                    heading.level() == 1
                            ? "give the edition contents of its own in book.yaml, and leave the chapter out of the"
                                    + " others"
                            : "put the whole section between ::: {only=…} and :::"));
        }
    }
}

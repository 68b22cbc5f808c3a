package octavo.markup;

import java.util.List;
import octavo.book.Heading;
import octavo.book.Walk;
import octavo.resolve.Labels;
import octavo.source.SourceSpan;

/**
 * Headings at their real depth; {@code a-head}, {@code b-head} and so on are the trade's names for the
 * levels inside a division.
 */
final class HeadingMarkup {

    private static final List<String> LEVELS =
            List.of("division-title", "a-head", "b-head", "c-head", "d-head", "e-head");

    private final Desk desk;
    private final int depth;
    private final Labels.Label division;

    /**
     * @param depth 1 inside a part, else 0
     * @param division how the division itself is called
     */
    HeadingMarkup(Desk desk, int depth, Labels.Label division) {
        this.desk = desk;
        this.depth = depth;
        this.division = division;
    }

    Node.Element heading(Heading heading) {
        boolean opens = heading.level() == 1;
        String id = opens ? "" : desk.id(heading.place());
        Labels.Label label = opens ? division : desk.resolved().labels().of(id).orElse(new Labels.Label("", "", ""));
        Tag tag = Tag.of("h" + Math.min(6, heading.level() + depth), heading.place())
                .id(id)
                .classes(LEVELS.get(heading.level() - 1))
                .given(heading.attributes())
                .attribute("data-head", heading.shortTitle().orElseGet(() -> Walk.plain(heading.title())));
        span(tag, heading, "label", label.word());
        span(tag, heading, "number", label.number());
        tag.add(Tag.of("span", heading.place())
                .classes("title")
                .add(new InlineMarkup(desk).inlines(heading.title()))
                .end());
        heading.subtitle().ifPresent(words -> after(tag, heading, "subtitle", words));
        heading.author().ifPresent(words -> after(tag, heading, "author", words));
        return tag.end();
    }

    /** A heading that Octavo writes. */
    Node.Element heading(String words, SourceSpan place) {
        return Tag.of("h" + (depth + 1), place)
                .classes("division-title")
                .attribute("data-head", words)
                .add(Tag.of("span", place).classes("title").add(words).end())
                .end();
    }

    private static void span(Tag tag, Heading heading, String name, String words) {
        if (!words.isEmpty()) {
            tag.add(Tag.of("span", heading.place()).classes(name).add(words).end());
            tag.add(" ");
        }
    }

    private static void after(Tag tag, Heading heading, String name, String words) {
        tag.add(" ");
        tag.add(Tag.of("span", heading.place()).classes(name).add(words).end());
    }
}

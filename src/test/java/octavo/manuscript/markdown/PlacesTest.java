package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.Walk;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void blocksStandFromTheirFirstCharacterToTheirLast() {
        List<Block> blocks = Read.blocks("# One\n\nTwo\nlines\n\n  - item\n    more\n\n```\ncode\n```\n");
        assertThat(blocks)
                .extracting(block -> span(block.place()))
                .containsExactly("1:1-1:5", "3:1-4:5", "6:3-7:8", "9:1-11:3");
    }

    @Test
    void columnsAreCodePointsAndTabsAreOne() {
        assertThat(place("😀 é\t*so*", Inline.Emphasis.class)).isEqualTo("1:5-1:8");
        assertThat(place("a *𝔸*", Inline.Emphasis.class)).isEqualTo("1:3-1:5");
    }

    @Test
    void placesAreRightInsideQuotationsAndLists() {
        assertThat(place("> - a\n>   *b*", Inline.Emphasis.class)).isEqualTo("2:5-2:7");
        assertThat(place("> [a\n> b]{.x}", Inline.Span.class)).isEqualTo("1:3-2:8");
        assertThat(place("1.  a\n\n    > *b*", Inline.Emphasis.class)).isEqualTo("3:7-3:9");
    }

    @Test
    void placesAreRightInsideTables() {
        assertThat(place("| a | b |\n|---|---|\n| 1 | x *2* |", Inline.Emphasis.class))
                .isEqualTo("3:9-3:11");
        assertThat(place("> | a |\n> |---|\n> | [w]{.index} |", Inline.IndexMark.class))
                .isEqualTo("3:5-3:15");
    }

    @Test
    void wordsBesideBracketsHaveTheirOwnPlace() {
        List<Inline> inlines = Read.inlines("one [two]{.x} three");
        assertThat(inlines)
                .extracting(inline -> span(inline.place()))
                .containsExactly("1:1-1:4", "1:5-1:13", "1:15-1:19");
        assertThat(Walk.inside(inlines.get(1)))
                .extracting(inline -> span(inline.place()))
                .containsExactly("1:6-1:8");
    }

    @Test
    void placesAreRightInACaptionBehindAFence() {
        var listing =
                (Block.Listing) Read.blocks("> ```yaml {caption=\"What *we* burn\"}\n> oil: colza\n> ```").stream()
                        .flatMap(quotation -> ((Block.Quotation) quotation).blocks().stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(listing.caption().orElseThrow())
                .extracting(inline -> span(inline.place()))
                .containsExactly("1:21-1:24", "1:26-1:29", "1:31-1:34");
    }

    @Test
    void notesAndLinesAndDefinitionsHaveTheirPlaces() {
        var call = (Inline.NoteCall) Walk.inlines(Read.blocks("A[^n].\n\n[^n]: Note\n    more"))
                .toList()
                .get(1);
        assertThat(span(call.place())).isEqualTo("1:2-1:5");
        assertThat(span(call.note().place())).isEqualTo("3:1-4:8");
        var verse = (Block.Verse) Read.block("::: verse\none\n  two\n:::");
        assertThat(verse.stanzas().getFirst().lines())
                .extracting(line -> span(line.place()))
                .containsExactly("2:1-2:3", "3:3-3:5");
        var list = (Block.DefinitionList) Read.block("Pie\n: Type");
        assertThat(span(list.definitions().getFirst().meanings().getFirst().place()))
                .isEqualTo("2:1-2:6");
        assertThat(span(list.place())).isEqualTo("1:1-2:6");
    }

    @Test
    void htmlHasItsPlaces() {
        assertThat(Read.problems("> <div>\n> <p>a\n> <big>b</big></p>\n> </div>"))
                .containsExactly(
                        "chapters/one.md:3:3: warning OCT-TEXT-001: the tag <big> means nothing here and was dropped");
    }

    @Test
    void everyNodeStandsInsideTheFileAndInsideItsParent() {
        String markdown =
                "# *A*\n\n> - b [c]{.x} `d`\n>   $e$ ![f](g.png)\n\n| h | i |\n|---|---|\n| j | k[^l] |\n\n[^l]: m\n";
        Walk.blocks(Read.blocks(markdown)).forEach(block -> {
            assertThat(block.place().line()).isBetween(1, 10);
            Walk.text(block)
                    .forEach(inline -> assertThat(inside(inline.place(), block.place()))
                            .as("%s", inline)
                            .isTrue());
            Walk.inside(block)
                    .forEach(inner -> assertThat(inside(inner.place(), block.place()))
                            .as("%s", inner)
                            .isTrue());
        });
    }

    private static boolean inside(SourceSpan inner, SourceSpan outer) {
        boolean begins = inner.compareTo(outer) >= 0;
        boolean ends = inner.endLine() < outer.endLine()
                || inner.endLine() == outer.endLine() && inner.endColumn() <= outer.endColumn();
        return begins && ends;
    }

    private static String place(String markdown, Class<? extends Inline> kind) {
        return Walk.inlines(Read.blocks(markdown))
                .filter(kind::isInstance)
                .map(inline -> span(inline.place()))
                .findFirst()
                .orElseThrow();
    }

    private static String span(SourceSpan place) {
        return place.line() + ":" + place.column() + "-" + place.endLine() + ":" + place.endColumn();
    }
}

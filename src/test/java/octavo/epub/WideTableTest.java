package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.book.SampleBook;
import octavo.book.Table;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class WideTableTest {

    private static final List<String> HEADS =
            List.of("Lighthouse", "Built", "Engineer", "Height in metres", "Characteristic", "Automated");
    private static final List<String> ROW =
            List.of("Skerryvore", "1844", "Alan Stevenson", "48", "Flashing white", "1994");

    private int line;

    @Test
    void everyCellOfAWideTableTellsWhatItIsAndBears() throws IOException {
        String chapter = chapter(HEADS, ROW);
        assertThat(chapter)
                .contains("class=\"wide\" role=\"table\"")
                .contains("<th scope=\"col\" role=\"columnheader\">Lighthouse</th>")
                .contains("<tr role=\"row\"><td role=\"cell\" data-label=\"Lighthouse\">Skerryvore</td>")
                .contains("<td role=\"cell\" data-label=\"Automated\">1994</td>");
    }

    @Test
    void aTableThatATelephoneHasRoomForIsLeftAlone() throws IOException {
        assertThat(chapter(HEADS.subList(0, 3), ROW.subList(0, 3)))
                .contains("<table")
                .doesNotContain("wide", "data-label", "role=\"table\"");
    }

    @Test
    void wordsAreMeasuredAsFarAsLinesMayEndInThem() throws IOException {
        String long1 = "one-word-in-many-pieces-of-five-letters-that-may-be-parted";
        assertThat(chapter(List.of("A", "B"), List.of(long1, "x"))).doesNotContain("wide");
        assertThat(chapter(List.of("A", "B"), List.of(long1.replace("-", "_"), "x")))
                .contains("wide");
    }

    @Test
    void aCellWithoutHeadHasNoLabel() throws IOException {
        assertThat(chapter(List.of("", "Built", "Engineer", "Height", "Characteristic", "Automated"), ROW))
                .contains("<td role=\"cell\">Skerryvore</td>");
    }

    private String chapter(List<String> heads, List<String> row) throws IOException {
        Table table = new Table(
                Collections.nCopies(heads.size(), Table.Alignment.NONE),
                List.of(),
                List.of(row(heads)),
                List.of(row(row)),
                List.of(),
                Attributes.NONE,
                place());
        SampleBook sample = new SampleBook();
        return Made.entry(Made.epub(sample.body(sample.chapter("Lights", table)).end()), "EPUB/text/lights.xhtml");
    }

    private Table.Row row(List<String> words) {
        return new Table.Row(
                words.stream()
                        .map(word -> new Table.Cell(List.of((Inline) new Inline.Text(word, place())), place()))
                        .toList(),
                place());
    }

    private SourceSpan place() {
        return SourceSpan.at("table.md", ++line, 1);
    }
}

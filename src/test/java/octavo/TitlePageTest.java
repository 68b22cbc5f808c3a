package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import octavo.finishing.Finished;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The title page of a book that has everything to say, with its copyright page behind it. */
class TitlePageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "verse"})
    void allOfItStandsOnOneLeaf(String theme) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
            title: The Lighthouse Ledger
            subtitle: A Keeper’s Year
            language: en-GB
            contributors:
              - {name: Ada Writer}
              - {name: Ben Editor, role: editor}
              - {name: Cy Verter, role: translator}
              - {name: Di Foreword, role: writer of foreword}
            publisher: {name: Harbour Press, imprint: Pier, place: Leith}
            published: 2025
            edition: Second edition
            series: {title: Coasts, number: 3}
            editions: {print: {theme: %s, trim: a5}}
            """.formatted(theme));
        Files.writeString(folder.resolve("lamp.md"), "# Lamp\n\nIt was lit at five.\n");
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        Finished print = new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow()
                .editions()
                .getFirst();
        try (PDDocument pdf = Loader.loadPDF(print.bytes())) {
            assertThat(page(pdf, 3)).contains("Ada Writer", "Foreword", "Coasts", "Second edition", "Leith");
            assertThat(page(pdf, 4)).contains("© 2025 Ada Writer");
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper page = new PDFTextStripper();
        page.setStartPage(number);
        page.setEndPage(number);
        return page.getText(pdf);
    }
}

package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.book.Edition;
import octavo.source.Jail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a book says that it is set in is what it is set in. */
class TypefacesTest {

    @TempDir
    private Path folder;

    @Test
    void aFamilyThatNoWordWearsIsNotNamed() throws IOException {
        String said = colophon("The lamp was lit at five.");
        assertThat(said).contains("Typeset in EB Garamond", "Made with Octavo ").doesNotContain("Source Code Pro");
    }

    @Test
    void aFamilyThatOneWordWearsIsNamed() throws IOException {
        assertThat(colophon("The lamp was `lit` at five.")).contains("Typeset in EB Garamond and Source Code Pro");
    }

    @Test
    void theAuthorsOwnPageMaySpeakOfIt() throws IOException {
        Files.writeString(folder.resolve("copyright-page.md"), "Set in {{typefaces}}, {{trim}}, with {{tool}}.\n");
        assertThat(text(made("One `word`.", Edition.Kind.PRINT)))
                .contains("Set in EB Garamond and Source Code Pro, 148 × 210 mm, with Octavo ");
    }

    @Test
    void whatTheAuthorSaysStands() throws IOException {
        Files.writeString(folder.resolve("more.yaml"), "colophon: {typefaces: [Caslon]}\n");
        assertThat(colophon("The lamp.")).contains("Typeset in Caslon").doesNotContain("Garamond");
    }

    @Test
    void theFamilyOfADrawingsLettersIsNamedWhereItIsSet() throws IOException {
        Files.writeString(folder.resolve("lamp.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20">
              <text x="5" y="14" style="font-size:9px; font-family:'Source Sans 3', sans-serif">Lamp</text>
            </svg>
            """);
        String chapter = "It was lit.\n\n![A lamp](lamp.svg)";
        byte[] pdf = made(chapter, Edition.Kind.PRINT);
        assertThat(text(pdf)).contains("Typeset in EB Garamond and Source Sans 3");
        assertThat(fonts(pdf)).anyMatch(font -> font.endsWith("SourceSans3-Regular"));
        assertThat(entry(made(chapter, Edition.Kind.EPUB), "colophon"))
                .contains("Typeset in EB Garamond and Source Sans 3");
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> fonts = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return fonts;
    }

    private String colophon(String chapter) throws IOException {
        String epub = entry(made(chapter, Edition.Kind.EPUB), "colophon");
        String print = text(made(chapter, Edition.Kind.PRINT));
        String line = print.replaceFirst("(?s).*(Typeset in [^\\n]*).*", "$1");
        assertThat(epub).contains(line);
        return epub;
    }

    private byte[] made(String chapter, Edition.Kind kind) throws IOException {
        Path more = folder.resolve("more.yaml");
        String yaml = "title: The Lamp\nlanguage: en-GB\n" + (Files.exists(more) ? Files.readString(more) : "");
        Files.writeString(folder.resolve("book.yaml"), yaml);
        Files.writeString(folder.resolve("chapter.md"), "# January\n\n" + chapter + "\n");
        Choices choices =
                new Choices(Set.of(kind.key()), Optional.empty(), Optional.empty(), Optional.empty(), 1, true);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow()
                .editions()
                .getFirst()
                .bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String entry(byte[] epub, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        }
        throw new IOException("no " + part);
    }
}

package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import octavo.book.Edition.Kind;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.container.Retouch;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Finished files spoilt in one place, each held to all that a build asks of it: the fault is found, and nothing else. */
class SpoiltFilesTest {

    @TempDir
    private static Path folder;

    private static Made made;

    @BeforeAll
    static void build() throws IOException {
        made = new Chronicle(folder, 7, 2, "").build();
    }

    @Test
    void soundOnesHaveNothing() {
        assertThat(codes(made.editions(), made.companions())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        CHECK_EPUB    | chapter        | <p class="first">                | <p class="first"><bogus/>
        CHECK_EPUB    | chapter        | </h1>                            | </h2>
        CHECK_EPUB    | chapter        | href="../styles/book.css"        | href="../styles/none.css"
        CHECK_EPUB    | package.opf    | dcterms:modified                 | dcterms:available
        CHECK_EPUB    | container.xml  | package.opf                      | packet.opf
        CHECK_EPUB    | mimetype       | epub+zip                         | zip
        ACCESS_CLAIMS | package.opf    | schema:accessMode"               | schema:accessMood"
        ACCESS_CLAIMS | package.opf    | schema:accessibilityHazard       | schema:accessibilityHasard
        ACCESS_ROLE   | chapter        | role="doc-chapter"               | role="region"
        ACCESS_HEADING | chapter       | <p class="first">                | <h5>Oil</h5><p class="first">
        ACCESS_LANGUAGE | chapter      | lang="en-GB" xml:lang="en-GB"    | lang="xq" xml:lang="xq"
        CHECK_IDENTITY | package.opf   | >Ada Writer<                     | >Ida Writer<
        CHECK_IDENTITY | package.opf   | >2026<                           | >2025<
        CHECK_IDENTITY | copyright     | 978-3-16-148410-0                | 978-2-07-036822-8
        CHECK_TEXT    | chapter        | `(<p class="first">\\w+) \\w+`   | $1
        """)
    void ofTheEpub(Code code, String file, String right, String wrong) throws IOException {
        Finished epub = Chronicle.edition(made, Kind.EPUB);
        String title =
                Files.readAllLines(folder.resolve("chapter-1.md")).getFirst().substring(2);
        String name = file.equals("chapter") ? title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".xhtml" : file;
        byte[] spoilt = spoilt(epub.bytes(), name, right, wrong);
        List<Finished> files = with(epub, spoilt);
        assertThat(codes(files, made.companions())).containsExactly(code);
    }

    private static List<Code> codes(List<Finished> files, List<Companion> companions) {
        Made all = Proof.of(made.book(), files, companions, 2);
        return all.found().stream().map(Problem::code).toList();
    }

    private static List<Finished> with(Finished old, byte[] bytes) {
        List<Finished> files = new ArrayList<>(made.editions());
        files.replaceAll(file -> file != old
                ? file
                : new Finished(
                        old.edition(),
                        old.file(),
                        bytes,
                        old.pageMap(),
                        old.companions(),
                        old.composition(),
                        List.of()));
        return files;
    }

    private static byte[] spoilt(byte[] epub, String name, String right, String wrong) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean[] changed = {false};
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(epub));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                if (entry.getName().endsWith(name) || entry.getName().contains(name + "-page.xhtml")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    String other = text.replaceFirst(
                            text.contains(right) ? Pattern.quote(right) : right,
                            text.contains(right) ? Matcher.quoteReplacement(wrong) : wrong);
                    changed[0] |= !other.equals(text);
                    bytes = other.getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry put = new ZipEntry(entry.getName());
                if (entry.getName().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    put.setMethod(ZipEntry.STORED);
                    put.setSize(bytes.length);
                    put.setCrc(sum.getValue());
                }
                to.putNextEntry(put);
                to.write(bytes);
            }
        }
        assertThat(changed[0]).as("something was spoilt in " + name).isTrue();
        return out.toByteArray();
    }

    /** What is wrong with printed pages. */
    enum Page {
        WITHOUT_TRIM(Code.PREFLIGHT_BOXES) {
            @Override
            void spoil(PDDocument pdf) {
                pdf.getPage(2).getCOSObject().removeItem(COSName.TRIM_BOX);
            }
        },
        OF_A_LATER_PDF(Code.PREFLIGHT_FILE) {
            @Override
            void spoil(PDDocument pdf) {
                pdf.getDocument().setVersion(1.6f);
            }
        },
        WITHOUT_INTENT(Code.PREFLIGHT_FILE) {
            @Override
            void spoil(PDDocument pdf) {
                pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            }
        },
        WITHOUT_ITS_WORD_FOR_IT(Code.PREFLIGHT_FILE) {
            @Override
            void spoil(PDDocument pdf) {
                pdf.getDocumentInformation().setCustomMetadataValue("GTS_PDFXConformance", null);
            }
        },
        OF_ANOTHER_TITLE(Code.CHECK_IDENTITY) {
            @Override
            void spoil(PDDocument pdf) {
                pdf.getDocumentInformation().setTitle("Moby-Dick");
            }
        };

        private final Code code;

        Page(Code code) {
            this.code = code;
        }

        abstract void spoil(PDDocument pdf) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void ofThePages(Page page) throws IOException {
        Finished print = Chronicle.edition(made, Kind.PRINT);
        byte[] spoilt = Retouch.file(print.bytes(), page::spoil);
        assertThat(codes(with(print, spoilt), made.companions())).containsExactly(page.code);
    }
}

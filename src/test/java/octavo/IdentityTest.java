package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import octavo.finishing.Companion;
import octavo.finishing.Finished;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.identity.IdentityCheck;
import octavo.verify.identity.Statement;
import octavo.verify.identity.Witness;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One book whose finished files agree, and what is found when one place of one file is changed. */
class IdentityTest {

    private static final String YAML = """
        title: The Lamp
        subtitle: A Year of Oil
        language: en-GB
        contributors:
          - {name: Ada Writer, role: author, sort: "Writer, Ada"}
          - {name: Ben Editor, role: editor}
          - {name: Cy Binder, role: binder}
        publisher: {name: Harbour Press, imprint: Pier}
        published: 2025-10
        edition: Second edition
        copyright: {year: 2025, holder: Ada Writer}
        editions:
          epub: {isbn: 978-3-16-148410-0}
          print: {isbn: 978-0-306-40615-7}
        """;
    /** Long enough for words on the spine. */
    private static final String CHAPTER =
            "# January\n\n" + "The lamp was lit at five.\n\n::: pagebreak\n:::\n\n".repeat(84) + "It went out.\n";

    private static final String PRINT_ISBN = "9780306406157";
    private static final String OTHER = "9782070368228";

    @TempDir
    private static Path folder;

    private static Made made;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), YAML);
        Files.writeString(folder.resolve("chapter.md"), CHAPTER);
        made = make().value().orElseThrow();
    }

    @Test
    void everyPlaceOfEveryFileSaysTheSame() {
        assertThat(made.identity()).allMatch(Statement::agrees);
        assertThat(places("epub", "ISBN")).containsExactly("OPF", "NCX", "copyright page", "ONIX");
        assertThat(places("print", "ISBN"))
                .containsExactly("XMP", "copyright page", "cover's XMP", "cover", "barcode", "ONIX");
        assertThat(places("epub", "title")).containsExactly("OPF", "NCX", "cover", "title page", "ONIX");
        assertThat(places("print", "title"))
                .containsExactly("information", "XMP", "cover's information", "cover's XMP", "cover", "spine", "ONIX");
        assertThat(places("print", "author"))
                .containsExactly("information", "XMP", "cover's information", "cover's XMP", "cover", "spine", "ONIX");
        assertThat(places("print", "publisher")).containsExactly("XMP", "cover's XMP", "cover", "spine", "ONIX");
        assertThat(places("epub", "editor")).containsExactly("OPF", "ONIX");
        assertThat(places("epub", "contributor"))
                .as("the trade has no code for a binder")
                .containsExactly("OPF", "ONIX");
        assertThat(places("print", "pages")).containsExactly("pages", "ONIX");
        assertThat(places("print", "trim")).containsExactly("pages", "ONIX");
        assertThat(places("print", "program"))
                .containsExactly("information", "XMP", "colophon", "cover's information", "cover's XMP");
        assertThat(places("epub", "copyright")).containsExactly("copyright page");
    }

    @Test
    void anotherIsbnInThePackageIsFound() throws IOException {
        assertThat(inEpub(".opf", text -> text.replace("urn:isbn:9783161484100", "urn:isbn:" + OTHER)))
                .containsExactly("the ISBN of the edition \"epub\" is \"urn:isbn:9783161484100\" in"
                        + " book.yaml, but \"urn:isbn:9782070368228\" in its OPF");
    }

    @Test
    void anotherIsbnInTheNcxIsFound() throws IOException {
        assertThat(inEpub(".ncx", text -> text.replace("9783161484100", OTHER)))
                .singleElement()
                .asString()
                .endsWith("in its NCX");
    }

    @Test
    void anotherTitleAuthorOrPublisherIsFound() throws IOException {
        assertThat(inEpub(".opf", text -> text.replace(">The Lamp<", ">The Lamb<")))
                .singleElement()
                .asString()
                .endsWith("is \"The Lamp\" in book.yaml, but \"The Lamb\" in its OPF");
        assertThat(inEpub(".opf", text -> text.replace(">Ada Writer<", ">Ida Writer<")))
                .hasSize(1);
        assertThat(inEpub(".opf", text -> text.replace(">Pier<", ">Peer<"))).hasSize(1);
        assertThat(inEpub(".ncx", text -> text.replace("Writer, Ada", "Writer, Ida")))
                .hasSize(1);
        assertThat(inEpub("text/the-lamp.xhtml", text -> text.replace("The Lamp", "The Lamb")))
                .singleElement()
                .asString()
                .endsWith("in its title page");
    }

    @Test
    void anotherIsbnOrYearInTheTextIsFound() throws IOException {
        assertThat(inEpub("copyright-page.xhtml", text -> text.replace("978-3-16-148410-0", "978-2-07-036822-8")))
                .singleElement()
                .asString()
                .endsWith("in its copyright page");
        assertThat(inEpub("copyright-page.xhtml", text -> text.replace("© 2025", "© 2024")))
                .singleElement()
                .asString()
                .contains("the copyright of");
    }

    @Test
    void anotherIsbnOrTitleInThePdfIsFound() throws IOException {
        assertThat(inPdf(xmp -> xmp.replace(PRINT_ISBN, OTHER), "The Lamp"))
                .containsExactly("the ISBN of the edition \"print\" is \"urn:isbn:9780306406157\" in"
                        + " book.yaml, but \"urn:isbn:9782070368228\" in its XMP");
        assertThat(inPdf(xmp -> xmp, "The Lamb"))
                .singleElement()
                .asString()
                .endsWith("but \"The Lamb\" in its information");
        assertThat(inPdf(xmp -> xmp.replace(">Ada Writer<", ">Ida Writer<"), "The Lamp"))
                .singleElement()
                .asString()
                .endsWith("but \"Ida Writer\" in its XMP");
    }

    @Test
    void anotherFactInTheTradesMessageIsFound() throws IOException {
        assertThat(inOnix(text -> text.replace(PRINT_ISBN, OTHER)))
                .containsExactly("the ISBN of the edition \"print\" is \"urn:isbn:9780306406157\" in"
                        + " book.yaml, but missing in its ONIX");
        assertThat(inOnix(text -> text.replace("<Measurement>148<", "<Measurement>149<")))
                .singleElement()
                .asString()
                .startsWith("the trim of");
        assertThat(inOnix(text -> text.replaceFirst("(07</ExtentType>\\s*<ExtentValue>)\\d+", "$1999")))
                .singleElement()
                .asString()
                .contains("in the finished PDF, but \"999\" in its ONIX");
        assertThat(inOnix(text -> text.replace(">202510<", ">202511<"))).hasSize(2);
    }

    @Test
    void anotherIsbnOnTheCoverIsFoundInFiguresAndInBars() throws IOException {
        assertThat(withCover(YAML.replace("978-0-306-40615-7", "978-2-07-036822-8")))
                .containsExactlyInAnyOrder(
                        isbn("\"urn:isbn:9782070368228\" in its cover's XMP"),
                        isbn("\"9782070368228\" in its cover"),
                        isbn("\"9782070368228\" in its barcode"));
    }

    @Test
    void anotherWordOnTheCoverIsFoundOnItsFrontAndOnItsSpine() throws IOException {
        assertThat(withCover(
                        YAML.replace("Ada Writer, role", "Ida Writer, role").replace("The Lamp", "The Lamb")))
                .filteredOn(message -> message.endsWith("in its cover") || message.endsWith("in its spine"))
                .containsExactlyInAnyOrder(
                        fact("title", "The Lamp", "\"The Lamb\" in its cover"),
                        fact("title", "The Lamp", "\"The Lamb\" in its spine"),
                        fact("author", "Ada Writer", "\"IDA WRITER\" in its cover"),
                        fact("author", "Ada Writer", "\"IDA WRITER\" in its spine"));
        assertThat(withCover(YAML.replace("A Year of Oil", "Nothing like this")))
                .filteredOn(message -> message.endsWith("in its cover"))
                .containsExactly(fact("subtitle", "A Year of Oil", "missing in its cover"));
    }

    private static String isbn(String said) {
        return fact("ISBN", "urn:isbn:" + PRINT_ISBN, said);
    }

    private static String fact(String name, String expected, String said) {
        return "the %s of the edition \"print\" is \"%s\" in book.yaml, but %s".formatted(name, expected, said);
    }

    @Test
    void anotherEditorOrBinderIsFound() throws IOException {
        assertThat(inEpub(".opf", text -> text.replace(">Ben Editor<", ">Ken Editor<")))
                .singleElement()
                .asString()
                .startsWith("the editor of")
                .endsWith("\"Ken Editor\" in its OPF");
        assertThat(inOnix(text -> text.replace(">Cy Binder<", ">Di Binder<")))
                .hasSize(2)
                .allMatch(message -> message.startsWith("the contributor of"));
    }

    @Test
    void anotherTitleOfTheEpubsCoverIsFound() throws IOException {
        assertThat(inEpub("cover.xhtml", text -> text.replaceAll("alt=\"[^\"]*\"", "alt=\"The Lamb: cover\"")))
                .singleElement()
                .asString()
                .endsWith("in its cover");
    }

    /** The author's own page is the likeliest to be wrong; the build itself finds it, in both editions. */
    @Test
    void anIsbnThatTheAuthorMistypedIsFoundByTheBuild() throws IOException {
        Path page = folder.resolve("copyright-page.md");
        Files.writeString(page, "© Ada Writer, 2025\n\nISBN 978-2-07-036822-8\n");
        try {
            assertThat(make().problems())
                    .filteredOn(problem -> problem.code() == Code.CHECK_IDENTITY)
                    .extracting(Problem::message)
                    .containsExactlyInAnyOrder(
                            "the ISBN of the edition \"epub\" is \"urn:isbn:9783161484100\" in book.yaml,"
                                    + " but \"9782070368228\" in its copyright page",
                            "the ISBN of the edition \"print\" is \"urn:isbn:9780306406157\" in"
                                    + " book.yaml, but \"9782070368228\" in its copyright page");
        } finally {
            Files.delete(page);
        }
    }

    /** The same book with the cover of one that is not quite the same. */
    private static List<String> withCover(String yaml) throws IOException {
        Path other = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-other"));
        Files.writeString(other.resolve("book.yaml"), yaml);
        Files.writeString(other.resolve("chapter.md"), CHAPTER);
        Choices choices = new Choices(Set.of("print"), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        Made made = new BookBuild(Jail.at(other), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
        return differences(
                file("epub").bytes(),
                file("print").bytes(),
                made.editions().getFirst().cover().map(Companion::bytes),
                onix());
    }

    private static octavo.problem.Outcome<Made> make() throws IOException {
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, true);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
    }

    private static List<String> places(String edition, String fact) {
        return made.identity().stream()
                .filter(statement -> statement.edition().name().equals(edition)
                        && statement.fact().equals(fact))
                .map(Statement::place)
                .toList();
    }

    private static List<String> inEpub(String ending, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean[] changed = {false};
        try (ZipInputStream in =
                        new ZipInputStream(new ByteArrayInputStream(file("epub").bytes()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().endsWith(ending)) {
                    byte[] other = change.apply(new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                    changed[0] |= !java.util.Arrays.equals(bytes, other);
                    bytes = other;
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
            }
        }
        assertThat(changed[0]).as("something was changed").isTrue();
        return differences(out.toByteArray(), file("print").bytes(), onix());
    }

    private static List<String> inPdf(UnaryOperator<String> xmp, String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file("print").bytes())) {
            String packet = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            PDMetadata metadata = new PDMetadata(pdf);
            metadata.importXMPMetadata(xmp.apply(packet).getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(metadata);
            pdf.getDocumentInformation().setTitle(title);
            pdf.save(out);
        }
        return differences(file("epub").bytes(), out.toByteArray(), onix());
    }

    private static List<String> inOnix(UnaryOperator<String> change) throws IOException {
        String whole = new String(onix(), StandardCharsets.UTF_8);
        String other = change.apply(whole);
        assertThat(other).isNotEqualTo(whole);
        return differences(file("epub").bytes(), file("print").bytes(), other.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> differences(byte[] epub, byte[] print, byte[] onix) throws IOException {
        return differences(epub, print, file("print").cover().map(Companion::bytes), onix);
    }

    private static List<String> differences(byte[] epub, byte[] print, Optional<byte[]> cover, byte[] onix)
            throws IOException {
        List<Witness> witnesses = List.of(
                new Witness(file("epub").edition(), epub, Optional.empty()),
                new Witness(file("print").edition(), print, cover.map(ScannedCover::new)));
        return IdentityCheck.differences(IdentityCheck.statements(made.book(), witnesses, Optional.of(onix))).stream()
                .map(Problem::message)
                .toList();
    }

    private static Finished file(String edition) {
        return made.editions().stream()
                .filter(finished -> finished.edition().name().equals(edition))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] onix() {
        return made.companions().stream()
                .filter(companion -> companion.file().endsWith("-onix.xml"))
                .findFirst()
                .orElseThrow()
                .bytes();
    }
}

package octavo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.book.Book;
import octavo.book.SampleBook;
import octavo.book.SampleMetadata;
import octavo.manuscript.Manuscript;
import octavo.measure.Length;
import octavo.source.Jail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages as an independent reader understands them. */
class OnixTest {

    private static final Instant SENT = Instant.parse("2025-10-01T12:30:00Z");
    private static final Book BOOK = new SampleBook()
            .metadata(SampleMetadata.full())
            .isbns("9783161484100", "9780306406157")
            .end();

    @ParameterizedTest
    @EnumSource
    void theEpubIsUnderstoodInEveryField(Onix.Version version) {
        assertThat(ReadBack.products(message(version)).getFirst()).isEqualTo(expected("epub.txt"));
    }

    @ParameterizedTest
    @EnumSource
    void thePaperbackIsUnderstoodInEveryField(Onix.Version version) {
        assertThat(ReadBack.products(message(version)).getLast()).isEqualTo(expected("print.txt"));
    }

    @Test
    void theMessageSaysWhoSentItWhenAndInWhichVersion() {
        assertThat(new String(message(Onix.Version.V3_0), StandardCharsets.UTF_8))
                .contains("xmlns=\"http://ns.editeur.org/onix/3.0/reference\" release=\"3.0\"");
        assertThat(new String(message(Onix.Version.V3_1), StandardCharsets.UTF_8))
                .contains("xmlns=\"http://ns.editeur.org/onix/3.1/reference\" release=\"3.1\"")
                .contains("<SenderName>Harbour Press</SenderName>", "<SentDateTime>20251001T1230Z</SentDateTime>");
    }

    @Test
    void aPriceIsThatOfItsEdition() throws IOException {
        Book book = Manuscript.read(Jail.at(Path.of("src/test/resources/manuscripts/yaml-every-key-valid")))
                .value()
                .orElseThrow();
        List<Item> items = book.editions().stream()
                .filter(edition -> edition.isbn().isPresent())
                .map(edition -> new Item(edition, OptionalInt.of(24), Optional.empty(), 1, List.of()))
                .toList();
        assertThat(ReadBack.products(Onix.message(book, items, SENT, Onix.Version.V3_1)).stream()
                        .flatMap(List::stream)
                        .filter(line -> line.startsWith("ProductSupply")))
                .containsExactly(
                        "ProductSupply/SupplyDetail/Price/CurrencyCode = GBP Pound Sterling",
                        "ProductSupply/SupplyDetail/Price/PriceAmount = 12.99",
                        "ProductSupply/SupplyDetail/Price/PriceType = 02 RRP including tax",
                        "ProductSupply/SupplyDetail/ProductAvailability = 20 Available",
                        "ProductSupply/SupplyDetail/Supplier/SupplierName = Harbour Press",
                        "ProductSupply/SupplyDetail/Supplier/SupplierRole = 01 Publisher to resellers");
    }

    /** American and Canadian shops add the tax at the till. */
    @ParameterizedTest
    @CsvSource({
        "USD, 01 RRP excluding tax",
        "CAD, 01 RRP excluding tax",
        "GBP, 02 RRP including tax",
        "EUR, 02 RRP including tax"
    })
    void aPriceSaysWhetherTheTaxIsInIt(String currency, String type, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("book.yaml"),
                "title: Lamps\nlanguage: en\neditions: {print: {isbn: 978-3-16-148410-0, price: 12.99 %s}}\n"
                        .formatted(currency));
        Files.writeString(folder.resolve("lamp.md"), "# Lamp\n\nLit.\n");
        Book book = Manuscript.read(Jail.at(folder)).value().orElseThrow();
        Item item = new Item(book.editions().getFirst(), OptionalInt.of(24), Optional.empty(), 1, List.of());
        assertThat(ReadBack.products(Onix.message(book, List.of(item), SENT, Onix.Version.V3_1))
                        .getFirst())
                .contains("ProductSupply/SupplyDetail/Price/PriceType = " + type);
    }

    @Test
    void aTaggedPdfSaysSoAndWhoABookIsForHasItsCode() {
        Item item = new Item(
                BOOK.editions().getFirst(),
                OptionalInt.empty(),
                Optional.empty(),
                1,
                List.of(new Item.Claim("conformsTo", "PDF/UA-1")));
        assertThat(ReadBack.products(Onix.message(BOOK, List.of(item), SENT, Onix.Version.V3_1))
                        .getFirst())
                .contains(
                        "DescriptiveDetail/ProductFormFeature/ProductFormFeatureValue = 05",
                        "DescriptiveDetail/Audience/AudienceCodeType = 01 ONIX audience codes",
                        "DescriptiveDetail/Audience/AudienceCodeValue = 03");
    }

    /** Every value that a person has read and found right. */
    private static List<String> expected(String file) {
        try {
            return Files.readAllLines(
                    Path.of("src/test/resources/octavo/catalogue").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] message(Onix.Version version) {
        List<Item.Claim> claims = List.of(
                new Item.Claim("accessibilitySummary", "All can be heard."),
                new Item.Claim("accessModeSufficient", "textual"),
                new Item.Claim("accessibilityFeature", "tableOfContents"),
                new Item.Claim("accessibilityFeature", "alternativeText"),
                new Item.Claim("accessibilityFeature", "pageBreakMarkers"),
                new Item.Claim("accessibilityFeature", "somethingNew"),
                new Item.Claim("conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"),
                new Item.Claim("certifiedBy", "Light & Sound"),
                new Item.Claim("exemption", "eaa-microenterprise"));
        return Onix.message(
                BOOK,
                List.of(
                        new Item(BOOK.editions().getFirst(), OptionalInt.empty(), Optional.empty(), 123_456, claims),
                        new Item(
                                BOOK.editions().getLast(),
                                OptionalInt.of(240),
                                Optional.of(Length.mm(13.7)),
                                2_000_000,
                                List.of())),
                SENT,
                version);
    }
}

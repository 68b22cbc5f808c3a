package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Accessibility;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Picture;
import octavo.book.SampleBook;
import octavo.book.Table;
import octavo.resolve.ResolvedBook;
import octavo.resolve.Resolver;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a book holds changes what is said of it. */
class AccessibilityClaimsTest {

    private static final SourceSpan PLACE = SourceSpan.at("figures.md", 1, 1);

    private final SampleBook sample = new SampleBook();

    @Test
    void aBookOfWordsCanBeReadWithoutEyes() throws IOException {
        assertThat(opf(sample.paragraph("Words.")))
                .contains("schema:accessMode\">textual<")
                .contains("schema:accessModeSufficient\">textual<")
                .contains("schema:accessibilityFeature\">structuralNavigation<")
                .contains("schema:accessibilityHazard\">none<")
                .doesNotContain("visual", "alternativeText", "latex", "MathML", "conformsTo", "certifiedBy");
    }

    @Test
    void aDescribedPictureIsSeenAndTold() throws IOException {
        assertThat(opf(figure(Optional.of("A lamp"), Picture.Format.PNG)))
                .contains("schema:accessMode\">visual<")
                .contains("schema:accessModeSufficient\">textual<")
                .contains("schema:accessibilityFeature\">alternativeText<")
                .contains("Pictures that carry meaning are described in words.");
    }

    @Test
    void decorationIsNoContentAndMayBePassedOver() throws IOException {
        assertThat(opf(figure(Optional.of(""), Picture.Format.PNG)))
                .doesNotContain("visual", "alternativeText")
                .contains("Pictures without meaning are marked");
    }

    @Test
    void aPictureWithoutWordsNeedsEyes() throws IOException {
        assertThat(opf(figure(Optional.empty(), Picture.Format.PNG), figure(Optional.of("A lamp"), Picture.Format.PNG)))
                .contains("schema:accessModeSufficient\">textual,visual<")
                .doesNotContain("schema:accessModeSufficient\">textual<", "alternativeText")
                .contains("Some pictures are not described in words.");
    }

    @Test
    void aPictureThatMovesMayFlash() throws IOException {
        assertThat(opf(figure(Optional.of("A flame"), Picture.Format.GIF)))
                .contains("accessibilityHazard\">unknownFlashingHazard<", "accessibilityHazard\">noSoundHazard<")
                .doesNotContain("accessibilityHazard\">none<");
    }

    @Test
    void formulasAreSaidToStandAsTheyDo() throws IOException {
        assertThat(opf(sample.paragraph(new Inline.Maths("x^2", PLACE))))
                .containsAnyOf("accessibilityFeature\">latex<", "accessibilityFeature\">MathML<");
    }

    @Test
    void aTableWithoutHeadsIsSaidToHaveNone() throws IOException {
        Table table = sample.table("", "");
        Table headless = new Table(
                table.columns(), table.widths(), List.of(), table.body(), List.of(), table.attributes(), PLACE);
        assertThat(opf(table)).doesNotContain("Some tables");
        assertThat(opf(headless)).contains("Some tables have no heads.");
    }

    @Test
    void headingsThatSkipALevelAreNoGuide() throws IOException {
        assertThat(opf(sample.heading(3, "Deep", ""))).doesNotContain("structuralNavigation");
    }

    @Test
    void conformanceIsClaimedByANamedEvaluatorAlone() {
        String aa = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";
        assertThat(written(new Accessibility("", aa, "", ""))).doesNotContain("conformsTo");
        assertThat(written(new Accessibility("", aa, "Ada Reader", "")))
                .contains("<meta property=\"dcterms:conformsTo\" id=\"conformance\">" + aa + "</meta>")
                .contains("<meta property=\"a11y:certifiedBy\" refines=\"#conformance\">Ada Reader</meta>");
    }

    @Test
    void anExemptionSaysThatNothingIsConformedTo() {
        assertThat(written(new Accessibility("", "", "", "eaa-microenterprise")))
                .contains("<meta property=\"dcterms:conformsTo\">none</meta>")
                .contains("<meta property=\"a11y:exemption\">eaa-microenterprise</meta>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "sv", "pl"})
    void theSummaryIsInTheLanguageOfTheBook(String language) {
        Set<Holding> all = EnumSet.allOf(Holding.class);
        assertThat(written(new AccessibilityClaims(all), Accessibility.NONE, language))
                .doesNotContain("Some pictures", "The text");
    }

    private String opf(Block... blocks) throws IOException {
        return Made.entry(
                Made.epub(new SampleBook().body(sample.chapter("One", blocks)).end()), "EPUB/package.opf");
    }

    /** A GIF of two pictures, each one point. */
    private static byte[] film() {
        String picture = "2c 0000 0000 0100 0100 00 02 02 4401 00";
        String film = "474946383961 1400 0a00 80 00 00 000000 ffffff" + picture + picture + "3b";
        return HexFormat.of().parseHex(film.replace(" ", ""));
    }

    private static Figure figure(Optional<String> alt, Picture.Format format) {
        Picture picture = new Picture(
                "images/" + alt.orElse("none") + "." + format.ending(),
                format,
                20,
                10,
                96,
                AccessibilityClaimsTest::film);
        SourceSpan place = SourceSpan.at("figures.md", 1 + alt.orElse("none").length(), 1);
        return new Figure(
                picture,
                alt,
                List.of(),
                Optional.empty(),
                Figure.Placement.HERE,
                new Attributes("", List.of(), new LinkedHashMap<>()),
                place);
    }

    private static String written(Accessibility accessibility) {
        return written(new AccessibilityClaims(Set.of()), accessibility, "en");
    }

    private static String written(AccessibilityClaims claims, Accessibility accessibility, String language) {
        SampleBook sample = new SampleBook().language(language);
        Book book = sample.body(sample.chapter("One")).end();
        ResolvedBook resolved = Resolver.resolve(book, book.editions().getFirst(), List.of())
                .value()
                .orElseThrow();
        Xml xml = Xml.fragment().start("metadata");
        claims.write(xml, accessibility, resolved.words());
        return new String(xml.bytes(), StandardCharsets.UTF_8);
    }
}

package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import octavo.measure.Length;
import octavo.problem.Outcome;
import octavo.source.Jail;
import octavo.style.selector.Leaf;
import octavo.style.selector.Part;
import octavo.style.value.Colour;
import octavo.style.value.Content;
import octavo.style.value.Extent;
import octavo.style.value.Property;
import octavo.style.value.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintThemeTest {

    @TempDir
    Path folder;

    private final Leaf paragraph = Leaf.of("p#here.first");
    private final Leaf emphasis = Leaf.of("em");

    PrintThemeTest() {
        Leaf.of("body").with(Leaf.of("section.chapter").with(paragraph.with(emphasis)));
    }

    @Test
    void theMoreSpecificRuleWins() {
        Style style = paragraph("p.first { text-indent: 1pt } p { text-indent: 2pt }");
        assertThat(style.length(Property.TEXT_INDENT)).isEqualTo(Length.pt(1));
    }

    @Test
    void theLaterOfTwoEqualRulesWins() {
        Style style = paragraph("p { text-indent: 1pt } p { text-indent: 2pt }");
        assertThat(style.length(Property.TEXT_INDENT)).isEqualTo(Length.pt(2));
    }

    @Test
    void whatIsImportantWinsOverWhatIsSpecific() {
        Style style = paragraph("p { text-indent: 1pt !important } #here { text-indent: 2pt }");
        assertThat(style.length(Property.TEXT_INDENT)).isEqualTo(Length.pt(1));
    }

    @Test
    void anyRuleOfAThemeWinsOverTheBase() {
        assertThat(style("* { font-style: normal }", emphasis).word(Property.FONT_STYLE))
                .isEqualTo("normal");
        assertThat(style("", emphasis).word(Property.FONT_STYLE)).isEqualTo("italic");
    }

    @Test
    void theBooksOwnStyleSheetLiesOverTheThemes() {
        Jail theme = Themes.jail(folder, "theme", "book.css", "p { text-indent: 1pt; widows: 3 }");
        Jail book = Themes.jail(folder, "book", "styles/print.css", "p { text-indent: 2pt }");
        PrintTheme read = PrintTheme.read(theme, Jail.shipped("fonts"), book, Themes.A5)
                .value()
                .orElseThrow();
        Style style = style(read, paragraph);
        assertThat(style.length(Property.TEXT_INDENT)).isEqualTo(Length.pt(2));
        assertThat(style.number(Property.WIDOWS)).isEqualTo(3);
        assertThat(style.where(Property.TEXT_INDENT).orElseThrow()).hasToString("styles/print.css:1:5");
    }

    @Test
    void typeIsInheritedAndBoxesAreNot() {
        Style style = paragraph("body { font-size: 10pt; color: #123; margin: 5pt; text-align: justify }");
        assertThat(style.length(Property.FONT_SIZE)).isEqualTo(Length.pt(10));
        assertThat(style.colour(Property.COLOR)).contains(new Colour(0x11, 0x22, 0x33));
        assertThat(style.word(Property.TEXT_ALIGN)).isEqualTo("justify");
        assertThat(style.length(Property.MARGIN_TOP)).isEqualTo(Length.ZERO);
    }

    @Test
    void inheritInitialAndUnsetSayWhereAValueComesFrom() {
        Style style = paragraph("section { margin-top: 3pt; color: red }"
                + " p { margin-top: inherit; color: initial; font-style: unset; margin-left: unset }");
        assertThat(style.length(Property.MARGIN_TOP)).isEqualTo(Length.pt(3));
        assertThat(style.colour(Property.COLOR)).contains(Colour.BLACK);
        assertThat(style.length(Property.MARGIN_LEFT)).isEqualTo(Length.ZERO);
    }

    @Test
    void anEmIsTheElementsOwnSizeButForTheSizeItself() {
        Style style = paragraph("body { font-size: 10pt } p { font-size: 1.2em; text-indent: 2em; margin-top: 1rem }");
        assertThat(style.length(Property.FONT_SIZE)).isEqualTo(Length.pt(12));
        assertThat(style.length(Property.TEXT_INDENT)).isEqualTo(Length.pt(24));
        assertThat(style.length(Property.MARGIN_TOP)).isEqualTo(Length.pt(10));
    }

    @Test
    void aLineHeightWithoutAUnitIsInheritedAsANumber() {
        Style style = paragraph("body { font-size: 10pt; line-height: 1.4 } p { font-size: 20pt; margin-top: 2lh }");
        assertThat(style.lineHeight()).isEqualTo(Length.pt(28));
        assertThat(style.length(Property.MARGIN_TOP)).isEqualTo(Length.pt(56));
        assertThat(paragraph("body { font-size: 10pt; line-height: 140% } p { font-size: 20pt }")
                        .lineHeight())
                .isEqualTo(Length.pt(14));
    }

    @Test
    void percentagesWaitForWhatTheyArePercentagesOf() {
        Style style = paragraph("p { margin-left: calc(25% - 6pt); width: auto }");
        assertThat(style.extent(Property.MARGIN_LEFT)).contains(new Extent(25, Length.pt(-6)));
        assertThat(style.length(Property.MARGIN_LEFT, Length.pt(100))).isEqualTo(Length.pt(19));
        assertThat(style.extent(Property.WIDTH)).isEmpty();
    }

    @Test
    void aBorderOfNoStyleHasNoWidth() {
        Style style = paragraph("p { border-top: 2pt solid; border-left-width: 3pt; color: navy }");
        assertThat(style.length(Property.BORDER_TOP_WIDTH)).isEqualTo(Length.pt(2));
        assertThat(style.length(Property.BORDER_LEFT_WIDTH)).isEqualTo(Length.ZERO);
        assertThat(style.colour(Property.BORDER_TOP_COLOR)).contains(new Colour(0, 0, 128));
        assertThat(style.colour(Property.BACKGROUND_COLOR)).isEmpty();
    }

    @Test
    void weightsAreNumbers() {
        assertThat(style("p { font-weight: bold } em { font-weight: bolder }", emphasis)
                        .number(Property.FONT_WEIGHT))
                .isEqualTo(900);
    }

    @Test
    void customPropertiesAreInheritedAndMayStandForEachOther() {
        Style style = paragraph(":root { --line: 14pt; --double: calc(2 * var(--line)) }"
                + " section { --line: 10pt } p { margin: var(--double) 0 var(--none, 3pt) }");
        assertThat(style.length(Property.MARGIN_TOP)).isEqualTo(Length.pt(20));
        assertThat(style.length(Property.MARGIN_BOTTOM)).isEqualTo(Length.pt(3));
        assertThat(style.length(Property.MARGIN_LEFT)).isEqualTo(Length.ZERO);
    }

    @Test
    void theFontShorthandSetsItsParts() {
        Style style = paragraph("p { font: italic small-caps 600 10.5pt/14pt \"EB Garamond\", serif }");
        assertThat(style.families()).containsExactly("EB Garamond", "serif");
        assertThat(style.lineHeight()).isEqualTo(Length.pt(14));
        assertThat(style.number(Property.FONT_WEIGHT)).isEqualTo(600);
        assertThat(style.is(Property.FONT_STYLE, "italic")).isTrue();
        assertThat(style.is(Property.FONT_VARIANT_CAPS, "small-caps")).isTrue();
    }

    @Test
    void whatIsAddedBeforeAnElementHasItsStyle() {
        PrintTheme theme = Themes.sound(
                folder,
                "p { color: red } p::before { content: \"\\2014 \" attr(title) }" + " p::after { content: none }");
        Style style = style(theme, paragraph);
        Style before = theme.part(Part.BEFORE, paragraph, style).orElseThrow();
        assertThat(before.content(Property.CONTENT))
                .containsExactly(new Content.Text("\u2014"), new Content.Attribute("title"));
        assertThat(before.colour(Property.COLOR)).isEqualTo(style.colour(Property.COLOR));
        assertThat(theme.part(Part.AFTER, paragraph, style)).isEmpty();
        assertThat(theme.part(Part.FIRST_LETTER, paragraph, style)).isEqualTo(Optional.empty());
    }

    @Test
    void stringsAndCountersAreRead() {
        Style style = paragraph("p { string-set: chapter-title content(), short attr(data-head) \"!\";"
                + " counter-reset: page 1 line; counter-increment: item }");
        assertThat(style.strings())
                .containsEntry("chapter-title", List.of(new Content.ElementText()))
                .containsEntry("short", List.of(new Content.Attribute("data-head"), new Content.Text("!")));
        assertThat(style.counters(Property.COUNTER_RESET))
                .containsEntry("page", 1)
                .containsEntry("line", 0);
        assertThat(style.counters(Property.COUNTER_INCREMENT)).containsEntry("item", 1);
    }

    @Test
    void elementsThatLookAlikeShareOneStyle() {
        Leaf one = Leaf.of("p");
        Leaf other = Leaf.of("p");
        Leaf.of("body").with(one, other);
        PrintTheme theme = Themes.sound(folder, "p { color: red }");
        assertThat(style(theme, one)).isSameAs(style(theme, other));
    }

    @Test
    void rulesForScreensAreLeftToThem() {
        Style style = paragraph("@media screen { p { widows: 5 } } @media print { p { orphans: 4 } }"
                + " @media print and (min-width: 200mm) { p { orphans: 9 } }");
        assertThat(style.number(Property.WIDOWS)).isEqualTo(2);
        assertThat(style.number(Property.ORPHANS)).isEqualTo(4);
    }

    @Test
    void aThemeWithoutStyleSheetsIsMissing() {
        Jail empty = Themes.jail(folder, "theme", "readme.txt", "");
        Outcome<PrintTheme> read = PrintTheme.read(empty, Jail.shipped("fonts"), Themes.none(folder), Themes.A5);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("OCT-CSS-001");
    }

    @Test
    void valuesAreWrittenAsCss() {
        Style style = paragraph("p { font-family: \"EB Garamond\", serif; margin-left: calc(50% + 1in) }");
        assertThat(Term.written(style.value(Property.FONT_FAMILY))).isEqualTo("\"EB Garamond\", serif");
        assertThat(Term.written(style.value(Property.MARGIN_LEFT))).isEqualTo("calc(50% + 72pt)");
    }

    private Style paragraph(String css) {
        return style(css, paragraph);
    }

    private Style style(String css, Leaf element) {
        return style(Themes.sound(folder, css), element);
    }

    private static Style style(PrintTheme theme, Leaf element) {
        Style around = element.parent().map(parent -> style(theme, parent)).orElseGet(theme::root);
        return theme.style(element, around);
    }
}

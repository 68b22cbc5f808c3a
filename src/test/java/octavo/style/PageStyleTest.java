package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import octavo.measure.Length;
import octavo.style.value.Content;
import octavo.style.value.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStyleTest {

    private static final String CSS = """
        :root { font-size: 10pt; font-style: italic }
        @page { margin: 10mm 10% 20mm; @footnote { border-top: 0.5pt solid; width: 48pt } }
        @page :left { margin-left: 22mm }
        @page chapter {
          @top-center { content: string(chapter-title, first-except); letter-spacing: 0.1em }
          @bottom-center { content: none }
        }
        @page chapter:first { @top-center { content: none } @bottom-center { content: counter(page, lower-roman) } }
        @page :blank { @top-center { content: none } }
        @page :first { margin-top: 30mm }
        """;

    @TempDir
    Path folder;

    @Test
    void aTypedPageWinsOverAFirstOneAndThatOverASide() {
        PageStyle page = page("", Side.LEFT, true, false);
        assertThat(page.left()).isEqualTo(Length.mm(22));
        assertThat(page.top()).isEqualTo(Length.mm(30));
        assertThat(page.right()).isEqualTo(Length.mm(14.8));
    }

    @Test
    void marginBoxesCascade() {
        assertThat(page("chapter", Side.RIGHT, false, false)
                        .box("top-center")
                        .orElseThrow()
                        .content(Property.CONTENT))
                .containsExactly(new Content.NamedString("chapter-title", Content.Occurrence.FIRST_EXCEPT));
        PageStyle opener = page("chapter", Side.RIGHT, true, false);
        assertThat(opener.boxes()).containsOnlyKeys("bottom-center");
        assertThat(opener.box("bottom-center").orElseThrow().content(Property.CONTENT))
                .containsExactly(new Content.Counter("page", "lower-roman"));
    }

    @Test
    void aRuleForATypeOutweighsOneForBlanks() {
        assertThat(page("chapter", Side.LEFT, false, true).boxes()).containsOnlyKeys("top-center");
        assertThat(page("part", Side.LEFT, false, true).boxes()).isEmpty();
    }

    @Test
    void marginBoxesInheritFromThePageAndThePageFromTheRoot() {
        Style head = page("chapter", Side.RIGHT, false, false).box("top-center").orElseThrow();
        assertThat(head.word(Property.FONT_STYLE)).isEqualTo("italic");
        assertThat(head.length(Property.LETTER_SPACING)).isEqualTo(Length.pt(1));
        assertThat(head.word(Property.TEXT_ALIGN)).isEqualTo("center");
    }

    @Test
    void theAreaOfTheNotesHasAStyle() {
        Style notes = page("chapter", Side.RIGHT, false, false).notes();
        assertThat(notes.length(Property.BORDER_TOP_WIDTH)).isEqualTo(Length.pt(0.5));
        assertThat(notes.length(Property.WIDTH)).isEqualTo(Length.pt(48));
    }

    @Test
    void boxesAtTheSidesAreCentredInTheirMargin() {
        PageStyle page = Themes.sound(folder, """
            @page {
              @left-middle { content: "middle" }
              @top-left-corner { content: "corner" }
              @right-bottom { content: "foot" }
            }
            """).page("", Side.LEFT, false, false);
        assertThat(page.box("left-middle").orElseThrow().word(Property.TEXT_ALIGN))
                .isEqualTo("center");
        assertThat(page.box("top-left-corner").orElseThrow().word(Property.TEXT_ALIGN))
                .isEqualTo("right");
        assertThat(page.box("right-bottom").orElseThrow().word(Property.VERTICAL_ALIGN))
                .isEqualTo("bottom");
    }

    private PageStyle page(String type, Side side, boolean first, boolean blank) {
        return Themes.sound(folder, CSS).page(type, side, first, blank);
    }
}

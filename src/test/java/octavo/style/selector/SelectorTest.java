package octavo.style.selector;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.css.decl.CSSSelector;
import com.helger.css.reader.CSSReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {

    private final Leaf book = Leaf.of("body#book")
            .with(
                    Leaf.of("section#one.chapter", Map.of("lang", "en-GB"))
                            .with(
                                    Leaf.of("h1#title"),
                                    Leaf.of("p#p1.first"),
                                    Leaf.of("p#p2").with(Leaf.of("em#em1")),
                                    Leaf.of("p#p3", Map.of("title", "a fine day"))
                                            .with(Leaf.of("a#a1", Map.of("href", "https://example.org/x.html")))),
                    Leaf.of("section#two.chapter.last", Map.of("lang", "fr"))
                            .with(Leaf.of("blockquote#q")
                                    .with(Leaf.of("p#p4.first").with(Leaf.of("em#em2")))));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        p                              ; p1 p2 p3 p4
        .first                         ; p1 p4
        section.last                   ; two
        .chapter.last                  ; two
        #p3                            ; p3
        section em                     ; em1 em2
        section > em                   ;
        section > p > em               ; em1
        h1 + p                         ; p1
        h1 ~ p                         ; p1 p2 p3
        p:first-child                  ; p4
        p:last-child                   ; p3 p4
        blockquote:only-child          ; q
        section > :nth-child(2n)       ; p1 p3
        section > :nth-child(odd)      ; title p2 q
        section > :nth-child(-n+2)     ; title p1 q
        section > :nth-last-child(1)   ; p3 q
        p:not(.first)                  ; p2 p3
        p:not(.first, #p3)             ; p2
        :is(h1, blockquote)            ; title q
        :root                          ; book
        em:lang(en)                    ; em1
        em:lang(fr)                    ; em2
        [title]                        ; p3
        [title~=fine]                  ; p3
        [title~=fin]                   ;
        [href^='https:']               ; a1
        [href$='.html']                ; a1
        [href*='example']              ; a1
        [lang|=en]                     ; one
        [class~=last]                  ; two
        * > em                         ; em1 em2
        """)
    void selectsWhatSelectorsFourSays(String written, String expected) {
        Selector selector = read(written).selector().orElseThrow();
        String found =
                book.all().stream().filter(selector::matches).map(Leaf::id).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'*', 0, 0, 0",
        "'p', 0, 0, 1",
        "'p.first', 0, 1, 1",
        "'#one p.first em', 1, 1, 2",
        "'p:first-child::before', 0, 1, 2",
        "'a[href]', 0, 1, 1",
        "'p:not(#x, .y)', 1, 0, 1",
        "':is(h1, .a) p', 0, 1, 1",
        "':where(#one) p', 0, 0, 1",
        "'p:lang(fr)', 0, 1, 1"
    })
    void countsSpecificity(String written, int ids, int classes, int names) {
        assertThat(read(written).selector().orElseThrow().specificity())
                .isEqualTo(new Specificity(ids, classes, names));
    }

    @Test
    void aPseudoElementIsAPartOfItsElement() {
        assertThat(read("p::first-letter").selector().orElseThrow().part()).isEqualTo(Part.FIRST_LETTER);
        assertThat(read("p:before").selector().orElseThrow().part()).isEqualTo(Part.BEFORE);
    }

    @Test
    void whatMeansNothingOnPaperIsNamed() {
        assertThat(read("a:hover").unknown()).isEqualTo(":hover");
        assertThat(read("p:not(a:hover)").unknown()).isEqualTo(":hover");
        assertThat(read("p::selection").selector()).isEmpty();
    }

    @Test
    void isLookedUpByTheRarestThingItAsksFor() {
        assertThat(List.of(
                        read("p").selector().orElseThrow().key(),
                        read("p.first").selector().orElseThrow().key(),
                        read("p.first#a").selector().orElseThrow().key(),
                        read("[lang]").selector().orElseThrow().key()))
                .containsExactly(
                        new Selector.Key('e', "p"),
                        new Selector.Key('.', "first"),
                        new Selector.Key('#', "a"),
                        Selector.Key.ANY);
    }

    private static SelectorReader.Reading read(String written) {
        CSSSelector parsed =
                CSSReader.readFromString(written + " {}").getStyleRuleAtIndex(0).getSelectorAtIndex(0);
        return SelectorReader.read(parsed);
    }
}

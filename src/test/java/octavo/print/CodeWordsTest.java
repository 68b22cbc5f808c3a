package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import octavo.book.Role;
import octavo.markup.Galley;
import octavo.markup.Node;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class CodeWordsTest {

    @Test
    void onlyWordsInCodeAreTakenEachOnceAndWithoutItsMarks() {
        Node.Element code = element("code", new Node.Words("{Address: \u2026, notice: 12, address: x}"));
        Node.Element paragraph = element("p", new Node.Words("An ordinary sentence with "), code);
        Galley galley = new Galley(
                "lamp", Role.CHAPTER, Role.Zone.BODY, "Lamp", element("section", paragraph), new LinkedHashMap<>());
        assertThat(CodeWords.in(List.of(galley))).containsExactly("address", "notice");
    }

    /** However short its words are, in a cell that is too narrow for it. */
    @Test
    void noHyphenIsAddedToCode() {
        StringBuilder rows = new StringBuilder();
        for (int share = 20; share < 50; share++) {
            rows.append("<table><colgroup><col data-width='%d'/><col data-width='%d'/></colgroup>"
                            .formatted(share, 100 - share))
                    .append("<tbody><tr><td><code>target-counter(attr(href), page)</code></td>")
                    .append("<td>the folio of the page that a link leads to</td></tr></tbody></table>");
        }
        Typeset set = Typeset.classic("<section class='chapter' id='c'>" + rows + "</section>");
        String code = set.pieces().stream()
                .filter(piece -> piece.font().contains("Code"))
                .map(piece -> piece.text().replace(" ", ""))
                .collect(Collectors.joining());
        assertThat(code).isEqualTo("target-counter(attr(href),page)".repeat(30));
    }

    /** However little stands in it, and however far in. */
    @Test
    void everyLineOfAListingHasALineOfItsOwn() {
        StringBuilder code = new StringBuilder();
        for (int blank = 0; blank < 12; blank++) {
            for (String end : List.of("]}", "],", "}", ")", "});")) {
                code.append(" ".repeat(blank)).append(end).append('\n');
            }
            code.append("x").append('\n');
        }
        Typeset set = Typeset.classic("<section class='chapter' id='c'><figure class='listing'><pre><code>" + code
                + "x</code></pre></figure></section>");
        assertThat(set.pieces().stream()
                        .filter(piece -> piece.font().contains("Code"))
                        .map(piece -> piece.page() + " " + Math.round(piece.y()))
                        .distinct())
                .hasSize(73);
    }

    /** However near the end of its line it begins. */
    @Test
    void noLineEndsAfterTheHyphensOfAnOption() {
        StringBuilder chapter = new StringBuilder("<section class='chapter' id='c'>");
        for (int letters = 1; letters < 60; letters++) {
            chapter.append("<p>").append("a".repeat(letters)).append(" with <code>--reproducible</code> and more</p>");
        }
        Typeset set = Typeset.classic(chapter + "</section>");
        assertThat(set.pieces().stream().filter(piece -> piece.text().contains("--")))
                .hasSize(59)
                .allMatch(piece -> piece.text().contains("--reproducible"));
    }

    /** Wherever in its line it begins; and it is copied as it is written. */
    @Test
    void aLongWordOfCodeMayEndItsLineAfterAMarkAndBeforeACapital() {
        StringBuilder chapter = new StringBuilder("<section class='chapter' id='c'>");
        for (int words = 0; words < 12; words++) {
            chapter.append("<p>").append("word ".repeat(words)).append("<code>");
            chapter.append("editions.print_profile/LighthouseKeeperLedgerFactory".repeat(2))
                    .append("</code></p>");
        }
        Typeset set = Typeset.classic(chapter + "</section>");
        String code = set.pieces().stream()
                .filter(piece -> piece.font().contains("Code"))
                .map(Typeset.Piece::text)
                .collect(Collectors.joining());
        assertThat(code).isEqualTo("editions.print_profile/LighthouseKeeperLedgerFactory".repeat(24));
        assertThat(set.pieces().stream().map(Typeset.Piece::text))
                .anyMatch(text -> text.matches("(Keeper|Ledger|Factory).*"))
                .anyMatch(text -> text.startsWith("profile"));
    }

    /** In a justified line, too; and lines still end there. */
    @Test
    void aSpaceInCodeIsAsWideAsItsLetters() {
        StringBuilder prose = new StringBuilder();
        for (int words = 0; words < 9; words++) {
            prose.append("<p>")
                    .append("word ".repeat(words))
                    .append("The lighthouse keeper wrote of ")
                    .append("<code>oil and wick in one</code> in his ledger, which nobody read but he.</p>");
        }
        Typeset set = Typeset.classic("<section class='chapter' id='c'>" + prose + "</section>");
        List<Typeset.Piece> code = set.pieces().stream()
                .filter(piece ->
                        piece.font().contains("Code") && piece.text().strip().contains(" "))
                .toList();
        assertThat(code)
                .hasSizeGreaterThan(4)
                .allSatisfy(piece -> assertThat(piece.end() - piece.x())
                        .isCloseTo(0.6 * piece.size() * piece.text().length(), within(0.3)));
        assertThat(set.pieces())
                .anyMatch(piece -> piece.font().contains("Code")
                        && List.of("oil", "oil and", "oil and wick")
                                .contains(piece.text().strip()));
    }

    private static Node.Element element(String name, Node... children) {
        return new Node.Element(
                name, "", List.of(), new LinkedHashMap<>(), List.of(children), SourceSpan.of("lamp.md"));
    }
}

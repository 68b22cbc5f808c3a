package octavo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import octavo.book.Edition.Kind;
import octavo.source.Jail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words before numbers in another language and of the book's own, numbers in words, and those of verses and formulas. */
class LabelsTest {

    private static final String EINS = """
        # Januar

        Der [Docht](#docht) brennt. Siehe @fig:lampe, @eq:licht und @sec:februar, auch @app:tafeln.

        ![Die Lampe](lamp.png){#fig:lampe alt="Eine Lampe"}

        $$ L = n^2 $$ {#eq:licht}

        ::: {.verse lines=1}
        Es war ein Licht im Turme,
        das brannte jede Nacht,
        es hielt in manchem Sturme
        den Schiffen gute Wacht.
        :::

        1. Zünden
        2. Wachen
        3. Putzen
        """;

    @TempDir
    private static Path folder;

    private static NumberSlips slips;

    @BeforeAll
    static void build() throws IOException {
        Files.copy(
                Path.of("src/test/resources/manuscripts/picture-without-alt-warning/lamp.png"),
                folder.resolve("lamp.png"));
        Files.writeString(folder.resolve("eins.md"), EINS);
        Files.writeString(
                folder.resolve("zwei.md"),
                "# Februar {#sec:februar}\n\n## Der Docht {#docht}\n\nEr war breit, und @sec:februar ist kurz.\n");
        Files.writeString(folder.resolve("tafeln.md"), "# Tafeln {#app:tafeln}\n\nEine Tafel steht hier.\n");
        Files.writeString(folder.resolve("book.yaml"), """
            title: Lampen
            language: de
            chapter-label: Chapter One
            labels: {figure: Tafel, equation: Formel}
            contents:
              body:
                - part: Winter
                  chapters: [eins.md, zwei.md]
              back: [{file: tafeln.md, role: appendix}]
            editions: {epub: {}, print: {}, screen: {}}
            """);
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        slips = new NumberSlips(new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithWhatIsRight(Kind kind) throws IOException {
        slips.none(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        >Zwei</span> <span class="title">Februar</span></h | >Drei</span> <span class="title">Februar</span></h | the number of this chapter is "Drei" and should be "Zwei" | zwei.md:1
        >Kapitel</span> <span class="number">Zwei | >Kapital</span> <span class="number">Zwei | the word before the number of this chapter is "Kapital" | zwei.md:1
        >Teil</span>  | >Part</span> | the word before the number of this chapter is "Part" and should be "Teil" | book.yaml:7
        >Anhang</span> <span class="number">A | >Anhang</span> <span class="number">B | the number of this chapter is "B" and should be "A" | tafeln.md:1
        >Tafel</span>          | >Abbildung</span> | the word before the number of this figure is "Abbildung" and should be "Tafel" | eins.md:5
        >Formel\u00A01<             | >Gleichung 1<     | the reference says "Gleichung 1" of formula 1 | eins.md:3
        >Formel\u00A01<             | >Formel 11<       | the reference says "Formel 11" of formula 1 | eins.md:3
        "line-number">4<       | "line-number">5<  | the number of this line is "5" and should be "4" | eins.md:13
        <span class="line-number">4</span> | x | the number of this line is not there and should be "4" | eins.md:13
        Teil Eins</span>       | Teil Zwei</span>  | the contents say "Teil Zwei" before this chapter | book.yaml:7
        """)
    void slipInTheEpubIsFoundAtItsPlace(String what, String becomes, String told, String place) throws IOException {
        slips.inEpub(what, becomes, told, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (?i)KapitelZwe(i)Februar(?!\\W*\\d) | l n | the number of this chapter is "Zwe | zwei.md:1
        (?i)Kapite(l)ZweiFebruar(?!\\W*\\d) | n i t | the word before the number of this chapter is "Kapite | zwei.md:1
        (?i)Tafe(l)1DieLampe                | r s n | the word before the number of this figure is "Tafe | eins.md:5
        Forme(l)1                           | r s n | the reference says "Forme | eins.md:3
        Nacht,\\W*(2)                       | 1 3 4 | the number of this line is | eins.md:11
        (2)\\.Wachen                        | b c 1 3 | the number of this item is | eins.md:17
        """)
    void slipInAPdfIsFoundAtItsPlace(String pattern, String by, String told, String place) throws IOException {
        slips.inPdfs(pattern, by, told, place);
    }
}

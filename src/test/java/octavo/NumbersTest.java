package octavo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.book.Edition.Kind;
import octavo.source.Jail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Finished files in which a number, a page, a mark or a link is another. */
class NumbersTest {

    private static final String ONE = """
        # January

        The [lamp]{.index} was lit.[^lit] See @tbl:oil and [the wick](#wick), and @fig:lamp, or @sec:february.

        ## The oil

        ![The lamp](lamp.png){#fig:lamp alt="A lamp"}

        | Month | Gallons |
        |-------|---------|
        | May   | 3       |

        : Colza {#tbl:oil}

        - Trim
        - Fill

        4. Light
        5. Watch
           1. Wind
           2. Rain

        [^lit]: At five.

        """;

    private static final String TWO = """
        # February {#february}

        ## The wick {#wick}

        The wick was square.[^square] It was white.[^white] [Lamps]{.index term="lamp"} burn.

        ```sh {caption="Lighting" #lst:light}
        light lamp
        ```

        As @lst:light says.

        [^square]: Or nearly.
        [^white]: Before.
        """;

    private static final String FILLING = IntStream.range(0, 40)
            .mapToObj("Night %d was long, and the keeper trimmed the wick until the morning came at last.\n"::formatted)
            .collect(Collectors.joining("\n"));

    @TempDir
    private static Path folder;

    private static NumberSlips slips;

    @BeforeAll
    static void build() throws IOException {
        write();
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        slips = new NumberSlips(new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow());
    }

    private static void write() throws IOException {
        Path lamp = Path.of("src/test/resources/manuscripts/picture-without-alt-warning/lamp.png");
        Files.copy(lamp, folder.resolve("lamp.png"));
        Files.writeString(folder.resolve("one.md"), ONE + FILLING);
        Files.writeString(folder.resolve("two.md"), TWO);
        Files.writeString(folder.resolve("book.yaml"), """
            title: Lamps
            language: en
            numbering: sections
            chapter-label: Chapter 1
            contents:
              front: [{generate: contents}, {generate: figures}]
              body: [one.md, two.md]
              back: [{generate: index}]
            editions: {epub: {}, print: {}, screen: {}}
            """);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithWhatIsRight(Kind kind) throws IOException {
        slips.none(kind);
    }

    /** In the EPUB: what stands in its documents, what becomes of it once, what is said, and of which line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chapter</span> <span class="number">2 | Chapter</span> <span class="number">3 | the number of this chapter is "3" and should be "2" | two.md:1
        (<h2.*?class="number">)2\\.1< | $12.2< | the number of this section is "2.2" and should be "2.1" | two.md:3
        >Chapter</span> <span class="number">2 | >Chaptre</span> <span class="number">2 | the word before the number of this chapter is "Chaptre" and should be "Chapter" | two.md:1
        Table</span> <span class="number">1.1 | Figure</span> <span class="number">1.1 | the word before the number of this table is "Figure" and should be "Table" | one.md:9
        >Listing\u00A02.1</a> | >Listting 2.1</a> | the reference says "Listting 2.1" of listing 2.1 | two.md:11
        Chapter 2</span> <span class="title">February | Chapter 3</span> <span class="title">February | the contents say "Chapter 3" before this chapter and should say "Chapter 2" | two.md:1
        Figure</span> <span class="number">1.1 | Figure</span> <span class="number">1.2 | the number of this figure is "1.2" and should be "1.1" | one.md:7
        Table</span> <span class="number">1.1  | Table</span> <span class="number">7    | the number of this table is "7" and should be "1.1" | one.md:9
        Listing</span> <span class="number">2.1 | Listing</span> <span class="number">1.1 | the number of this listing is "1.1" and should be "2.1" | two.md:7
        (class="noteref"[^>]*>)2<          | $13<              | the call of this note is "3" and should be "2" | two.md:5
        (class="backlink"[^>]*>)2<         | $11<              | the number of this note is "1" and should be "2" | two.md:14
        <ol class="tight" start="4">         | <ol class="tight"> | the number of this item is "1" and should be "4" | one.md:18
        <ul class="tight">(.*?)</ul>   | <ol>$1</ol> | the mark of this item is "1" | one.md:15
        >Table\u00A01.1</a>                     | >Table 2.1</a>    | the reference says "Table 2.1" of table 1.1 | one.md:3
        "#fig-lamp"                        | "#tbl-oil"        | leads to EPUB/text/january.xhtml#tbl-oil | one.md:3
        href="([^"]*)">Listing\u00A02.1         | href="$1x">Listing 2.1 | the link to listing 2.1 leads nowhere | two.md:11
        href="[^"]*february.xhtml#february"><span class="number">Chapter 2 | href="text/january.xhtml"><span class="number">Chapter 2 | the link to chapter 2 leads to | two.md:1
        """)
    void slipInTheEpubIsFoundAtItsPlace(String what, String becomes, String told, String place) throws IOException {
        slips.inEpub(what, becomes, told, place);
    }

    /** In a PDF: a sign among letters, what it becomes, what is said, and of which line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (?i)^.{0,12}(Chapter2)February     | 3 1 | the number of this chapter is | two.md:1
        (?i)(2\\.1)thewick.{0,3}The        | 3 2 | the number of this section is | two.md:3
        (?i)Figure(1\\.1)TheLamp(?!\\d)   | 4 2 e | the number of this figure is | one.md:7
        (?i)Table(1\\.1)Colza             | e | the number of this table is | one.md:9
        (?i)Figur(e)1\\.1TheLamp(?!\\d)   | i a | the word before the number of this figure is "Figur | one.md:7
        (?i)(r)2February(?!\\W*\\d\\d?\\p{L}*2)       | n d | the word before the number of this chapter is "Chapte | two.md:1
        As(?:the)?Listin(g)2\\.1           | t n | the reference says "Listin | two.md:11
        (?i)(2)February\\W*\\d             | 3 1 | the contents say "Chapter | two.md:1
        See(?:the)?Table(1\\.1)           | 4 2 3 | the reference says | one.md:3
        (?i)\\(page(\\d+)\\)               | 9 8 4 | of what stands on page | one.md:3
        (4)\\.Light                        | 3 1 | the number of this item is " | one.md:18
        (?i)Chapter2February\\W*(\\d)              | 9 8 4 7 3 2 | the contents name page | two.md:1
        lamp,\\d,(\\d)                   | 9 8 4 7 3 2 | the index names | one.md:3
        (b)\\.Rain                         | a c | the number of this item is " | one.md:21
        """)
    void slipInAPdfIsFoundAtItsPlace(String pattern, String by, String told, String place) throws IOException {
        slips.inPdfs(pattern, by, told, place);
    }
}

package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.finishing.Finished;
import octavo.source.Jail;
import octavo.verify.epubcheck.EpubcheckCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book in which pages begin with all that they can begin with. */
class PageListTest {

    private static final List<String> VOCABULARY = List.of(
            "lighthouse",
            "keeper",
            "evening",
            "extraordinary",
            "the",
            "of",
            "lamp",
            "considerable",
            "weather",
            "watched",
            "understanding",
            "and",
            "a",
            "office",
            "neighbouring",
            "harbour",
            "observation",
            "wick\u2014trimmed",
            "oil");

    @TempDir
    private static Path folder;

    private static List<Finished> made;

    private static final RandomGenerator CHANCE =
            RandomGeneratorFactory.of("L64X128MixRandom").create(4);

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
            title: Pages
            language: en-GB
            published: 2025
            contributors: [{name: Ada Writer, sort: "Writer, Ada"}]
            copyright: {year: 2025, holder: Ada Writer, notice: All rights are hers.}
            contents: {body: [{part: Winter, chapters: [prose.md, things.md]}]}
            editions:
              epub: {isbn: 978-0-306-40615-7}
              print: {isbn: 978-3-16-148410-0}
            """);
        Files.writeString(folder.resolve("tall.svg"), """
            <svg xmlns="http://www.w3.org/2000/svg" width="300" height="560" viewBox="0 0 300 560">
            <rect width="300" height="560" fill="none" stroke="black"/></svg>
            """);
        Files.writeString(folder.resolve("prose.md"), "# Prose\n\n" + prose(30));
        Files.writeString(folder.resolve("things.md"), things());
        made = build(Set.of());
    }

    @Test
    void everyPageBeginsBehindItsMark() throws Exception {
        PrintedPages pages =
                PrintedPages.compare(made.get(1).bytes(), made.get(0).bytes());
        assertThat(pages.unlike()).isEmpty();
        assertThat(pages.compared()).isGreaterThan(20);
        assertThat(EpubcheckCommand.messages(made.get(0).bytes(), folder)).isEmpty();
    }

    @Test
    void pagesAreListedForReadersOldAndNew() throws IOException {
        byte[] epub = made.getFirst().bytes();
        assertThat(entry(epub, "package.opf"))
                .contains("<meta property=\"pageBreakSource\">urn:isbn:9783161484100</meta>")
                .contains(">pageNavigation<");
        assertThat(entry(epub, "nav.xhtml"))
                .contains("epub:type=\"page-list\" role=\"doc-pagelist\" aria-label=\"Pages\"")
                .contains("<li><a href=\"text/winter.xhtml#page-1\">1</a></li>");
        assertThat(entry(epub, "toc.ncx"))
                .contains("<pageTarget type=\"normal\" value=\"1\"><navLabel><text>1</text></navLabel>"
                        + "<content src=\"text/winter.xhtml#page-1\"/></pageTarget>")
                .contains("<pageTarget type=\"front\">");
        assertThat(entry(epub, "text/prose.xhtml"))
                .contains("<span id=\"page-4\" class=\"page-begin\" epub:type=\"pagebreak\""
                        + " role=\"doc-pagebreak\" aria-label=\"4\"></span>");
    }

    @Test
    void withoutAPrintedEditionThereAreNoPages() throws IOException {
        byte[] epub = build(Set.of("epub")).getFirst().bytes();
        assertThat(entry(epub, "package.opf")).doesNotContain("pageBreak", "pageNavigation");
        assertThat(entry(epub, "nav.xhtml")).doesNotContain("page-list");
        assertThat(entry(epub, "toc.ncx")).doesNotContain("pageList");
        assertThat(entry(epub, "text/prose.xhtml")).doesNotContain("page-begin");
    }

    /** A note that is continued, a picture that fills its page, a table and a listing and a poem over several. */
    private static String things() {
        String rows = Stream.generate(() -> "| " + words(3) + " | " + words(12) + " |\n")
                .limit(60)
                .collect(Collectors.joining());
        String lines = Stream.generate(() -> "| " + words(5) + "\n").limit(60).collect(Collectors.joining());
        String code = Stream.generate(() -> words(4) + "\n").limit(60).collect(Collectors.joining());
        String items = Stream.generate(() -> "1. " + words(25) + "\n    - " + words(30) + "\n")
                .limit(20)
                .collect(Collectors.joining());
        return String.join(
                "\n\n",
                "# Things",
                words(60) + "[^long] " + words(200),
                "[^long]: " + words(700),
                prose(3),
                "![A tall tower](tall.svg){alt=\"A tower\" place=here}",
                prose(2),
                "![](tall.svg){alt=\"A tower\" place=here}",
                prose(2),
                "| Lamp | Oil |\n|---|---|\n" + rows,
                prose(1),
                lines,
                "## A heading",
                items,
                "```text\n" + code + "```",
                prose(2));
    }

    private static String prose(int paragraphs) {
        return Stream.generate(() -> words(20 + CHANCE.nextInt(160)) + ".")
                .limit(paragraphs)
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(int number) {
        return Stream.generate(() -> VOCABULARY.get(CHANCE.nextInt(VOCABULARY.size())))
                .limit(number)
                .collect(Collectors.joining(" "));
    }

    private static List<Finished> build(Set<String> editions) throws IOException {
        Choices choices = new Choices(editions, Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        var outcome = new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
        assertThat(outcome.value().orElseThrow().editions())
                .as(outcome.problems().toString())
                .isNotEmpty();
        return outcome.value().orElseThrow().editions();
    }

    private static String entry(byte[] epub, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("EPUB/" + name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}

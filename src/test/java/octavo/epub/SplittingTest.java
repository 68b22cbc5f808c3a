package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Inline;
import octavo.book.SampleBook;
import octavo.book.Table;
import octavo.markup.Markup;
import octavo.problem.Code;
import octavo.resolve.Resolver;
import octavo.source.SourceSpan;
import octavo.verify.epubcheck.EpubcheckCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chapter of more than half a megabyte, and a short one that refers into it. */
class SplittingTest {

    private static final int MOST = 260 * 1024;

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]*)#([^\"]+)\"");

    @TempDir
    private Path folder;

    @Test
    void noDocumentIsTooLargeAndNothingIsLost() throws IOException {
        Map<String, String> documents = documents(Made.epub(book("Short", "")));
        assertThat(documents).containsKeys("text/long.xhtml", "text/long_2.xhtml", "text/long_3.xhtml");
        assertThat(documents.values())
                .allSatisfy(text ->
                        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST));
        assertThat(numbers(documents, "Paragraph ")).isEqualTo(inOrder(1200));
    }

    @Test
    void everyLinkLeadsToTheDocumentOfItsTarget() throws IOException {
        byte[] epub = Made.epub(book("Short", ""));
        Map<String, String> documents = documents(epub);
        int[] followed = {0};
        documents.forEach((file, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String target = link.group(1).isEmpty() ? file : link.group(1).replaceFirst("^\\.\\./", "");
                target = target.contains("/") || target.endsWith("nav.xhtml") || target.equals(file)
                        ? target
                        : (documents.containsKey(target) ? target : "text/" + target);
                assertThat(documents.get(target)).as(target).contains("id=\"" + link.group(2) + "\"");
                followed[0]++;
            }
        });
        assertThat(followed[0]).isGreaterThan(500);
        assertThat(EpubcheckCommand.messages(epub, folder)).isEmpty();
    }

    @Test
    void aNumberedListGoesOnWhereItWasParted() throws IOException {
        Map<String, String> documents = documents(Made.epub(book("Short", "")));
        assertThat(String.join("", documents.values())).containsPattern("<ol[^>]* start=\"[0-9]{2,}\"");
    }

    @Test
    void anEditElsewhereChangesNoDocumentAndNoId() throws IOException {
        Map<String, String> before = documents(Made.epub(book("Short", "")));
        Map<String, String> after = documents(Made.epub(book("Short", "Something that was not there.")));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String file : before.keySet()) {
            if (file.startsWith("text/long")) {
                assertThat(after.get(file)).isEqualTo(before.get(file));
            }
        }
    }

    @Test
    void aLongTableGoesOnUnderItsHead() throws IOException {
        List<Table.Row> rows = IntStream.range(0, 3000)
                .mapToObj(i -> row("Row " + i + ". " + "The keeper trims the wick. ".repeat(8)))
                .toList();
        Table table = new Table(
                List.of(Table.Alignment.NONE),
                List.of(),
                List.of(row("Log")),
                rows,
                List.of(new Inline.Text("A log", SourceSpan.at("table.md", 1, 1))),
                Attributes.NONE,
                SourceSpan.at("table.md", 1, 1));
        SampleBook sample = new SampleBook();
        byte[] epub = Made.epub(sample.body(sample.chapter("Log", table)).end());
        Map<String, String> documents = documents(epub);
        documents.keySet().removeIf(file -> !file.startsWith("text/log"));
        assertThat(documents).hasSizeGreaterThan(2);
        assertThat(documents.values()).allSatisfy(text -> {
            assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST);
            assertThat(text).contains(">Log</th>");
        });
        String all = String.join("", documents.values());
        assertThat(all).containsOnlyOnce("<caption>");
        assertThat(all.split("<table class=\"table-continued\"", -1)).hasSize(documents.size());
        assertThat(numbers(documents, "Row ")).isEqualTo(inOrder(3000));
        assertThat(EpubcheckCommand.messages(epub, folder)).isEmpty();
    }

    @Test
    void aParagraphThatIsTooLongIsTold() {
        SampleBook sample = new SampleBook();
        Book book = sample.body(sample.chapter("Log", sample.paragraph("The keeper trims the wick. ".repeat(11_000))))
                .end();
        var resolved = Resolver.resolve(book, book.editions().getFirst(), List.of());
        var made = EpubEdition.make(
                Markup.of(resolved.value().orElseThrow()), Made.theme(), Optional.empty(), Instant.EPOCH);
        assertThat(made.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DOCUMENT_LARGE);
            assertThat(problem.message()).contains("has 290 KB");
        });
    }

    private static Table.Row row(String words) {
        SourceSpan place = SourceSpan.at("table.md", 1, 1);
        return new Table.Row(List.of(new Table.Cell(List.of(new Inline.Text(words, place)), place)), place);
    }

    private static Book book(String title, String more) {
        SampleBook sample = new SampleBook();
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            Block paragraph = i % 2 == 0
                    ? sample.paragraph(words(i))
                    : sample.paragraph(sample.text(words(i)), sample.note("Note " + i + "."));
            if (i < 600) {
                blocks.add(paragraph);
            } else {
                items.add(new Block.Item(List.of(paragraph), SourceSpan.at("items.md", i, 1)));
            }
            if (i % 100 == 99) {
                blocks.add(sample.heading(2, "Section " + i, "at-" + i));
            }
        }
        blocks.add(new Block.NumberedList(items, 1, false, Attributes.NONE, SourceSpan.at("items.md", 1, 1)));
        Block reference = sample.paragraph(sample.reference("at-99"), sample.reference("at-599"));
        Block edited = more.isEmpty() ? reference : sample.paragraph(more);
        return sample.body(
                        sample.chapter("Long", blocks.toArray(Block[]::new)), sample.chapter(title, reference, edited))
                .end();
    }

    private static String words(int number) {
        return "Paragraph " + number + ". " + "The keeper trims the wick & fills the lamp with oil. ".repeat(9);
    }

    /** Those that stand behind a word, as they follow each other. */
    private static List<Integer> numbers(Map<String, String> documents, String word) {
        return Pattern.compile(word + "(\\d+)\\. ")
                .matcher(String.join("", documents.values()))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static List<Integer> inOrder(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Map<String, String> documents(byte[] epub) throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml")) {
                    documents.put(
                            entry.getName().replaceFirst("^EPUB/", ""),
                            new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return documents;
    }
}

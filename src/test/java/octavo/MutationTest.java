package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import octavo.book.Edition.Kind;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.identity.Statement;
import octavo.verify.text.NumberCheck;
import octavo.verify.text.Reading;
import octavo.verify.text.SameText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Single changes in finished files, each found in the chapter in which it was made; and none where nothing was changed. */
class MutationTest {

    private static final Pattern PARAGRAPH = Pattern.compile("<p[^>]*>([^<>]{30,})<");

    @TempDir
    private static Path folder;

    private static Made made;
    private static Map<String, byte[]> entries;
    private static List<Integer> pages;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(500);

    /** What happens to words that follow each other. */
    enum Change {
        DROPPED {
            @Override
            <T> void on(List<T> words, int at) {
                words.remove(at);
            }
        },
        DOUBLED {
            @Override
            <T> void on(List<T> words, int at) {
                words.add(at, words.get(at));
            }
        },
        SWAPPED {
            @Override
            <T> void on(List<T> words, int at) {
                Collections.swap(words, at, at + 1);
            }
        };

        abstract <T> void on(List<T> words, int at);
    }

    @BeforeAll
    static void build() throws IOException {
        made = new Chronicle(folder.resolve("book"), 1, 12).build();
        entries = unpacked(Chronicle.edition(made, Kind.EPUB).bytes());
        pages = pages(Chronicle.edition(made, Kind.PRINT).bytes());
    }

    @ParameterizedTest
    @EnumSource
    void aHundredAndTwentyWordsOfTheEpub(Change change) throws IOException {
        for (int round = 0; round < 120; round++) {
            int chapter = 1 + random.nextInt(12);
            String name = document(chapter);
            String text = new String(entries.get(name), StandardCharsets.UTF_8);
            List<MatchResult> paragraphs = PARAGRAPH.matcher(text).results().toList();
            MatchResult paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            List<String> words =
                    new ArrayList<>(List.of(paragraph.group(1).strip().split("\\s+")));
            change.on(words, random.nextInt(words.size() - 1));
            String changed =
                    text.substring(0, paragraph.start(1)) + String.join(" ", words) + text.substring(paragraph.end(1));
            found(Kind.EPUB, with(name, Optional.of(changed)), chapter, changed);
        }
    }

    @Test
    void everyNoteOfTheEpub() throws IOException {
        for (int chapter = 1; chapter <= 12; chapter++) {
            String name = document(chapter);
            String text = new String(entries.get(name), StandardCharsets.UTF_8);
            String without = text.replaceAll("(?s)<aside.*?</aside>", "");
            assertThat(without).isNotEqualTo(text);
            found(Kind.EPUB, with(name, Optional.of(without)), chapter, name);
        }
    }

    @Test
    void everyChapterOfTheEpub() throws IOException {
        String opf = new String(entries.get("EPUB/package.opf"), StandardCharsets.UTF_8);
        for (int chapter = 1; chapter <= 12; chapter++) {
            String file = document(chapter).replaceFirst(".*/", "");
            String item = opf.replaceFirst("(?s).*id=\"([^\"]*)\"[^>]*href=\"text/" + file + "\".*", "$1");
            String without = opf.replaceFirst("<itemref[^>]*idref=\"" + item + "\"[^>]*/>", "");
            assertThat(without).as(item).isNotEqualTo(opf);
            found(Kind.EPUB, with("EPUB/package.opf", Optional.of(without)), chapter, file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thirtyFourStretchesOfThePdf(Change change) throws IOException {
        int done = 0;
        while (done < 34) {
            int page = random.nextInt(pages.size());
            boolean[] changed = {false};
            byte[] pdf = changed(page, tokens -> {
                List<Integer> shown = shown(tokens);
                if (pages.get(page) > 0 && shown.size() > 2) {
                    int at = random.nextInt(shown.size() - 2);
                    List<Object> stretches =
                            new ArrayList<>(shown.stream().map(tokens::get).toList());
                    if (plain(tokens, shown.get(at), shown.get(at + 1))) {
                        changed[0] = true;
                        change.on(stretches, at);
                        put(tokens, shown, at, stretches, change);
                    }
                }
            });
            if (changed[0]) {
                done++;
                found(Kind.PRINT, pdf, pages.get(page), "page " + page);
            }
        }
    }

    @Test
    void everyPageOfThePdf() throws IOException {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page) > 0) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (PDDocument document =
                        Loader.loadPDF(Chronicle.edition(made, Kind.PRINT).bytes())) {
                    document.removePage(page);
                    document.save(out, CompressParameters.NO_COMPRESSION);
                }
                found(Kind.PRINT, out.toByteArray(), pages.get(page), "page " + page);
            }
        }
    }

    /** Fifty books of two editions. */
    @Test
    void aHundredUnchangedEditions() {
        List<Object> alarms = IntStream.range(0, 50)
                .parallel()
                .mapToObj(MutationTest::alarms)
                .flatMap(List::stream)
                .toList();
        assertThat(alarms).isEmpty();
    }

    private static List<Object> alarms(int seed) {
        try {
            Made one = new Chronicle(folder.resolve("unchanged-" + seed), 1000 + seed, 1 + seed % 3).build();
            List<Object> alarms = new ArrayList<>();
            for (Finished file : one.editions()) {
                Reading reading = Reading.of(one.book(), file.edition(), file.bytes());
                alarms.addAll(SameText.check(reading).problems());
                alarms.addAll(NumberCheck.check(reading).problems());
            }
            List<Statement> statements = Testimony.of(one.book(), one.editions(), one.companions());
            assertThat(statements).hasSizeGreaterThan(20);
            statements.stream().filter(statement -> !statement.agrees()).forEach(alarms::add);
            return alarms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void found(Kind kind, byte[] file, int chapter, String change) throws IOException {
        List<Problem> problems = SameText.check(
                        Reading.of(made.book(), Chronicle.edition(made, kind).edition(), file))
                .problems();
        assertThat(problems)
                .as(change)
                .isNotEmpty()
                .allMatch(problem -> problem.code() == Code.CHECK_TEXT)
                .anyMatch(problem -> problem.place().file().equals("chapter-" + chapter + ".md"));
    }

    private static String document(int chapter) throws IOException {
        String title = Files.readAllLines(folder.resolve("book/chapter-" + chapter + ".md"))
                .getFirst()
                .substring(2);
        return "EPUB/text/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".xhtml";
    }

    private static Map<String, byte[]> unpacked(byte[] epub) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] with(String name, Optional<String> text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                boolean changed = entry.getKey().equals(name) && text.isPresent();
                zip.write(changed ? text.get().getBytes(StandardCharsets.UTF_8) : entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** The chapter of each page, by its title or by its being the page after; 0 before the first. */
    private static List<Integer> pages(byte[] pdf) throws IOException {
        List<Integer> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int chapter = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).toLowerCase(java.util.Locale.ROOT);
                boolean opens = chapter < 12 && page > 5 && text.contains(title(chapter + 1));
                chapter += opens ? 1 : 0;
                pages.add(text.isBlank() || text.contains("colophon") ? 0 : chapter);
            }
        }
        return pages;
    }

    private static String title(int chapter) throws IOException {
        return Files.readAllLines(folder.resolve("book/chapter-" + chapter + ".md"))
                .getFirst()
                .substring(2)
                .toLowerCase(java.util.Locale.ROOT);
    }

    private interface Edit {
        void on(List<Object> tokens);
    }

    private static byte[] changed(int index, Edit edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(Chronicle.edition(made, Kind.PRINT).bytes())) {
            PDPage page = document.getPage(index);
            List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
            edit.on(tokens);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    /** Arrays of glyphs of three letters and more, as large as most: running heads and titles have other sizes. */
    private static List<Integer> shown(List<Object> tokens) {
        Map<Float, List<Integer>> bySize = new LinkedHashMap<>();
        float size = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                if (operator.getName().equals("Tf")) {
                    size = ((COSNumber) tokens.get(i - 1)).floatValue();
                } else if (operator.getName().equals("TJ")
                        && glyphs(tokens.get(i - 1)).length() >= 12) {
                    bySize.computeIfAbsent(size, _ -> new ArrayList<>()).add(i - 1);
                }
            }
        }
        return bySize.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Whether two stretches follow each other in one typeface, and differ. */
    private static boolean plain(List<Object> tokens, int first, int second) {
        boolean sameType = tokens.subList(first, second).stream()
                .noneMatch(token -> token instanceof Operator operator
                        && List.of("Tf", "BT", "Q").contains(operator.getName()));
        return sameType && !glyphs(tokens.get(first)).equals(glyphs(tokens.get(second)));
    }

    private static void put(List<Object> tokens, List<Integer> shown, int at, List<Object> stretches, Change change) {
        switch (change) {
            case DROPPED -> tokens.set(shown.get(at), new COSArray());
            case DOUBLED -> {
                COSArray twice = new COSArray();
                twice.addAll((COSArray) tokens.get(shown.get(at)));
                twice.addAll((COSArray) tokens.get(shown.get(at)));
                tokens.set(shown.get(at), twice);
            }
            case SWAPPED -> {
                tokens.set(shown.get(at), stretches.get(at));
                tokens.set(shown.get(at + 1), stretches.get(at + 1));
            }
        }
    }

    private static String glyphs(Object array) {
        StringBuilder glyphs = new StringBuilder();
        for (Object item : (COSArray) array) {
            if (item instanceof COSString string) {
                glyphs.append(string.toHexString());
            }
        }
        return glyphs.toString();
    }
}

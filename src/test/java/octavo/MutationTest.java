package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import octavo.book.Edition.Kind;
import octavo.finishing.Companion;
import octavo.finishing.Finished;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.container.Retouch;
import octavo.verify.container.Stretches;
import octavo.verify.identity.IdentityCheck;
import octavo.verify.identity.Statement;
import octavo.verify.identity.Witness;
import octavo.verify.reading.Reading;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Single changes in finished files, each found at the line that was changed; and none where nothing was changed. */
class MutationTest {

    private static final Pattern PARAGRAPH = Pattern.compile("<p[^>]*>([^<>]{30,})<");

    private static final int CHAPTERS = 12;

    private static final AtomicInteger CHANGES = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static Made made;
    private static Map<String, byte[]> entries;
    private static List<MutatedPage> pages;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(500);

    /** What happens to words that follow each other, or to stretches of a page. */
    enum Change {
        DROPPED {
            @Override
            void on(List<String> words, int at) {
                words.remove(at);
            }

            @Override
            void on(List<Object> steps, int first, int second) {
                Stretches.drop(steps, first, second);
            }
        },
        DOUBLED {
            @Override
            void on(List<String> words, int at) {
                words.add(at, words.get(at));
            }

            @Override
            void on(List<Object> steps, int first, int second) {
                Stretches.twice(steps, first, second);
            }
        },
        SWAPPED {
            @Override
            void on(List<String> words, int at) {
                Collections.swap(words, at, at + 1);
            }

            @Override
            void on(List<Object> steps, int first, int second) {
                Stretches.swap(steps, first, second);
            }
        };

        abstract void on(List<String> words, int at);

        abstract void on(List<Object> steps, int first, int second);
    }

    @BeforeAll
    static void build() throws IOException {
        made = new Chronicle(folder.resolve("book"), 1, CHAPTERS).illustrated().build();
        entries = Parcel.unpacked(Chronicle.edition(made, Kind.EPUB).bytes());
        pages = MutatedPage.of(pdf(), folder.resolve("book"), CHAPTERS);
    }

    @AfterAll
    static void thereWereFiveHundred() {
        assertThat(CHANGES.get()).isGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @EnumSource
    void aHundredAndTwentyWordsOfTheEpub(Change change) throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (int round = 0; round < 120; round++) {
            int chapter = 1 + random.nextInt(CHAPTERS);
            String name = document(chapter);
            String text = new String(entries.get(name), StandardCharsets.UTF_8);
            List<MatchResult> paragraphs = PARAGRAPH.matcher(text).results().toList();
            MatchResult paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            List<String> words =
                    new ArrayList<>(List.of(paragraph.group(1).strip().split("\\s+")));
            change.on(words, random.nextInt(words.size() - 1));
            String changed =
                    text.substring(0, paragraph.start(1)) + String.join(" ", words) + text.substring(paragraph.end(1));
            all.add(epub(with(name, changed), chapter, lines(chapter, paragraph.group(1)), changed));
        }
        found(all);
    }

    @Test
    void everyNoteOfTheEpub() throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            String name = document(chapter);
            String text = new String(entries.get(name), StandardCharsets.UTF_8);
            String without = text.replaceAll("(?s)<aside.*?</aside>", "");
            assertThat(without).isNotEqualTo(text);
            all.add(epub(with(name, without), chapter, lines(chapter, note(chapter)), name));
        }
        found(all);
    }

    @Test
    void everyNoteOfThePdf() throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            MutatedPage place = new MutatedPage(0, chapter, lines(chapter, note(chapter)));
            all.add(print(Typo.without(pdf(), note(chapter)), place));
        }
        found(all);
    }

    @Test
    void everyChapterOfTheEpub() throws IOException {
        List<Mutation> all = new ArrayList<>();
        String opf = new String(entries.get("EPUB/package.opf"), StandardCharsets.UTF_8);
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            String file = document(chapter).replaceFirst(".*/", "");
            String item = opf.replaceFirst("(?s).*id=\"([^\"]*)\"[^>]*href=\"text/" + file + "\".*", "$1");
            String without = opf.replaceFirst("<itemref[^>]*idref=\"" + item + "\"[^>]*/>", "");
            assertThat(without).as(item).isNotEqualTo(opf);
            all.add(epub(with("EPUB/package.opf", without), chapter, Set.of(1), file));
        }
        found(all);
    }

    @ParameterizedTest
    @EnumSource
    void thirtyFourStretchesOfThePdf(Change change) throws IOException {
        List<Mutation> all = new ArrayList<>();
        while (all.size() < 34) {
            MutatedPage page = pages.get(random.nextInt(pages.size()));
            boolean[] changed = {false};
            byte[] pdf = Retouch.page(pdf(), page.index(), steps -> {
                List<Integer> shown = Stretches.shown(steps);
                if (page.chapter() > 0 && shown.size() > 2) {
                    int at = random.nextInt(shown.size() - 2);
                    changed[0] = Stretches.plain(steps, shown.get(at), shown.get(at + 1));
                    if (changed[0]) {
                        change.on(steps, shown.get(at), shown.get(at + 1));
                    }
                }
            });
            if (changed[0]) {
                all.add(print(pdf, page));
            }
        }
        found(all);
    }

    @Test
    void everyPageOfThePdfIsMissedWhereItWas() throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (MutatedPage page : texts()) {
            all.add(print(Retouch.file(pdf(), document -> document.removePage(page.index())), page));
        }
        found(all);
    }

    @Test
    void everyPageOfThePdfThatStandsTwiceIsFound() throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (MutatedPage page : texts()) {
            byte[] pdf = Retouch.file(pdf(), document -> {
                PDPage one = document.getPage(page.index());
                document.getPages().insertAfter(new PDPage(new COSDictionary(one.getCOSObject())), one);
            });
            all.add(print(pdf, page));
        }
        found(all);
    }

    @Test
    void pagesThatChangedPlacesAreFound() throws IOException {
        List<Mutation> all = new ArrayList<>();
        List<MutatedPage> texts = texts();
        for (int i = 0; i + 1 < texts.size(); i++) {
            MutatedPage page = texts.get(i);
            MutatedPage next = texts.get(i + 1);
            byte[] pdf = Retouch.file(pdf(), document -> {
                PDPage one = document.getPage(page.index());
                PDPage other = document.getPage(next.index());
                document.getPages().remove(one);
                document.getPages().insertAfter(one, other);
            });
            all.add(print(pdf, page, next));
        }
        found(all);
    }

    @Test
    void picturesThatChangedPlacesAreFoundAtTheirLines() throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (int chapter = 1; chapter < CHAPTERS; chapter++) {
            Map<String, byte[]> changed = new LinkedHashMap<>(entries);
            String one = picture(chapter);
            String other = picture(chapter + 1);
            changed.put(one, entries.get(other));
            changed.put(other, entries.get(one));
            byte[] epub = Parcel.packed(changed);
            byte[] pdf = MutatedPage.swapped(pdf(), chapter - 1, chapter);
            for (int swapped : List.of(chapter, chapter + 1)) {
                Set<Integer> line =
                        MutatedPage.lineOf(folder.resolve("book"), swapped, "picture-%d.png".formatted(swapped));
                all.add(epub(epub, swapped, line, one));
                all.add(print(pdf, new MutatedPage(0, swapped, line)));
            }
        }
        assertThat(found(all)).allMatch(problem -> problem.code() == Code.CHECK_PICTURE);
    }

    @Test
    void aHundredUnchangedBuilds() {
        List<Object> alarms = IntStream.range(0, 100)
                .parallel()
                .mapToObj(MutationTest::alarms)
                .flatMap(List::stream)
                .toList();
        assertThat(alarms).isEmpty();
    }

    /** Of both editions, and of all that one says against another. */
    private static List<Object> alarms(int seed) {
        try {
            Chronicle chronicle = new Chronicle(folder.resolve("unchanged-" + seed), 1000 + seed, 1 + seed % 3);
            Made one = (seed % 2 == 0 ? chronicle.illustrated() : chronicle).build();
            List<Object> alarms = new ArrayList<>();
            for (Finished file : one.editions()) {
                alarms.addAll(Mutation.problems(Reading.of(one.book(), file.edition(), file.bytes())));
            }
            List<Statement> statements = IdentityCheck.statements(one.book(), witnesses(one), Optional.empty());
            assertThat(statements).hasSizeGreaterThan(20);
            statements.stream().filter(statement -> !statement.agrees()).forEach(alarms::add);
            return alarms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Witness> witnesses(Made one) {
        return one.editions().stream()
                .map(file -> new Witness(
                        file.edition(),
                        file.bytes(),
                        file.cover().map(Companion::bytes).map(ScannedCover::new)))
                .toList();
    }

    private static Mutation epub(byte[] file, int chapter, Set<Integer> lines, String change) {
        return new Mutation(Kind.EPUB, file, List.of(new MutatedPage(0, chapter, lines)), change);
    }

    private static Mutation print(byte[] file, MutatedPage... pages) {
        return new Mutation(Kind.PRINT, file, List.of(pages), List.of(pages).toString());
    }

    /** What is told of them, each at its place. */
    private static List<Problem> found(List<Mutation> changes) {
        CHANGES.addAndGet(changes.size());
        return changes.parallelStream()
                .flatMap(change -> change.found(made).stream())
                .toList();
    }

    private static List<MutatedPage> texts() {
        return pages.stream().filter(page -> page.chapter() > 0).toList();
    }

    private static byte[] pdf() {
        return Chronicle.edition(made, Kind.PRINT).bytes();
    }

    private static Set<Integer> lines(int chapter, String words) throws IOException {
        return MutatedPage.lines(folder.resolve("book"), chapter, words);
    }

    private static String note(int chapter) throws IOException {
        return Files.readAllLines(folder.resolve("book/chapter-" + chapter + ".md")).stream()
                .filter(line -> line.startsWith("[^note]: "))
                .map(line -> line.substring(9))
                .findFirst()
                .orElseThrow();
    }

    private static String picture(int chapter) {
        return entries.keySet().stream()
                .filter(name -> name.matches(".*picture-" + chapter + "\\.\\w+"))
                .findFirst()
                .orElseThrow();
    }

    private static String document(int chapter) throws IOException {
        String title = MutatedPage.title(folder.resolve("book"), chapter);
        return "EPUB/text/" + title.replace(' ', '-') + ".xhtml";
    }

    private static byte[] with(String name, String text) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        return Parcel.packed(changed);
    }
}

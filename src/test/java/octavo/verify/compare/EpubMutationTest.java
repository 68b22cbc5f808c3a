package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import octavo.verify.compare.Change.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Single changes in a finished EPUB, each found at its place and nothing else. */
class EpubMutationTest {

    private static final int ROUNDS = 50;
    private static final Pattern RUN = Pattern.compile(">([^<>]*[a-z]{2} [^<>]*)<");
    private static final List<String> DOCUMENTS =
            List.of("EPUB/text/january.xhtml", "EPUB/text/february.xhtml", "EPUB/text/preface.xhtml");

    private static FinishedLedger ledger;
    private static Exemplar old;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    @BeforeAll
    static void build() throws IOException {
        ledger = FinishedLedger.build();
        old = Exemplar.of(ledger.epub);
    }

    @Test
    void anUnchangedFileGivesNothing() throws IOException {
        assertThat(Comparison.of(old, Exemplar.of(ledger.epub.clone())).same()).isTrue();
        String document = DOCUMENTS.getFirst();
        assertThat(Comparison.of(old, Exemplar.of(ledger.with(document, ledger.text(document))))
                        .same())
                .isTrue();
    }

    @Test
    void aWordDroppedIsFound() throws IOException {
        each((words, at) -> words.remove(at));
    }

    @Test
    void aWordDoubledIsFound() throws IOException {
        each((words, at) -> words.add(at, words.get(at)));
    }

    @Test
    void twoWordsSwappedAreFound() throws IOException {
        each((words, at) -> words.add(at + 1, words.remove(at)));
    }

    @Test
    void aNoteLostIsFound() throws IOException {
        String document = DOCUMENTS.getFirst();
        String without = ledger.text(document).replaceAll("(?s)<aside[^>]*footnote.*?</aside>", "");
        Comparison found = Comparison.of(old, Exemplar.of(ledger.with(document, without)));
        assertThat(found.touched()).containsExactly(document);
        assertThat(found.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.WORDS);
            assertThat(change.place()).isEqualTo(document);
            assertThat(change.was()).isEqualTo("1 The wind is told in Beaufort’s numbers throughout.");
            assertThat(change.is()).isEmpty();
        });
    }

    @Test
    void aDocumentLostIsFound() throws IOException {
        String opf = "EPUB/package.opf";
        String without = ledger.text(opf).replaceFirst("<itemref[^>]*february[^>]*/>", "");
        assertThat(without).isNotEqualTo(ledger.text(opf));
        Comparison found = Comparison.of(old, Exemplar.of(ledger.with(opf, without)));
        assertThat(found.changes())
                .filteredOn(change -> change.kind() == Kind.PAGE)
                .extracting(Change::place, Change::newPlace)
                .containsExactly(tuple("EPUB/text/february.xhtml", ""));
        assertThat(found.changes())
                .filteredOn(change -> change.kind() == Kind.WORDS)
                .singleElement()
                .satisfies(change -> assertThat(change.place()).isEqualTo("EPUB/text/february.xhtml"));
    }

    @Test
    void whatIsSaidAndWhatIsShownIsCompared() throws IOException {
        String opf = "EPUB/package.opf";
        String renamed = ledger.text(opf).replace(">Ada Writer<", ">Ida Writer<");
        assertThat(Comparison.of(old, Exemplar.of(ledger.with(opf, renamed))).changes())
                .contains(new Change(Kind.FACT, "author, OPF", "author, OPF", "Ada Writer", "Ida Writer", ""));
        String picture = "EPUB/images/tower.svg";
        assertThat(Comparison.of(old, Exemplar.of(ledger.with(picture, "<svg/>")))
                        .changes())
                .containsExactly(new Change(Kind.FILE, picture, picture, "", "", ""));
    }

    private interface Mutation {
        void on(List<String> words, int at);
    }

    private void each(Mutation mutation) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
            String text = ledger.text(document);
            List<MatchResult> runs = RUN.matcher(text)
                    .results()
                    .filter(run -> run.start() > text.indexOf("<body"))
                    .toList();
            MatchResult run = runs.get(random.nextInt(runs.size()));
            List<String> words = new ArrayList<>(List.of(run.group(1).strip().split("\\s+")));
            int at = random.nextInt(words.size() - 1);
            if (words.get(at).equals(words.get(at + 1))) {
                continue;
            }
            mutation.on(words, at);
            String changed =
                    text.substring(0, run.start(1)) + " " + String.join(" ", words) + " " + text.substring(run.end(1));
            Comparison found = Comparison.of(old, Exemplar.of(ledger.with(document, changed)));
            assertThat(found.touched()).as(changed).containsExactly(document);
            assertThat(found.changes())
                    .as(run.group(1) + " → " + words)
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.kind()).isEqualTo(Kind.WORDS);
                        assertThat(List.of(change.place(), change.newPlace())).contains(document);
                    });
        }
    }
}

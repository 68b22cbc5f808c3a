package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import octavo.verify.compare.Change.Kind;
import octavo.verify.container.Retouch;
import octavo.verify.container.Stretches;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Single changes in a finished PDF, each found on its page and nothing else. */
class PdfMutationTest {

    private static final int ROUNDS = 25;

    /** The first page of the body; before it stand contents, whose leaders are no words. */
    private static final String FIRST = "1";

    private static byte[] pdf;
    private static Exemplar old;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    @BeforeAll
    static void build() throws IOException {
        pdf = FinishedLedger.build().pdf;
        old = Exemplar.of(pdf);
    }

    @Test
    void anUnchangedFileGivesNothing() throws IOException {
        assertThat(Comparison.of(old, Exemplar.of(pdf.clone())).same()).isTrue();
        assertThat(Comparison.of(old, Exemplar.of(Retouch.page(pdf, body(), _ -> {})))
                        .changes())
                .isEmpty();
    }

    @Test
    void aStretchDroppedIsFound() throws IOException {
        each(Stretches::drop);
    }

    @Test
    void aStretchDoubledIsFound() throws IOException {
        each(Stretches::twice);
    }

    @Test
    void twoStretchesSwappedAreFound() throws IOException {
        each(Stretches::swap);
    }

    @Test
    void aNoteLostIsFound() throws IOException {
        Comparison found = Comparison.of(old, Exemplar.of(Retouch.page(pdf, body(), PdfMutationTest::dropSmallType)));
        assertThat(found.touched()).containsExactly(FIRST);
        assertThat(found.changes()).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.WORDS);
            assertThat(change.place()).isEqualTo(FIRST);
            assertThat(change.was()).contains("The wind is told in Beaufort’s numbers throughout.");
        });
    }

    @Test
    void aPageLostIsFound() throws IOException {
        byte[] shorter = Retouch.file(pdf, document -> document.removePage(body()));
        Comparison found = Comparison.of(old, Exemplar.of(shorter));
        String last = old.portions().getLast().name();
        assertThat(found.changes()).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.PAGE);
            assertThat(change.place()).isEqualTo(last);
        });
        assertThat(found.changes()).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.WORDS);
            assertThat(change.place()).isEqualTo(FIRST);
            assertThat(change.was()).contains("The first of the year broke over the fjord");
        });
    }

    private interface Mutation {
        void on(List<Object> tokens, int first, int second);
    }

    private void each(Mutation mutation) throws IOException {
        int tried = 0;
        while (tried < ROUNDS) {
            int page = random.nextInt(body(), old.portions().size());
            boolean[] done = {false};
            byte[] made = Retouch.page(pdf, page, tokens -> {
                List<Integer> shown = Stretches.shown(tokens);
                int at = shown.size() < 2 ? 0 : random.nextInt(shown.size() - 1);
                if (shown.size() >= 2 && Stretches.plain(tokens, shown.get(at), shown.get(at + 1))) {
                    mutation.on(tokens, shown.get(at), shown.get(at + 1));
                    done[0] = true;
                }
            });
            if (done[0]) {
                tried++;
                String folio = old.portions().get(page).name();
                Comparison found = Comparison.of(old, Exemplar.of(made));
                assertThat(found.touched()).containsExactly(folio);
                assertThat(found.changes())
                        .isNotEmpty()
                        .allSatisfy(change -> assertThat(List.of(change.place(), change.newPlace()))
                                .contains(folio));
            }
        }
    }

    private static void dropSmallType(List<Object> tokens) {
        double size = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                if (operator.getName().equals("Tf")) {
                    size = ((COSNumber) tokens.get(i - 1)).floatValue();
                } else if (operator.getName().equals("TJ") && size < 10) {
                    tokens.set(i - 1, new COSArray());
                }
            }
        }
    }

    private static int body() {
        return old.portions().stream().map(Portion::name).toList().indexOf(FIRST);
    }
}

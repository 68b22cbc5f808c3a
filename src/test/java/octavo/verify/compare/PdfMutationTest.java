package octavo.verify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import octavo.verify.compare.Change.Kind;
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
        assertThat(Comparison.of(old, Exemplar.of(changed(body(), tokens -> {})))
                        .changes())
                .isEmpty();
    }

    @Test
    void aStretchDroppedIsFound() throws IOException {
        each((tokens, shown, at) -> tokens.set(shown.get(at), new COSArray()));
    }

    @Test
    void aStretchDoubledIsFound() throws IOException {
        each((tokens, shown, at) -> {
            COSArray twice = new COSArray();
            twice.addAll((COSArray) tokens.get(shown.get(at)));
            twice.addAll((COSArray) tokens.get(shown.get(at)));
            tokens.set(shown.get(at), twice);
        });
    }

    @Test
    void twoStretchesSwappedAreFound() throws IOException {
        each((tokens, shown, at) -> Collections.swap(tokens, shown.get(at), shown.get(at + 1)));
    }

    @Test
    void aNoteLostIsFound() throws IOException {
        Comparison found = Comparison.of(old, Exemplar.of(changed(body(), PdfMutationTest::dropSmallType)));
        assertThat(found.touched()).containsExactly(FIRST);
        assertThat(found.changes()).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.WORDS);
            assertThat(change.place()).isEqualTo(FIRST);
            assertThat(change.was()).contains("The wind is told in Beaufort’s numbers throughout.");
        });
    }

    @Test
    void aPageLostIsFound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.removePage(body());
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        Comparison found = Comparison.of(old, Exemplar.of(out.toByteArray()));
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
        void on(List<Object> tokens, List<Integer> shown, int at);
    }

    private interface Edit {
        void on(List<Object> tokens);
    }

    private void each(Mutation mutation) throws IOException {
        int tried = 0;
        while (tried < ROUNDS) {
            int page = random.nextInt(body(), old.portions().size());
            boolean[] done = {false};
            byte[] made = changed(page, tokens -> {
                List<Integer> shown = shown(tokens);
                int at = shown.size() < 2 ? 0 : random.nextInt(shown.size() - 1);
                if (shown.size() >= 2 && plain(tokens, shown, at)) {
                    mutation.on(tokens, shown, at);
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

    /** Whether two stretches follow each other in one typeface, and differ. */
    private static boolean plain(List<Object> tokens, List<Integer> shown, int at) {
        boolean sameType = tokens.subList(shown.get(at), shown.get(at + 1)).stream()
                .noneMatch(token -> token instanceof Operator operator
                        && List.of("Tf", "BT", "Q").contains(operator.getName()));
        return sameType && !glyphs(tokens.get(shown.get(at))).equals(glyphs(tokens.get(shown.get(at + 1))));
    }

    private static List<Integer> shown(List<Object> tokens) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("TJ")
                    && glyphs(tokens.get(i - 1)).length() > 8) {
                shown.add(i - 1);
            }
        }
        return shown;
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

    private static byte[] changed(int index, Edit edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
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
}

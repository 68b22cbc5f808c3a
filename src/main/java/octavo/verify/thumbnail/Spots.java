package octavo.verify.thumbnail;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.verify.Check.Spot;
import octavo.verify.pages.PatientReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/** Finds words on the pages of a PDF, by their letters and figures alone. */
public final class Spots {

    /** Letters that must agree where the page is not known, and where it nearly is. */
    private static final int SURE = 16;

    private static final int SURE_NEAR = 4;

    /** A paragraph that begins on a page may go on over so many. */
    private static final int NEAR = 3;

    private final List<PageLetters> pages;

    private Spots(List<PageLetters> pages) {
        this.pages = pages;
    }

    /** Where each stands, in the same order; nothing where it is not found, or the file cannot be read. */
    public static List<Optional<Spot>> find(byte[] pdf, List<Sought> sought) {
        if (sought.stream().allMatch(one -> one.words().isEmpty())) {
            return sought.stream().map(_ -> Optional.<Spot>empty()).toList();
        }
        Spots spots = new Spots(read(pdf));
        return sought.stream().map(spots::find).toList();
    }

    private static List<PageLetters> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            reader.writeText(document, new StringWriter());
            return reader.pages;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private Optional<Spot> find(Sought sought) {
        String letters = letters(sought.words());
        boolean near = sought.page() > 0;
        int least = Math.min(letters.length(), near ? SURE_NEAR : SURE);
        if (letters.length() < (near ? 1 : SURE)) {
            return Optional.empty();
        }
        int first = near ? sought.page() - 1 : 0;
        int last = near ? Math.min(pages.size(), first + NEAR) : pages.size();
        for (int length = letters.length();
                length >= least;
                length = length > least ? Math.max(least, length / 2) : 0) {
            String beginning = letters.substring(0, length);
            int meant = Math.min(length, Math.max(1, sought.length()));
            Optional<Spot> found = IntStream.range(first, last)
                    .mapToObj(page -> pages.get(page).find(beginning, meant, page + 1))
                    .flatMap(Optional::stream)
                    .reduce(Spots::larger);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first, unless the other is set larger: a heading stands in the contents and in running heads too. */
    private static Spot larger(Spot first, Spot other) {
        return other.height() > 1.1 * first.height() ? other : first;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * Words that are looked for.
     *
     * @param words those that follow each other in the manuscript, from the first that is meant
     * @param length how many letters of them are meant
     * @param page where they begin to stand, or a page before, from 1; 0 where that is not known
     */
    public record Sought(String words, int length, int page) {}

    private static final class Reader extends PatientReader {

        private final List<PageLetters> pages = new ArrayList<>();

        @Override
        protected void startPage(PDPage page) {
            pages.add(new PageLetters(page.getCropBox()));
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(position -> pages.getLast().add(letters(position.getUnicode()), position));
        }
    }
}

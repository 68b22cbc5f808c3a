package octavo.verify.collation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import octavo.verify.pages.Patience;
import octavo.verify.softproof.SoftProof;
import octavo.verify.softproof.Undrawn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays the pages of two PDFs side by side by their folios, and keeps those that look otherwise. */
public final class Collation {

    /** Pixels of a page's width: enough to read large letters by. */
    private static final int WIDTH = 440;

    /** Pages that one thread draws before it opens the files anew. */
    private static final int STRETCH = 32;

    private final byte[] old;
    private final byte[] now;
    private final Patience patience;

    private Collation(byte[] old, byte[] now) {
        this.old = old;
        this.now = now;
        this.patience = Patience.with((long) old.length + now.length);
    }

    /** Pages of one folio, each by its index from 0; negative where there is none. */
    private record Pair(String folio, int old, int now) {}

    /**
     * The pages that differ, in the order of the new file, after them those that only the old one has.
     *
     * @param oldFolios of the old file's pages, in their order
     * @param newFolios likewise
     */
    public static List<Opening> of(byte[] old, List<String> oldFolios, byte[] now, List<String> newFolios) {
        List<Pair> pairs = pairs(oldFolios, newFolios);
        Collation collation = new Collation(old, now);
        return IntStream.range(0, (pairs.size() + STRETCH - 1) / STRETCH)
                .parallel()
                .mapToObj(stretch -> pairs.subList(stretch * STRETCH, Math.min(pairs.size(), (stretch + 1) * STRETCH)))
                .map(collation::collate)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> pairs(List<String> oldFolios, List<String> newFolios) {
        Map<String, Integer> before = new LinkedHashMap<>();
        for (int i = 0; i < oldFolios.size(); i++) {
            before.putIfAbsent(oldFolios.get(i), i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < newFolios.size(); i++) {
            Integer at = before.remove(newFolios.get(i));
            pairs.add(new Pair(newFolios.get(i), at == null ? -1 : at, i));
        }
        before.forEach((folio, at) -> pairs.add(new Pair(folio, at, -1)));
        return pairs;
    }

    private List<Opening> collate(List<Pair> pairs) {
        try (PDDocument before = Loader.loadPDF(old);
                PDDocument after = Loader.loadPDF(now)) {
            SoftProof was = SoftProof.of(before, patience.another());
            SoftProof is = SoftProof.of(after, patience.another());
            return pairs.stream()
                    .flatMap(pair -> opening(pair, image(was, pair.old()), image(is, pair.now())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<BufferedImage> image(SoftProof proof, int page) {
        try {
            return page < 0 ? Optional.empty() : Optional.of(proof.page(page, WIDTH));
        } catch (Undrawn e) {
            return Optional.empty();
        }
    }

    private static Stream<Opening> opening(Pair pair, Optional<BufferedImage> was, Optional<BufferedImage> is) {
        List<Opening.Mark> marks =
                was.isPresent() && is.isPresent() ? Differences.between(was.get(), is.get()) : List.of();
        boolean same = was.isPresent() == is.isPresent() && marks.isEmpty();
        return same
                ? Stream.empty()
                : Stream.of(new Opening(pair.folio(), was.map(Collation::view), is.map(Collation::view), marks));
    }

    private static Opening.View view(BufferedImage image) {
        try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", jpeg);
            return new Opening.View(jpeg.toByteArray(), image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

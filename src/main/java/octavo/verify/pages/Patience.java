package octavo.verify.pages;

import java.util.concurrent.atomic.AtomicLong;
import octavo.verify.packing.Overfull;
import octavo.verify.packing.Unpacking;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How much of a PDF is looked at before it is given up: of one page, and of all together. */
public final class Patience {

    /** Steps of one page, those of the drawings in it among them; the fullest map has a tenth of it. */
    private static final int STEPS = 3_000_000;

    /** Steps of a whole file, and more for each of its bytes, up to an end: a novel takes one or two. */
    private static final long FILE = 10_000_000;

    private static final int BYTE = 4;

    private static final long MOST = 80_000_000;

    /** How many steps a drawing within the page is worth, since it has to be opened each time. */
    private static final int DRAWING = 300;

    private static final int STATE = 20;

    /** Bytes that are unpacked in a step. */
    private static final int BYTES = 100;

    /** Bytes of the largest picture that is opened, a fifth of all memory at most: A4 in four inks at 800 to the inch. */
    private static final long PICTURE =
            Math.min(256_000_000, Runtime.getRuntime().maxMemory() / 5);

    private final AtomicLong left;
    private int steps;

    private Patience(AtomicLong left) {
        this.left = left;
    }

    /** With a file, which is about as long as its last object lies deep in it. */
    public static Patience with(PDDocument file) {
        long bytes = file.getDocument().getXrefTable().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return with(bytes);
    }

    /** With a file of so many bytes. */
    public static Patience with(long bytes) {
        return new Patience(new AtomicLong(Math.min(MOST, FILE + BYTE * bytes)));
    }

    /** With another page of the same file, perhaps on another thread. */
    public Patience another() {
        return new Patience(left);
    }

    /**
     * Whether a picture is more than can be looked at.
     *
     * @param bytes one for each part of each pixel
     */
    public static boolean endless(long bytes) {
        return bytes > PICTURE;
    }

    /** Whether there is more in the whole file than can be looked at. */
    public boolean spent() {
        return left.get() < 0;
    }

    /** A new page begins. */
    public void page() {
        steps = 0;
    }

    /** One step more. */
    public void step() {
        steps(1);
    }

    /** An operator, and a picture if it brings one. */
    public void step(Operator operator) {
        steps(1);
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)
                && operator.getImageParameters() != null
                && operator.getImageData() != null) {
            try {
                unpacked(Unpacking.size(operator.getImageParameters(), operator.getImageData()));
            } catch (Overfull e) {
                throw new Endless();
            }
        }
    }

    /** A state of the page that is kept until it is taken up again. */
    public void keep() {
        steps(STATE);
    }

    /** A drawing within the page. */
    public void drawing() {
        steps(DRAWING);
    }

    /** So many bytes, unpacked to be looked at. */
    public void unpacked(long bytes) {
        steps(bytes / BYTES);
    }

    /** Several at once. */
    public void steps(double more) {
        steps = (int) Math.min(Integer.MAX_VALUE, steps + more);
        if (left.addAndGet(-(long) Math.min(more, STEPS)) < 0 || steps > STEPS) {
            throw new Endless();
        }
    }

    /** PDFBox passes over what goes wrong in one step, and goes on with the next; not over this. */
    public static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Endless() {
            super("there is more in it than a page can have");
        }
    }
}

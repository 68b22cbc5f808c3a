package octavo.verify.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;
import octavo.verify.packing.Packing;

/**
 * What a file says of itself.
 *
 * @param format such as {@code EPUB 3.0} or {@code PDF 1.7}
 * @param facts in the order in which people ask: what it is, who made it, how it is made
 */
public record Inspection(String format, List<Fact> facts) {

    /** A PDF may begin with this much of something else (ISO 32000-1, annex H.3.4.1). */
    private static final int SNIFFED = 1024;

    public Inspection {
        facts = List.copyOf(facts);
    }

    /**
     * Reads an EPUB, a PDF or a message of ONIX.
     *
     * @throws Unreadable where it is neither, is broken, or would unpack to more than is good
     */
    public static Inspection of(byte[] file) throws Unreadable {
        String head = head(file);
        if (head.startsWith("PK\u0003\u0004")) {
            return EpubFacts.read(Publication.open(file));
        }
        if (isPdf(file)) {
            return PdfFacts.read(file, new ScannedCover(file));
        }
        if (head.contains("<ONIXMessage")) {
            return OnixFacts.read(file);
        }
        throw new Unreadable("is neither an EPUB nor a PDF");
    }

    /**
     * Reads the same, and looks first whether it may be unpacked.
     *
     * @throws Unreadable likewise
     */
    public static Inspection ofStranger(byte[] file) throws Unreadable {
        Optional<String> overfull = isPdf(file) ? Packing.overfull(file) : Optional.empty();
        if (overfull.isPresent()) {
            throw new Unreadable("was not opened: " + overfull.get());
        }
        return of(file);
    }

    private static String head(byte[] file) {
        return new String(file, 0, Math.min(file.length, SNIFFED), StandardCharsets.ISO_8859_1);
    }

    private static boolean isPdf(byte[] file) {
        return head(file).contains("%PDF-");
    }

    /**
     * Reads the sheet of a cover.
     *
     * @throws Unreadable where it is broken
     */
    public static Inspection of(ScannedCover cover) throws Unreadable {
        return PdfFacts.read(cover.pdf(), cover);
    }

    /** What it says under a name, in every place. */
    public List<Fact> facts(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).toList();
    }

    /** Facts while they are gathered; what says nothing is left out. */
    static final class Gathering {

        private final List<Fact> facts = new ArrayList<>();
        private final String place;

        Gathering(String place) {
            this.place = place;
        }

        void add(String name, String value) {
            String plain = value.replaceAll("\\s+", " ").strip();
            if (!plain.isEmpty()) {
                facts.add(new Fact(name, place, plain));
            }
        }

        List<Fact> facts() {
            return facts;
        }
    }
}

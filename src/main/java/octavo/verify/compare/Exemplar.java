package octavo.verify.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Inspection;

/** A finished file as it is read for comparison. */
public final class Exemplar {

    private final Inspection said;
    private final List<Portion> portions;
    private final Map<String, Portion> byName;
    private final List<List<Word>> strands;
    private final Map<String, Long> files;

    /**
     * @param strands words that keep their order by themselves: the text, and the notes at the feet of pages
     * @param files whatever else the file holds, by name, and a sum of each
     */
    Exemplar(Inspection said, List<Portion> portions, List<List<Word>> strands, Map<String, Long> files) {
        this.said = said;
        this.portions = portions;
        this.byName =
                portions.stream().collect(Collectors.toMap(Portion::name, portion -> portion, (first, _) -> first));
        this.strands = strands;
        this.files = files;
    }

    /**
     * Reads an EPUB or a PDF.
     *
     * @throws Unreadable where it is neither, is broken, or would unpack to more than is good
     */
    public static Exemplar of(byte[] file) throws Unreadable {
        Inspection said = Inspection.ofStranger(file);
        if (said.format().startsWith("EPUB")) {
            return EpubExemplar.read(said, file);
        }
        if (said.format().startsWith("PDF")) {
            return PdfExemplar.read(said, file);
        }
        throw new Unreadable("is neither an EPUB nor a PDF");
    }

    /** Such as {@code EPUB 3.0} or {@code PDF 1.7}. */
    public String format() {
        return said.format();
    }

    /** Whether both are EPUBs, or both PDFs. */
    public boolean isLike(Exemplar other) {
        return isPaged() == other.isPaged();
    }

    /** Whether it is divided into pages: a PDF. */
    public boolean isPaged() {
        return said.format().startsWith("PDF");
    }

    /** The names of its pages by their folios, or of its documents, in their order. */
    public List<String> names() {
        return portions.stream().map(Portion::name).toList();
    }

    Inspection said() {
        return said;
    }

    List<Portion> portions() {
        return portions;
    }

    Map<String, Portion> byName() {
        return byName;
    }

    List<List<Word>> strands() {
        return strands;
    }

    Map<String, Long> files() {
        return files;
    }

    /** The name of the place where a word stands. */
    String place(Word word) {
        return portions.get(word.portion()).name();
    }
}

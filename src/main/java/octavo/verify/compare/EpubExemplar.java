package octavo.verify.compare;

import java.util.ArrayList;
import java.util.List;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Inspection;

/** An EPUB as it is read for comparison: its documents in reading order, and a sum of every file. */
final class EpubExemplar {

    private EpubExemplar() {}

    static Exemplar read(Inspection said, byte[] file) throws Unreadable {
        Publication epub = Publication.open(file);
        Words words = new Words();
        List<Portion> portions = new ArrayList<>();
        for (String name : epub.readingOrder()) {
            Paragraphs document = Paragraphs.of(epub.text(name), name);
            document.texts().forEach(paragraph -> words.paragraph(paragraph, portions.size()));
            portions.add(Portion.document(name, document.texts(), document.folios()));
        }
        return new Exemplar(said, portions, List.of(words.all()), epub.sums());
    }
}

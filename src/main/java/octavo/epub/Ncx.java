package octavo.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.domain.TableOfContents;
import nl.siegmann.epublib.epub.NCXDocument;
import octavo.resolve.Entry;
import octavo.resolve.ResolvedBook;

/** The contents once more, as readers from before EPUB 3 ask for them; written by epublib. */
final class Ncx {

    static final String ID = "ncx";

    private static final String END = "</ncx>";

    private Ncx() {}

    /** Gives the publication its contents, and writes them down with the list of pages, which epublib does not know. */
    static Item write(Book publication, PageMarks marked, Links links) {
        ResolvedBook book = marked.book().resolved();
        publication.setTableOfContents(new TableOfContents(references(publication, book.contents(), links)));
        try {
            String ncx = new String(NCXDocument.createNCXResource(publication).getData(), StandardCharsets.UTF_8);
            String pages = marked.marks().isEmpty() ? "" : PageList.ncx(marked.marks(), links, book.words());
            byte[] bytes = ncx.replace(END, pages + END).getBytes(StandardCharsets.UTF_8);
            return new Item(ID, bytes, "toc.ncx", "application/x-dtbncx+xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TOCReference> references(Book publication, List<Entry> entries, Links links) {
        return entries.stream()
                .map(entry -> reference(publication, entry, links))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static TOCReference reference(Book publication, Entry entry, Links links) {
        String[] target = links.to("#" + entry.id(), "").split("#", 2);
        Resource document = publication.getResources().getByHref(target[0]);
        String number = entry.number().isEmpty() ? "" : entry.number() + " ";
        return new TOCReference(
                number + Navigation.title(entry), document, target[1], references(publication, entry.inner(), links));
    }
}

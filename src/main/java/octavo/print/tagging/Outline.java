package octavo.print.tagging;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline of a file: what readers look for, one below the other. */
final class Outline {

    private Outline() {}

    /** Puts it into the file, which opens with it. */
    static void put(List<Bookmark> bookmarks, Hyperlinks links, PDDocument document) throws IOException {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (Bookmark bookmark : bookmarks) {
            while (levels.element() >= bookmark.level()) {
                levels.pop();
                open.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.label());
            item.setDestination(PDDestination.create(links.destination(bookmark.spot())));
            open.element().addLast(item);
            open.push(item);
            levels.push(bookmark.level());
        }
    }
}

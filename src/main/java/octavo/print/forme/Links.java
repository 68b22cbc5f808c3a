package octavo.print.forme;

import java.util.List;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;

/** Keeps where the links of a page can be touched. */
record Links(List<Stroke> strokes) implements IFDocumentNavigationHandler {

    @Override
    public void renderLink(Link link) {
        if (link.getAction().getStructureTreeElement() instanceof Structure part) {
            strokes.add(new Stroke.Touch(part, link.getTargetRect()));
        }
    }

    @Override
    public void renderNamedDestination(NamedDestination none) {}

    @Override
    public void renderBookmarkTree(BookmarkTree none) {}

    @Override
    public void addResolvedAction(AbstractAction none) {}

    /** Unknown here: pages are numbered when all divisions are joined. */
    @Override
    public int getPageIndex() {
        return -1;
    }
}

package octavo.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import octavo.print.flow.Whereabouts;
import octavo.print.fo.ProofSheets;
import octavo.print.forme.Structure;
import octavo.print.pages.Foliation;
import octavo.print.pages.Laid;
import octavo.print.presswork.Marked;
import octavo.print.tagging.Bookmark;
import octavo.print.tagging.Spot;
import octavo.print.tagging.TaggedFile;

/**
 * What readers find on the pages of a screen edition, and where.
 *
 * @param cover that stands before them
 * @param proof whether each page lies on a sheet with room for corrections
 */
record ScreenPages(Foliation foliation, Optional<Cover> cover, boolean proof) {

    /** The file that says so. */
    TaggedFile file(Marked marked) {
        List<Structure> structures =
                new ArrayList<>(cover.stream().map(Cover::structure).toList());
        List<Bookmark> bookmarks = new ArrayList<>();
        List<Foliation.Leaf> leaves = foliation.leaves();
        for (int page = 0; page < leaves.size(); page++) {
            Laid division = leaves.get(page).division();
            if (leaves.get(page).page() == 0) {
                structures.add(division.setting().structure());
            }
            for (Whereabouts.Bookmark bookmark :
                    division.copy().whereabouts().bookmarks(leaves.get(page).set())) {
                bookmarks.add(new Bookmark(bookmark.level(), bookmark.label(), spot(page, bookmark.top())));
            }
        }
        List<Integer> turned = IntStream.range(0, leaves.size())
                .filter(page -> leaves.get(page).turned())
                .map(this::index)
                .boxed()
                .toList();
        return new TaggedFile(structures, marked, anchors(), bookmarks, turned);
    }

    private Map<String, Spot> anchors() {
        Map<String, Spot> anchors = new HashMap<>();
        foliation.anchors().forEach((id, page) -> {
            Foliation.Leaf leaf = foliation.leaves().get(page);
            Whereabouts whereabouts = leaf.division().copy().whereabouts();
            int line = leaf.division().copy().line().millipoints();
            OptionalInt baseline = leaf.turned() ? OptionalInt.empty() : whereabouts.baseline(id, leaf.set());
            int top = baseline.isPresent()
                    ? Math.max(0, baseline.getAsInt() - line)
                    : whereabouts.top(id, leaf.set()).orElse(0);
            anchors.put(id, spot(page, top));
        });
        return anchors;
    }

    /** @param top in millipoints from the head of the page */
    private Spot spot(int page, int top) {
        double sheet = proof ? ProofSheets.top().pt() : 0;
        return new Spot(index(page), top / 1000.0 + sheet);
    }

    private int index(int page) {
        return cover.isPresent() ? page + 1 : page;
    }
}

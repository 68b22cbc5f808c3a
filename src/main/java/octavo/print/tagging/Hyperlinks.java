package octavo.print.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.print.forme.Meaning;
import octavo.print.presswork.Marked;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The links of a file, each an annotation that says where it leads (ISO 14289-1, 7.18.5). What they lead to has its id for
 * a name, so that others can link there too.
 */
final class Hyperlinks {

    /** Printed with its page, though only a border would show (ISO 19005-2, 6.3.2). */
    private static final int PRINTED = 4;

    private final List<PDPage> pages = new ArrayList<>();
    private final Map<String, Spot> anchors;
    private final SortedMap<String, COSArray> reached = new TreeMap<>();

    Hyperlinks(PDDocument document, Map<String, Spot> anchors) {
        document.getPages().forEach(pages::add);
        this.anchors = anchors;
    }

    /** Puts a link on its page; nothing where it leads nowhere. */
    Optional<COSDictionary> link(Meaning meaning, Marked.Touch touch) {
        return action(meaning.target()).map(action -> {
            COSDictionary annotation = new COSDictionary();
            annotation.setItem(COSName.TYPE, COSName.ANNOT);
            annotation.setName(COSName.SUBTYPE, "Link");
            annotation.setItem(COSName.RECT, Tree.rectangle(touch.area()));
            annotation.setItem(COSName.BORDER, borderless());
            annotation.setInt(COSName.F, PRINTED);
            annotation.setString(COSName.CONTENTS, meaning.said());
            annotation.setItem(COSName.A, action);
            COSDictionary page = pages.get(touch.page()).getCOSObject();
            COSArray annotations = page.getCOSArray(COSName.ANNOTS);
            if (annotations == null) {
                annotations = new COSArray();
                page.setItem(COSName.ANNOTS, annotations);
            }
            annotations.add(annotation);
            return annotation;
        });
    }

    /** The places that were linked to, by name. */
    SortedMap<String, COSArray> reached() {
        return reached;
    }

    /** What takes a reader to a place. */
    COSArray destination(Spot spot) {
        PDPage page = pages.get(spot.page());
        COSArray destination = new COSArray();
        destination.add(page.getCOSObject());
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(new COSFloat((float) (page.getMediaBox().getHeight() - spot.top())));
        destination.add(COSNull.NULL);
        return destination;
    }

    private Optional<COSDictionary> action(String target) {
        COSDictionary action = new COSDictionary();
        if (!target.startsWith("#")) {
            action.setName(COSName.S, "URI");
            action.setString(COSName.URI, target);
            return Optional.of(action);
        }
        String id = target.substring(1);
        return Optional.ofNullable(anchors.get(id)).map(spot -> {
            reached.computeIfAbsent(id, _ -> destination(spot));
            action.setName(COSName.S, "GoTo");
            action.setItem(COSName.D, new COSString(id));
            return action;
        });
    }

    private static COSArray borderless() {
        return new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));
    }
}

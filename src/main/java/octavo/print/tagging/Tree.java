package octavo.print.tagging;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.print.forme.Meaning;
import octavo.print.presswork.Marked;
import octavo.print.tagging.Tag.Branch;
import octavo.print.tagging.Tag.Leaf;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes what is read as the structure tree of a file (ISO 32000-1, 14.7). */
final class Tree {

    private static final COSName TYPE = COSName.getPDFName("StructTreeRoot");
    private static final COSName OWNER = COSName.getPDFName("O");
    private static final COSName ATTRIBUTES = COSName.A;

    private final List<PDPage> pages = new ArrayList<>();
    private final Hyperlinks links;
    private final List<COSArray> marks = new ArrayList<>();
    private final List<COSBase> annotated = new ArrayList<>();
    private final SortedMap<String, COSDictionary> known = new TreeMap<>();

    Tree(PDDocument document, Hyperlinks links) {
        document.getPages().forEach(pages::add);
        pages.forEach(_ -> marks.add(new COSArray()));
        this.links = links;
    }

    /** Puts the tree into the file. */
    void put(Branch book, PDDocument document) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, TYPE);
        root.setItem(COSName.K, element(book, root));
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(marks.get(page));
            pages.get(page).getCOSObject().setInt(COSName.STRUCT_PARENTS, page);
            pages.get(page).getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        }
        for (int i = 0; i < annotated.size(); i++) {
            numbers.add(COSInteger.get(pages.size() + i));
            numbers.add(annotated.get(i));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + annotated.size());
        if (!known.isEmpty()) {
            root.setItem(COSName.ID_TREE, names(known));
        }
        document.getDocumentCatalog().getCOSObject().setItem(TYPE, root);
    }

    /** A name tree of one node. */
    static COSDictionary names(SortedMap<String, ? extends COSBase> entries) {
        COSArray names = new COSArray();
        entries.forEach((name, value) -> {
            names.add(new COSString(name));
            names.add(value);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }

    private COSDictionary element(Branch branch, COSDictionary parent) {
        Meaning meaning = branch.meaning();
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(
                COSName.S,
                meaning.type() == Meaning.Type.HEADING
                        ? "H" + meaning.detail()
                        : meaning.type().written());
        element.setItem(COSName.P, parent);
        if (!meaning.language().isEmpty()) {
            element.setString(COSName.LANG, meaning.language());
        }
        attributes(branch, element);
        COSArray kids = new COSArray();
        for (Tag tag : branch.inner()) {
            switch (tag) {
                case Branch inner -> kids.add(element(inner, element));
                case Leaf(Marked.Content content) -> kids.add(content(content, element));
                case Leaf(Marked.Touch touch) ->
                    links.link(meaning, touch).ifPresent(annotation -> {
                        annotation.setInt(COSName.STRUCT_PARENT, pages.size() + annotated.size());
                        annotated.add(element);
                        kids.add(reference(annotation, touch.page()));
                    });
            }
        }
        element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        return element;
    }

    private COSBase content(Marked.Content content, COSDictionary element) {
        COSArray elements = marks.get(content.page());
        elements.growToSize(Math.max(elements.size(), content.number() + 1));
        elements.set(content.number(), element);
        COSDictionary page = pages.get(content.page()).getCOSObject();
        if (!element.containsKey(COSName.PG)) {
            element.setItem(COSName.PG, page);
        }
        if (element.getDictionaryObject(COSName.PG) == page) {
            return COSInteger.get(content.number());
        }
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, content.number());
        return reference;
    }

    private COSDictionary reference(COSDictionary annotation, int page) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, pages.get(page));
        return reference;
    }

    private void attributes(Branch branch, COSDictionary element) {
        Meaning meaning = branch.meaning();
        switch (meaning.type()) {
            case FIGURE -> {
                element.setString(COSName.ALT, meaning.said());
                box(branch).ifPresent(box -> attribute(element, "Layout", COSName.BBOX, box));
            }
            case FORMULA -> element.setString(COSName.ALT, meaning.said());
            case TH -> attribute(element, "Table", COSName.getPDFName("Scope"), COSName.getPDFName(meaning.detail()));
            case L -> {
                if (!meaning.detail().isEmpty()) {
                    attribute(
                            element, "List", COSName.getPDFName("ListNumbering"), COSName.getPDFName(meaning.detail()));
                }
            }
            case NOTE -> {
                element.setString(COSName.ID, meaning.id());
                known.put(meaning.id(), element);
            }
            case ARTIFACT,
                    DOCUMENT,
                    SECT,
                    DIV,
                    BLOCK_QUOTE,
                    INDEX,
                    TOC,
                    TOCI,
                    CAPTION,
                    HEADING,
                    P,
                    LI,
                    LBL,
                    LBODY,
                    TABLE,
                    THEAD,
                    TBODY,
                    TR,
                    TD,
                    REFERENCE,
                    LINK,
                    CODE,
                    SPAN -> {}
        }
    }

    private static void attribute(COSDictionary element, String owner, COSName name, COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(OWNER, owner);
        attribute.setItem(name, value);
        element.setItem(ATTRIBUTES, attribute);
    }

    private static Optional<COSArray> box(Branch figure) {
        return figure.inner().stream()
                .flatMap(tag -> tag instanceof Leaf(Marked.Content content) ? content.box().stream() : Stream.empty())
                .map(Tree::rectangle)
                .findFirst();
    }

    static COSArray rectangle(Rectangle2D area) {
        return new PDRectangle(
                        (float) area.getX(), (float) area.getY(), (float) area.getWidth(), (float) area.getHeight())
                .getCOSArray();
    }
}

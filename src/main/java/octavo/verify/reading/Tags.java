package octavo.verify.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import octavo.verify.copy.Strand;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Whose words a tagged PDF says that its marked words are, by the parts that they stand in; ISO 32000-1, 14.7 and 14.8.4. */
final class Tags {

    /** No part stands deeper. */
    private static final int DEEP = 64;

    private final Map<COSDictionary, Map<Integer, Strand.Written>> pages = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Tags(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        if (root != null) {
            kids(root).forEach(kid -> read(kid, root, Optional.of(Strand.Written.RUNNING_TEXT), null, 0));
        }
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** Whose words bear a mark of a page; nobody's those that bear none, such as running heads, and those of drawings. */
    Optional<Strand.Written> strand(PDPage page, int mark) {
        return Optional.ofNullable(
                pages.getOrDefault(page.getCOSObject(), Map.of()).get(mark));
    }

    private void read(
            COSBase kid, COSDictionary around, Optional<Strand.Written> strand, @Nullable COSDictionary on, int depth) {
        if (kid instanceof COSInteger mark && on != null) {
            strand.ifPresent(
                    whose -> pages.computeIfAbsent(on, _ -> new HashMap<>()).put(mark.intValue(), whose));
        } else if (kid instanceof COSDictionary part && depth < DEEP && seen.add(part)) {
            COSDictionary own = part.getCOSDictionary(COSName.PG);
            COSDictionary page = own == null ? on : own;
            if (part.containsKey(COSName.S)) {
                Optional<Strand.Written> inside = strand(part, around, strand);
                kids(part).forEach(inner -> read(inner, part, inside, page, depth + 1));
            } else if (part.getDictionaryObject(COSName.MCID) instanceof COSInteger mark) {
                read(mark, part, strand, page, depth);
            }
        }
    }

    /** Notes, captions and tables are apart from the text that they stand in. */
    private static Optional<Strand.Written> strand(
            COSDictionary part, COSDictionary around, Optional<Strand.Written> strand) {
        return switch (name(part)) {
            case "Figure" -> Optional.empty();
            case "Note" ->
                strand.filter(Strand.Written.TABLE_NOTES::equals).or(() -> Optional.of(Strand.Written.NOTES));
            case "TD", "TH" -> Optional.of(Strand.Written.TABLES);
            case "Caption" -> Optional.of(captioned(around));
            case "Div" -> isBehindTable(part, around) ? Optional.of(Strand.Written.TABLE_NOTES) : strand;
            default -> strand;
        };
    }

    /** Whether a part holds only notes, and a table stands beside it. */
    private static boolean isBehindTable(COSDictionary part, COSDictionary around) {
        List<String> beside = names(around);
        return beside.contains("Table") && names(part).stream().allMatch("Note"::equals);
    }

    private static Strand.Written captioned(COSDictionary around) {
        List<String> beside = names(around);
        return name(around).equals("Table")
                ? Strand.Written.TABLE_CAPTIONS
                : beside.contains("P") || beside.contains("Code") ? Strand.Written.LISTINGS : Strand.Written.FIGURES;
    }

    private static List<String> names(COSDictionary part) {
        return kids(part).stream()
                .filter(COSDictionary.class::isInstance)
                .map(kid -> name((COSDictionary) kid))
                .toList();
    }

    private static String name(COSDictionary part) {
        return part.getNameAsString(COSName.S, "");
    }

    /** What stands right in a part: others, and marks of pages. */
    private static List<COSBase> kids(COSDictionary part) {
        return switch (part.getDictionaryObject(COSName.K)) {
            case null -> List.of();
            case COSArray kids ->
                StreamSupport.stream(kids.spliterator(), false).map(Tags::whole).toList();
            case COSBase kid -> List.of(kid);
        };
    }

    private static COSBase whole(COSBase kid) {
        return kid instanceof COSObject reference ? reference.getObject() : kid;
    }
}

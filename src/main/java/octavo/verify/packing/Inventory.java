package octavo.verify.packing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * All parts of a PDF, each measured as PDFBox finds it: those that hold other objects before the parser itself unpacks them, since
 * it does so while the file is opened (ISO 32000-1, 7.5.7 and 7.5.8); all others when every key has been turned.
 */
final class Inventory extends PDFParser {

    /** Bytes of a part; the densest page or the largest font of a book has a fraction of it. */
    static final long MOST = 1 << 26;

    /** Bytes of a picture: A4 in four inks at 800 to the inch. */
    private static final long PICTURE = 1 << 28;

    /** Bytes of all parts together, or so many times the file. */
    private static final long ALL = 1 << 30;

    private static final int TIMES = 100;

    /** What a picture may have more than it says. */
    private static final int SLACK = 16;

    /** The same of what holds objects, which are many times larger once they are read; the tags of a book pack ten to one. */
    private static final long OBJECTS = 1 << 22;

    private static final int OBJECT_TIMES = 4;

    /** Objects of a file, and one more for so many bytes; ten novels with all their tags have a quarter of it. */
    private static final int COUNT = 250_000;

    private static final int BYTES = 100;

    private static final int PAGES = 10_000;

    private final Brackets brackets;
    private final Fonts fonts;
    private final long most;
    private final long mostObjects;
    private final long mostOf;
    private final Set<Long> opened = new HashSet<>();
    private long all;
    private long objects;

    private Inventory(byte[] pdf, Brackets brackets) throws IOException {
        super(new Reread(pdf, brackets));
        this.brackets = brackets;
        fonts = new Fonts(pdf.length);
        mostOf = COUNT + pdf.length / BYTES;
        most = Math.max(ALL, (long) TIMES * pdf.length);
        mostObjects = Math.max(OBJECTS, (long) OBJECT_TIMES * pdf.length);
    }

    /**
     * Looks at all parts of a file.
     *
     * @throws Overfull where one is too large, or all together are
     * @throws IOException where the file cannot be opened
     */
    static void take(byte[] pdf) throws IOException {
        Inventory inventory = new Inventory(pdf, new Brackets(pdf));
        try (PDDocument document = inventory.parse()) {
            inventory.take(document);
        }
    }

    private void take(PDDocument opened) {
        List<COSObjectKey> keys = List.copyOf(document.getXrefTable().keySet());
        demandFew(keys.size());
        for (COSObjectKey key : keys) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream part && !holdsObjects(part)) {
                all += unpacked(part, room(part), "object " + key.getNumber(), OutputStream.nullOutputStream());
                if (all > most) {
                    throw new Overfull("its parts unpack to more than %d MB together".formatted(most >> 20));
                }
            }
            fonts.look(object);
        }
        demandFew(opened.getPages());
    }

    /** By going from one to the next: a tree may name a page over and over (ISO 32000-1, 7.7.3). */
    private static void demandFew(PDPageTree pages) {
        int count = 0;
        for (PDPage _ : pages) {
            if (++count > PAGES) {
                throw new Overfull("it has more than %d pages".formatted(PAGES));
            }
        }
    }

    /** What says that it is a picture has room for as much as it says, and for the largest only where it is not nearly empty. */
    private static long room(COSStream part) {
        long said = PictureSize.of(part);
        long largest = Math.max(PICTURE, TIMES * part.getLength());
        return Math.max(MOST, Math.min(said + said / SLACK, largest));
    }

    private static boolean holdsObjects(COSDictionary part) {
        COSName type = part.getCOSName(COSName.TYPE);
        return COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type);
    }

    /** What tells where the objects lie. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream part = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(part.getCOSName(COSName.TYPE))) {
            count(part, OutputStream.nullOutputStream());
        }
        return part;
    }

    /** What holds an object, unlocked by now; all that it holds will be read with it. */
    @Override
    protected COSBase parseObjectStreamObject(long holder, COSObjectKey key) throws IOException {
        if (opened.add(holder)
                && document.getObjectFromPool(new COSObjectKey(holder, 0)).getObject() instanceof COSStream part) {
            count(part, brackets);
            brackets.demandFew();
            demandFew(part.getInt(COSName.N));
        }
        return super.parseObjectStreamObject(holder, key);
    }

    private void count(COSStream part, OutputStream into) {
        objects += unpacked(part, mostObjects, "a table of its objects", into);
        if (objects > mostObjects) {
            throw new Overfull("its tables of objects unpack to more than %d MB".formatted(mostObjects >> 20));
        }
    }

    private void demandFew(long count) {
        if (count > mostOf) {
            throw new Overfull("it holds more than %d objects".formatted(mostOf));
        }
    }

    private static long unpacked(COSStream part, long room, String name, OutputStream into) {
        try {
            return Unpacking.size(part, room, into);
        } catch (Overfull e) {
            throw new Overfull(name + " " + e.getMessage());
        }
    }
}

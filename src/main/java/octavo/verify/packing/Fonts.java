package octavo.verify.packing;

import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * The fonts of a PDF, counted before any of them is opened (ISO 32000-1, 9.5 to 9.10): each takes memory for itself, even where
 * all of them name one program.
 */
final class Fonts {

    /** The fullest sampler of fonts has a twentieth of it. */
    private static final int MOST = 5_000;

    /** Bytes of their programs, one counted as often as it is named; or so many times the file. */
    private static final long PROGRAMS = 1 << 25;

    private static final int TIMES = 4;

    private static final List<COSName> PROGRAM = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    /** Letters in the tables of all fonts: four times as many as there are. */
    private static final long LETTERS = 1 << 22;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSStream, Long> sizes = new IdentityHashMap<>();
    private final long mostPrograms;
    private long programs;
    private long letters;

    Fonts(long file) {
        mostPrograms = Math.max(PROGRAMS, TIMES * file);
    }

    /**
     * Looks for fonts in an object, and in whatever lies directly in it.
     *
     * @throws Overfull where there are too many
     */
    void look(COSBase object) {
        if (object instanceof COSArray array) {
            array.forEach(this::look);
        } else if (object instanceof COSDictionary dictionary) {
            if (COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE))) {
                font(dictionary);
            }
            all(dictionary.getDictionaryObject(COSName.FONT));
            dictionary.getValues().stream()
                    .filter(value -> !(value instanceof COSObject))
                    .forEach(this::look);
        }
    }

    /** Those that a page calls by their names. */
    private void all(COSBase named) {
        if (named instanceof COSDictionary fonts) {
            fonts.keySet().forEach(name -> font(fonts.getDictionaryObject(name)));
        }
    }

    private void font(COSBase object) {
        if (!(object instanceof COSDictionary font) || !seen.add(font)) {
            return;
        }
        if (seen.size() > MOST) {
            throw new Overfull("it has more than %d fonts".formatted(MOST));
        }
        table(font.getDictionaryObject(COSName.TO_UNICODE));
        table(font.getDictionaryObject(COSName.ENCODING));
        program(font.getDictionaryObject(COSName.FONT_DESC));
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray parts && parts.size() > 0) {
            font(parts.getObject(0));
        }
    }

    private void table(COSBase object) {
        if (object instanceof COSStream table) {
            letters += LetterTable.size(table);
            if (letters > LETTERS) {
                throw new Overfull("the tables of its fonts name more letters than there are");
            }
        }
    }

    private void program(COSBase object) {
        if (object instanceof COSDictionary descriptor) {
            for (COSName key : PROGRAM) {
                if (descriptor.getDictionaryObject(key) instanceof COSStream program) {
                    programs += sizes.computeIfAbsent(program, Fonts::unpacked);
                }
            }
            if (programs > mostPrograms) {
                throw new Overfull("its fonts come to more than %d MB".formatted(mostPrograms >> 20));
            }
        }
    }

    private static long unpacked(COSStream program) {
        try {
            long unpacked = Unpacking.size(program, Inventory.MOST, OutputStream.nullOutputStream());
            return Math.max(program.getLength(), unpacked);
        } catch (Overfull e) {
            throw new Overfull("a font " + e.getMessage());
        }
    }
}

package octavo.press.pdfx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** What pages keep ready and nobody draws any more, such as the parts of a drawing that has become a picture. */
final class Leftovers {

    private static final Pattern DRAWN = Pattern.compile("/([^\\s/<>\\[\\]()]+)\\s+(?:Do|gs|sh|scn|SCN|cs|CS)\\b");

    /** What a page's resources hold besides its fonts. */
    private static final List<COSName> KINDS =
            List.of(COSName.XOBJECT, COSName.EXT_G_STATE, COSName.PATTERN, COSName.SHADING, COSName.COLORSPACE);

    private final Map<COSBase, PDResources> resources = new LinkedHashMap<>();
    private final Map<COSBase, Set<String>> drawn = new HashMap<>();

    /** What a page draws is kept. */
    void keep(PDPage page) throws IOException {
        PDResources used = page.getResources();
        resources.putIfAbsent(used.getCOSObject(), used);
        Set<String> names = drawn.computeIfAbsent(used.getCOSObject(), _ -> new HashSet<>());
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        for (Matcher name = DRAWN.matcher(content); name.find(); ) {
            names.add(name.group(1));
        }
    }

    /** Throws away all that no page draws. */
    void clear() {
        resources.forEach((base, used) -> KINDS.forEach(kind -> {
            if (used.getCOSObject().getDictionaryObject(kind) instanceof COSDictionary kept) {
                for (COSName name : new ArrayList<>(kept.keySet())) {
                    if (!drawn.getOrDefault(base, Set.of()).contains(name.getName())) {
                        kept.removeItem(name);
                    }
                }
            }
        }));
    }

    /** What the pages draw from, each once. */
    Collection<PDResources> resources() {
        return resources.values();
    }
}

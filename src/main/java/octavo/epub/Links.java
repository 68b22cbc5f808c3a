package octavo.epub;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.markup.Node;

/** Which file of the EPUB holds what: documents by the ids in them, pictures by their paths. */
final class Links {

    static final String NAVIGATION = "nav.xhtml";

    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();

    Links(MarkedBook book) {
        for (Galley galley : book.galleys()) {
            String file = file(galley);
            documents.put(galley.id(), file);
            collect(galley.section(), file);
            galley.notes().values().forEach(note -> collect(note, file));
        }
        Set<String> taken = new HashSet<>();
        book.pictures().values().stream()
                .sorted(Comparator.comparing(Picture::path))
                .forEach(picture -> pictures.put(picture.path(), name(picture, taken)));
    }

    /** The document that a galley becomes; the contents are the navigation document itself. */
    static String file(Galley galley) {
        return galley.role() == Role.CONTENTS ? NAVIGATION : "text/" + galley.id() + ".xhtml";
    }

    /** A link as it is written in a document. */
    String to(String href, String from) {
        if (!href.startsWith("#")) {
            return WebAddress.written(href);
        }
        String file = documents.getOrDefault(href.substring(1), from);
        return file.equals(from) ? href : relative(file, from) + href;
    }

    /** A picture's address as it is written in a document. */
    String picture(String path, String from) {
        return relative(file(path), from);
    }

    /** A picture's name in the EPUB. */
    String file(String picturePath) {
        return pictures.get(picturePath);
    }

    static String relative(String file, String from) {
        return from.contains("/") ? "../" + file : file;
    }

    private void collect(Node.Element element, String file) {
        if (!element.id().isEmpty()) {
            documents.put(element.id(), file);
        }
        for (Node child : element.children()) {
            if (child instanceof Node.Element inner) {
                collect(inner, file);
            }
        }
    }

    /** ASCII, lower case and unlike every other even where letters' case is ignored. */
    private static String name(Picture picture, Set<String> taken) {
        String stem = picture.path()
                .replaceFirst("^.*/", "")
                .replaceFirst("\\.[^.]*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String plain = stem.isEmpty() ? "picture" : stem;
        String name = plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + "-" + i;
        }
        return "images/" + name + "." + picture.format().ending();
    }
}

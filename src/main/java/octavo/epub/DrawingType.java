package octavo.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Picture;
import octavo.markup.DrawnFamilies;
import octavo.style.FontFace;

/**
 * Type for drawings: shown by themselves, they know of no fonts but those that they bring (SVG Integration, section 3.2), and
 * their lettering would be as wide as the device's own type happens to be.
 *
 * @param faces those that are at hand
 */
record DrawingType(List<FontFace> faces) {

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*[=:]\\s*[\"']?\\s*(bold|\\d{1,4})\\b");

    /** The drawing with the letters that it shows, in the faces that it names; another picture as it is. */
    Picture of(Picture picture) {
        Set<String> families = Set.copyOf(DrawnFamilies.in(picture));
        List<FontFace> named =
                faces.stream().filter(face -> families.contains(face.family())).toList();
        if (named.isEmpty()) {
            return picture;
        }
        String drawing = new String(picture.content().bytes(), StandardCharsets.UTF_8);
        Set<Integer> letters =
                drawing.replaceAll("<[^>]*>", " ").codePoints().boxed().collect(Collectors.toSet());
        String rules = weights(drawing).stream()
                .flatMap(weight -> nearest(named, weight, drawing.contains("italic")))
                .distinct()
                .flatMap(face -> rule(face, letters).stream())
                .collect(Collectors.joining());
        Matcher root = ROOT.matcher(drawing);
        if (rules.isEmpty() || !root.find()) {
            return picture;
        }
        byte[] lettered = new StringBuilder(drawing)
                .insert(root.end(), "<style>" + rules + "</style>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return new Picture(
                picture.path(), picture.format(), picture.width(), picture.height(), picture.ppi(), lettered::clone);
    }

    /** The faces of each family that come nearest to a weight: the upright one, and the italic where there is any. */
    private static Stream<FontFace> nearest(List<FontFace> faces, int weight, boolean italics) {
        return faces.stream()
                .filter(face -> italics || !face.italic())
                .collect(
                        Collectors.groupingBy(face -> face.family() + face.italic(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike ->
                        alike.stream().min(Comparator.comparing(face -> Math.abs(face.weight() - weight))).stream());
    }

    private static Set<Integer> weights(String drawing) {
        Set<Integer> weights = new TreeSet<>(Set.of(400));
        for (Matcher weight = WEIGHT.matcher(drawing); weight.find(); ) {
            weights.add(weight.group(1).equals("bold") ? 700 : Integer.parseInt(weight.group(1), 10));
        }
        return weights;
    }

    /** A font that its licence keeps whole, or that cannot be read, is not brought. */
    private static Optional<String> rule(FontFace face, Set<Integer> letters) {
        try {
            return new EmbeddedFont(face.read()).letters(letters).map(font -> """
                @font-face { font-family: "%s"; font-weight: %d; font-style: %s; src: url("data:font/ttf;base64,%s"); }
                """.formatted(
                            face.family(),
                            face.weight(),
                            face.italic() ? "italic" : "normal",
                            Base64.getEncoder().encodeToString(font)));
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}

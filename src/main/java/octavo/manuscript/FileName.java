package octavo.manuscript;

import java.util.Comparator;
import java.util.Locale;
import octavo.book.Role;

/** What the name of a text says. */
final class FileName {

    /** As people sort: {@code chapter-2} before {@code chapter-10}. */
    static final Comparator<String> ORDER =
            Comparator.comparing(FileName::padded).thenComparing(Comparator.naturalOrder());

    private FileName() {}

    /** What a text is for: its name without folders, leading number and ending; else a chapter. */
    static Role role(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z]+$", "")
                .replaceFirst("^\\d+[-_. ]*", "");
        return Role.of(name).filter(role -> role != Role.PART).orElse(Role.CHAPTER);
    }

    /** Whether a text belongs to a book that lists no contents. */
    static boolean isText(String path) {
        boolean hidden = ("/" + path).contains("/_") || ("/" + path).contains("/.");
        boolean built = path.startsWith("build/");
        boolean readme = path.toLowerCase(Locale.ROOT).matches("(.*/)?readme\\.md");
        return path.toLowerCase(Locale.ROOT).endsWith(".md") && !hidden && !built && !readme;
    }

    private static String padded(String path) {
        StringBuilder padded = new StringBuilder();
        for (String piece : path.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)")) {
            boolean number = Character.isDigit(piece.charAt(0));
            padded.append("0".repeat(number ? Math.max(0, 10 - piece.length()) : 0))
                    .append(piece);
        }
        return padded.toString();
    }
}

package octavo.copyedit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/**
 * Finds where in a file some words of a passage stand. A file is opened only where there is something to say of it.
 *
 * <p>Between what is written and what is read marks and spaces may differ, letters and figures do not: they are counted.
 */
final class Places {

    private final Jail folder;
    private final Map<String, Optional<List<String>>> files = new HashMap<>();

    Places(Jail folder) {
        this.folder = folder;
    }

    /** The place of this stretch of a passage; that of all words around it where the file has them otherwise. */
    SourceSpan of(Passage passage, int from, int to) {
        Passage.Piece piece = passage.pieces().stream()
                .filter(one -> one.from() <= from)
                .reduce((_, last) -> last)
                .orElseThrow();
        String words = piece.words().text();
        int begin = from - piece.from();
        String sought = words.substring(begin, Math.min(words.length(), to - piece.from()));
        SourceSpan around = piece.words().place();
        return lines(around.file())
                .map(lines -> new Finding(lines, around).after(letters(words, begin), sought))
                .orElse(around);
    }

    private Optional<List<String>> lines(String file) {
        return files.computeIfAbsent(file, path -> {
            try {
                return Optional.of(folder.readText(path).text().lines().toList());
            } catch (Refusal refusal) {
                return Optional.empty();
            }
        });
    }

    private static int letters(String words, int end) {
        return (int) words.codePoints()
                .limit(words.codePointCount(0, end))
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** A search in a stretch of a file. */
    private record Finding(List<String> lines, SourceSpan around) {

        SourceSpan after(int letters, String sought) {
            int passed = 0;
            for (int number = around.line(); number <= Math.min(around.endLine(), lines.size()); number++) {
                String line = lines.get(number - 1);
                int first = number == around.line()
                        ? line.offsetByCodePoints(
                                0, Math.min(around.column() - 1, line.codePointCount(0, line.length())))
                        : 0;
                for (int at = first; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                    if (passed == letters && line.startsWith(sought, at)) {
                        return span(number, line, at, sought);
                    }
                    passed += Character.isLetterOrDigit(line.codePointAt(at)) ? 1 : 0;
                }
            }
            return around;
        }

        private SourceSpan span(int number, String line, int at, String sought) {
            int column = line.codePointCount(0, at) + 1;
            int length = sought.codePointCount(0, sought.length());
            return new SourceSpan(around.file(), number, column, number, column + length - 1);
        }
    }
}

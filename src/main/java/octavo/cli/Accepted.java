package octavo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import octavo.problem.Problem;
import octavo.report.Messages;
import octavo.source.Jail;
import octavo.source.Shelf;
import octavo.source.SourceFile;

/**
 * Problems that somebody has looked at and lives with.
 *
 * <p>Their file holds messages as they are shown, one a line; hints, empty lines and lines that begin with {@code #} are passed
 * over. A problem is among them where file, code and message are the same, on whatever line it stands by now.
 */
record Accepted(Set<String> messages) {

    private static final Pattern MESSAGE =
            Pattern.compile("(.+?):\\d+:\\d+: (?:error|warning|note) (OCT-[A-Z]+-\\d+): (.+)");

    /**
     * Reads such a file.
     *
     * @throws IllegalArgumentException where a line is no message; it says which
     */
    static Accepted read(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        SourceFile text =
                Jail.at(absolute.getParent()).readText(absolute.getFileName().toString());
        Set<String> messages = new TreeSet<>();
        int number = 0;
        for (String line : text.text().split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#") || Character.isWhitespace(line.charAt(0))) {
                continue;
            }
            Matcher message = MESSAGE.matcher(line.strip());
            if (!message.matches()) {
                throw new IllegalArgumentException("line %d of %s is no message of Octavo's".formatted(number, file));
            }
            messages.add(key(message.group(1), message.group(2), message.group(3)));
        }
        return new Accepted(messages);
    }

    /** Writes these problems as such a file; what comments it has, it keeps. */
    static void write(Path file, List<Problem> problems) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        String comments = comments(absolute);
        String messages = Messages.sorted(problems).stream()
                .map(problem -> Messages.lines(problem, word -> word).getFirst() + "\n")
                .collect(Collectors.joining());
        try (Shelf shelf = Shelf.at(absolute.getParent())) {
            shelf.lay(absolute.getFileName().toString(), (comments + messages).getBytes(UTF_8));
            shelf.publish();
        }
    }

    private static String comments(Path file) throws IOException {
        Jail folder = Jail.at(file.getParent());
        String name = file.getFileName().toString();
        String written = folder.has(name) ? folder.readText(name).text() : "";
        String kept = written.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return kept.isEmpty() ? "# Messages that were accepted; take out what shall be told again.\n" : kept;
    }

    boolean has(Problem problem) {
        return messages.contains(key(problem.place().file(), problem.code().id(), problem.message()));
    }

    /** How many of the messages none of these problems has, as is so when they have been mended. */
    int idle(List<Problem> problems) {
        List<String> met = new ArrayList<>();
        problems.forEach(
                problem -> met.add(key(problem.place().file(), problem.code().id(), problem.message())));
        return (int) messages.stream().filter(message -> !met.contains(message)).count();
    }

    private static String key(String file, String code, String message) {
        return file + "\n" + code + "\n" + message;
    }
}

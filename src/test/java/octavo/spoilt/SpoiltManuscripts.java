package octavo.spoilt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.problem.Code;

/**
 * Manuscripts with one fault each: other words in the place of a sound one's last line, or a file too many.
 *
 * <p>A line has what is to be told, where, the message or a part of it that makes it known, and the words, with {@code /} where
 * a line ends and {@code +} before the name of a file.
 */
final class SpoiltManuscripts {

    private static final String BOOK = """
        title: The Lamp
        language: en-GB
        contents: {body: [one.md]}
        editions: {epub: {isbn: 978-3-16-148410-0}}
        """;

    private static final String TEXT = """
        # The lamp

        It was lit at five, and the keeper slept until the morning came over the water.

        %s
        """;

    private static final String WORDS = "It burned until six.";

    private static final String LONG =
            "## Of the Lamp, of Its Oil, of Its Wicks, and of All That a Keeper Has to Know of Them//It burned.";

    private static final String BARTHOLOMEW = "Then Bartholomew lit the lamp, and old Bartholomew sat down. ".repeat(5);

    private static final String SPOILT = """
        LINT_DOUBLED_WORD    | one.md:5 | the word "until" stands here twice in a row | It burned until until six.
        LINT_STRAIGHT_QUOTE  | one.md:5 | the mark " stays straight here             | It burned 3\\" high.
        LINT_DOUBLE_SPACE    | one.md:5 | two spaces stand here in a row              | It burned.  Then it was out.
        LINT_CONFUSABLE      | one.md:5 | is of two alphabets                         | It burned in Vi\u043Ana.
        LINT_CONFUSABLE      | one.md:5 | has a figure where a letter belongs         | It burned behind wa1ls.
        LINT_NAME            | one.md:5 | "Bartholmew" stands here                    | BARTHOLOMEWThey called for old Bartholmew too.
        LINT_HEADING_LONG    | one.md:5 | this heading has 83 letters                 | LONG
        LINT_HEADING_ORDER   | one.md:9 | a heading of level 4 follows one of level 2 | ## Oil//It burned.//#### Smell//Of fish.
        LINT_SECTION_EMPTY   | one.md:5 | nothing stands below the heading "Oil"      | ## Oil
        LINT_ALT             | one.md:5 | the description is the name of a file       | ![](lamp.png){alt="lamp.png"} +lamp.png
        LINT_LABEL_UNUSED    | one.md:5 | nothing refers to "lst-oil"                 | ```sh {#lst-oil}/light lamp/```
        LINT_PICTURE_UNUSED  | lamp.png | this picture stands nowhere in the book     | It burned. +lamp.png
        LINT_FILE_UNUSED     | two.md   | this text stands nowhere in the book        | It burned. +two.md
        NOTE_UNUSED          | one.md:7 | is never called                             | It burned.//[^oil]: Oil was dear.
        PICTURE_WITHOUT_ALT  | one.md:5 | nothing says what this picture shows        | ![](lamp.png) +lamp.png
        NOTE_MISSING         | one.md:5 | oil                                         | It burned.[^oil]
        REFERENCE_TO_NOTHING | one.md:5 | tbl:oil                                     | It burned, as @tbl:oil tells.
        """.replace("BARTHOLOMEW", BARTHOLOMEW).replace("| LONG", "| " + LONG);

    private final Path folder;

    SpoiltManuscripts(Path folder) {
        this.folder = folder;
    }

    /** What a copy editor may ask. */
    static List<Code> queries() {
        return Stream.concat(
                        Arrays.stream(Code.values()).filter(code -> code.id().startsWith("OCT-LINT")),
                        Stream.of(Code.NOTE_UNUSED, Code.PICTURE_WITHOUT_ALT))
                .toList();
    }

    Subject sound() {
        return written("sound", WORDS);
    }

    Stream<Spoilt> all() {
        List<String> lines = SPOILT.lines().toList();
        return IntStream.range(0, lines.size()).mapToObj(number -> {
            String[] cells = lines.get(number).split("\\|", -1);
            Told told = Told.at(cells[0].strip(), cells[1].strip(), cells[2].strip());
            return Spoilt.once(Group.MANUSCRIPT, written(String.valueOf(number), cells[3].strip()), told);
        });
    }

    private Subject written(String name, String words) {
        try {
            Path book = Files.createDirectory(folder.resolve(name));
            String[] parts = words.split(" \\+", -1);
            for (String file : List.of(parts).subList(1, parts.length)) {
                Files.write(
                        book.resolve(file),
                        file.endsWith(".png") ? SoundEpub.picture(16, 16) : new byte[] {'#', ' ', 'A'});
            }
            Files.writeString(book.resolve("book.yaml"), BOOK);
            Files.writeString(book.resolve("one.md"), TEXT.formatted(parts[0].replace('/', '\n')));
            return new Subject.Manuscript(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

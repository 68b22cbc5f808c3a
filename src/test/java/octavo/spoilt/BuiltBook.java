package octavo.spoilt;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Made;
import octavo.Progress;
import octavo.book.Edition.Kind;
import octavo.finishing.Companion;
import octavo.finishing.Finished;
import octavo.source.Jail;

/** A small book that is made once, and what of it lies finished beside its manuscript. */
final class BuiltBook {

    private static final String BOOK = """
        title: The Lamp
        language: en-GB
        contributors: [{name: Ada Writer}]
        publisher: {name: Harbour Press}
        published: 2026
        contents: {front: [{generate: contents}], body: [one.md, two.md, three.md]}
        editions:
          epub: {isbn: 978-3-16-148410-0}
          print: {isbn: 978-0-306-40615-7}
        """;

    private static final String ONE = """
        # The wick

        The lamp was lit at five, and the keeper slept.[^oil] It burned until the morning came, as @tbl:hours and @fig:tower tell.

        [^oil]: Whale oil was dear that year.

        | Hour | Weather |
        |------|---------|
        | Five | Rain    |

        : The hours {#tbl:hours}

        ![The tower](tower.png){#fig:tower alt="A tower on a rock" width=40%}

        4. Trim it

        ![The stairs](stairs.png){alt="Stairs that turn" width=40%}
        """;

    private static final String TWO = """
        # Harbour

        The keeper wrote what the wind did, and nobody read it. He wrote it all the same, night after night, until the book was full
        and the wind had said all that it had to say. Then he began another.

        Ships went by, most of them far out, with a light at the mast and another at the stern. Some of them asked by lamp what place
        this was, and he told them. Some asked what the weather would be, and he told them that too, as well as he knew it. One asked
        only how he was. He stood for a while before he answered, for nobody had ever asked him this, and by then she was gone behind
        the point. He wrote her name into the book, with the hour, and went down to see to the oil. It was low again, and the boat with
        the barrels was due on Friday, if the sea allowed.
        """;

    private static final String THREE = """
        # Winter

        Snow fell on the rock for a week, and no boat came.
        """;

    private final Path folder;
    private final Made made;
    private int shelves;

    private BuiltBook(Path folder, Made made) {
        this.folder = folder;
        this.made = made;
    }

    /** Makes the book in this empty folder. */
    static BuiltBook make(Path folder) throws IOException {
        Path book = Files.createDirectory(folder.resolve("manuscript"));
        Files.writeString(book.resolve("book.yaml"), BOOK);
        Files.writeString(book.resolve("one.md"), ONE);
        Files.writeString(book.resolve("two.md"), TWO);
        Files.writeString(book.resolve("three.md"), THREE);
        Files.write(book.resolve("tower.png"), picture(1));
        Files.write(book.resolve("stairs.png"), picture(4));
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BuiltBook(
                folder,
                new BookBuild(Jail.at(book), choices, Progress.UNWATCHED)
                        .run()
                        .value()
                        .orElseThrow());
    }

    /** Stripes, so many of them. */
    private static byte[] picture(int stripes) throws IOException {
        BufferedImage picture = new BufferedImage(720, 480, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 720; x++) {
            for (int y = 0; y < 480; y++) {
                picture.setRGB(x, y, x * stripes / 360 % 2 == 0 ? 0x303030 : 0xE0E0E0);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    List<Subject> sound() {
        return List.of(
                subject(Kind.EPUB, edition(Kind.EPUB).bytes(), Map.of()),
                subject(Kind.PRINT, edition(Kind.PRINT).bytes(), companions()));
    }

    /** What goes with its pages, by the names of the files. */
    Map<String, byte[]> companions() {
        return made.companions().stream().collect(Collectors.toMap(Companion::file, Companion::bytes));
    }

    Finished edition(Kind kind) {
        return made.editions().stream()
                .filter(one -> one.edition().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What lies there where nothing else does.
     *
     * @param file in the place of the edition of this kind
     * @param beside other files by their names
     */
    Subject subject(Kind kind, byte[] file, Map<String, byte[]> beside) {
        Finished edition = edition(kind);
        Map<String, byte[]> files = new HashMap<>(beside);
        files.put(edition.file(), file);
        return new Subject.Finished(
                folder.resolve("manuscript"), edition.edition().name(), folder.resolve("shelf-" + shelves++), files);
    }
}

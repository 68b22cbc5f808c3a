package octavo.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Made;
import octavo.Progress;
import octavo.problem.Outcome;
import octavo.source.Jail;

/** A book of one chapter that has so many pages, built for a printer. */
public record SmallBook(Path folder, int pages) {

    private static final String PAGE =
            "The lamp was lit at five, and the keeper wrote the hour into the ledger. ".repeat(4)
                    + "\n\n::: pagebreak\n:::\n\n";

    /** Lays a file into the book's folder. */
    public SmallBook with(String file, String text) throws IOException {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes. */
    public SmallBook with(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    /** Builds its only edition. */
    public Outcome<Made> build(String edition) throws IOException {
        with("book.yaml", """
            title: The Lighthouse Ledger
            language: en-GB
            published: 2026
            contributors: [{name: Ada Writer}]
            editions:
              print: {isbn: 978-3-16-148410-0, %s}
            """.formatted(edition));
        with("chapter.md", "# January\n\n" + PAGE.repeat(pages - 1) + "The lamp was put out.\n");
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, true);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED).run();
    }

    /** Its finished file. */
    public byte[] pdf(String edition) throws IOException {
        return build(edition).value().orElseThrow().editions().getFirst().bytes();
    }
}

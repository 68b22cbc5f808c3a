package octavo.press.cover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import octavo.book.Book;
import octavo.manuscript.Manuscript;
import octavo.markup.MarkedBook;
import octavo.markup.Markup;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.resolve.Resolver;
import octavo.source.Jail;
import octavo.style.PrintTheme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A book whose cover is made as if it had so many pages. */
record CoveredBook(Path folder) {

    private static final String FACTS = """
        title: The Lighthouse Ledger
        subtitle: A Keeper’s Year
        language: en-GB
        published: 2026
        publisher: {name: Harbour Press, website: https://harbour.example}
        contributors: [{name: Ada Writer}]
        """;

    static final String BLURB = "The lamp on Skerry Point went out, and *nobody* was there to light it.\n";

    /** The usual book. */
    Outcome<Cover> cover(String edition, int pages) throws IOException {
        return cover(FACTS, edition, pages);
    }

    /**
     * @param facts the lines of {@code book.yaml} before its editions
     */
    Outcome<Cover> cover(String facts, String edition, int pages) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), facts + "editions:\n  print: {kind: print, " + edition + "}\n");
        Files.writeString(folder.resolve("chapter.md"), "# January\n\nThe lamp was lit.\n");
        if (!Files.exists(folder.resolve("blurb.md"))) {
            Files.writeString(folder.resolve("blurb.md"), BLURB);
        }
        Jail jail = Jail.at(folder);
        Jail fonts = Jail.shipped("fonts");
        Book book = Manuscript.read(jail).value().orElseThrow();
        PrintTheme theme = PrintTheme.read(
                        Jail.shipped("styles/classic"),
                        fonts,
                        jail,
                        book.editions().getFirst().trim())
                .value()
                .orElseThrow();
        MarkedBook marked = Markup.of(Resolver.resolve(book, book.editions().getFirst(), List.of())
                .value()
                .orElseThrow());
        return CoverSheet.make(marked, theme, fonts, pages, Instant.parse("2026-01-01T00:00:00Z"), "Octavo");
    }

    PDDocument open(String edition, int pages) throws IOException {
        return open(cover(edition, pages));
    }

    static PDDocument open(Outcome<Cover> cover) throws IOException {
        return Loader.loadPDF(cover.value().orElseThrow().pdf());
    }

    static List<Code> codes(Outcome<Cover> cover) {
        return cover.problems().stream().map(Problem::code).toList();
    }
}

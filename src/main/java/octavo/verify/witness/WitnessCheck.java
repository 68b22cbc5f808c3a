package octavo.verify.witness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.Resources;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import octavo.problem.Code;
import octavo.problem.Count;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.container.Markup;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;

/**
 * Asks epublib, which reads EPUBs by the rules of version 2, what it makes of one: many old reading systems do the same.
 *
 * <p>It is given the documents only, which are known to unpack to no more than is good.
 */
public final class WitnessCheck {

    private static final String HINT = "old reading systems will stumble likewise; if Octavo made it, please report it";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private WitnessCheck(String file) {
        this.file = file;
    }

    /**
     * The check of one file.
     *
     * @param file its name, as messages shall show it
     */
    public static Check check(String file, byte[] epub) {
        try {
            Publication publication = Publication.open(epub);
            WitnessCheck check = new WitnessCheck(file);
            String seen = check.hear(publication, read(publication));
            return new Check("witness", check.problems, seen);
        } catch (Unreadable e) {
            // What keeps it from being read is for EPUBCheck to say.
            return new Check("witness", List.of(), "not looked at: it " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Check(
                    "witness",
                    List.of(problem(file, "epublib cannot read the file: " + reason)),
                    "epublib 3.1 cannot read it");
        }
    }

    private static Book read(Publication publication) throws IOException, Unreadable {
        Resources resources = new Resources();
        for (Map.Entry<String, byte[]> document : publication.texts().entrySet()) {
            if (document.getKey().endsWith(".ncx")) {
                Markup.read(document.getValue(), document.getKey()); // epublib would complain to the terminal
            }
            resources.add(new Resource(document.getValue(), document.getKey()));
        }
        return new EpubReader().readEpub(resources);
    }

    private String hear(Publication publication, Book heard) throws Unreadable {
        Markup opf = publication.opf();
        String title = text(opf, "title");
        compare("title", title, heard.getTitle());
        compare("language", text(opf, "language"), heard.getMetadata().getLanguage());
        List<String> identifiers = heard.getMetadata().getIdentifiers().stream()
                .map(Identifier::getValue)
                .map(String::strip)
                .toList();
        opf.all("identifier").stream()
                .map(identifier -> identifier.text().strip())
                .filter(identifier -> !identifiers.contains(identifier))
                .forEach(identifier -> tell("epublib does not hear the identifier \"%s\"".formatted(identifier)));
        int documents = publication.readingOrder().size();
        int spine = heard.getSpine().size();
        if (spine != documents) {
            tell("epublib finds %s in reading order, of %d".formatted(Count.of(spine, "document"), documents));
        }
        int entries = count(heard.getTableOfContents().getTocReferences());
        if (entries == 0 && hasContentsForOldReaders(opf)) {
            tell("epublib finds no contents");
        }
        return "epublib 3.1 reads %s and %s of the contents"
                .formatted(Count.of(spine, "document"), Count.of(entries, "entry", "entries"));
    }

    /** An EPUB of version 3 need not have them. */
    private static boolean hasContentsForOldReaders(Markup opf) {
        return opf.all("item").stream()
                .anyMatch(item -> item.attribute("media-type").equals("application/x-dtbncx+xml"));
    }

    private void compare(String fact, String said, String heard) {
        if (!said.equals(heard.strip())) {
            tell("epublib hears the %s \"%s\", and the package says \"%s\"".formatted(fact, heard.strip(), said));
        }
    }

    private static String text(Markup opf, String element) {
        return opf.all(element).stream()
                .map(one -> one.text().strip())
                .findFirst()
                .orElse("");
    }

    private static int count(List<TOCReference> entries) {
        return entries.stream()
                .mapToInt(entry -> 1 + count(entry.getChildren()))
                .sum();
    }

    private void tell(String message) {
        problems.add(problem(file, message));
    }

    private static Problem problem(String file, String message) {
        return new Problem(Code.CHECK_WITNESS, SourceSpan.of(file), message, HINT);
    }
}

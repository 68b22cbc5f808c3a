package octavo.epub;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.siegmann.epublib.domain.Book;
import octavo.book.Edition;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.resolve.ResolvedBook;
import octavo.style.EpubTheme;

/** Makes the EPUB edition of a book. */
public final class EpubEdition {

    private EpubEdition() {}

    /**
     * The finished EPUB 3.3.
     *
     * @param built the moment that it says it was made at
     * @return its bytes, the same for the same book and moment; none where a font cannot be read
     */
    public static Outcome<byte[]> make(MarkedBook book, EpubTheme theme, Instant built) {
        List<Problem> problems = new ArrayList<>(identity(book.resolved()));
        StyleSheets styles = new StyleSheets(theme);
        problems.addAll(styles.problems());
        if (!styles.problems().isEmpty()) {
            return Outcome.none(problems);
        }
        return Outcome.of(write(book, theme, styles, built), problems);
    }

    private static byte[] write(MarkedBook book, EpubTheme theme, StyleSheets styles, Instant built) {
        ResolvedBook resolved = book.resolved();
        Links links = new Links(book);
        Cover cover = Cover.of(book, theme, links);
        List<Item> items = new ArrayList<>();
        List<String> spine = new ArrayList<>();
        items.add(cover.document());
        spine.add(cover.document().getId());
        boolean contents = false;
        for (Galley galley : book.galleys()) {
            contents |= galley.role() == Role.CONTENTS;
            Item document = galley.role() == Role.CONTENTS
                    ? navigation(book, links)
                    : document(book, links, galley);
            items.add(document);
            spine.add(document.getId());
        }
        if (!contents) {
            items.add(navigation(book, links));
        }
        items.addAll(styles.items());
        items.add(cover.image());
        items.addAll(pictures(book, links));
        items.add(ncx(book, items, links));

        Edition edition = resolved.edition();
        PackageMetadata metadata =
                new PackageMetadata(resolved.book(), edition, built, AccessibilityClaims.of(book), true);
        String direction = Direction.of(resolved.book().metadata().language());
        return Container.write(PackageDocument.write(metadata, items, spine, direction), items, built);
    }

    private static Item document(MarkedBook book, Links links, Galley galley) {
        byte[] xhtml = new ContentDocument(book, links).write(galley);
        return new Item("text-" + galley.id(), xhtml, Links.file(galley), "application/xhtml+xml");
    }

    private static Item navigation(MarkedBook book, Links links) {
        byte[] xhtml = new Navigation(book, links).write(true);
        return new Item("nav", xhtml, Links.NAVIGATION, "application/xhtml+xml", "nav");
    }

    private static List<Item> pictures(MarkedBook book, Links links) {
        List<Item> items = new ArrayList<>();
        book.pictures().values().stream()
                .sorted(Comparator.comparing(Picture::path))
                .forEach(picture -> items.add(new Item(
                        "picture-" + (items.size() + 1),
                        picture.content().bytes(),
                        links.file(picture.path()),
                        picture.format().mediaType())));
        return items;
    }

    /** The publication as epublib knows it, which writes the NCX of it. */
    private static Item ncx(MarkedBook book, List<Item> items, Links links) {
        ResolvedBook resolved = book.resolved();
        Book publication = new Book();
        items.forEach(publication::addResource);
        publication.getMetadata().addTitle(resolved.book().title(resolved.edition()));
        return Ncx.write(
                publication,
                resolved.contents(),
                links,
                Identity.of(resolved.book(), resolved.edition()),
                resolved.book().metadata().contributors("author"));
    }

    private static List<Problem> identity(ResolvedBook resolved) {
        Edition edition = resolved.edition();
        return edition.isbn().isPresent() || !edition.identifier().isEmpty()
                ? List.of()
                : List.of(new Problem(
                        Code.IDENTIFIER_FROM_TITLE,
                        edition.place(),
                        "the %s edition has no ISBN; its identifier is made from its title and publisher"
                                .formatted(edition.name()),
                        "it changes when they change: give the edition an isbn, or an identifier of its own"));
    }
}

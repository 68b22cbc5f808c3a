package octavo.epub;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Identity;
import octavo.book.Role;
import octavo.folio.Pagination;
import octavo.markup.Galley;
import octavo.markup.MarkedBook;
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
     * @param pages the printed pages whose numbers it tells; empty where no print edition is made with it
     * @param built the moment that it says it was made at
     * @return its bytes, the same for the same book and moment; none where a font cannot be read or embedded
     */
    public static Outcome<byte[]> make(MarkedBook book, EpubTheme theme, Optional<Pagination> pages, Instant built) {
        StyleSheets styles = StyleSheets.of(book, theme);
        MarkedBook shown = ShownPictures.in(book, new DrawingType(theme.all()));
        PageMarks marked = pages.map(p -> PageMarks.of(shown, p.pages()))
                .orElseGet(() -> PageMarks.none(shown))
                .split();
        String source =
                pages.map(p -> Identity.of(book.resolved().book(), p.edition())).orElse("");
        return styles.problems().isEmpty()
                ? write(marked, source, theme, styles, built)
                : Outcome.none(styles.problems());
    }

    private static Outcome<byte[]> write(
            PageMarks marked, String source, EpubTheme theme, StyleSheets styles, Instant built) {
        MarkedBook book = marked.book();
        List<Problem> problems =
                new ArrayList<>(ShopWindow.problems(book.resolved().edition()));
        ShownPictures.problems(book).forEach(problems::add);
        ResolvedBook resolved = book.resolved();
        Links links = new Links(book);
        Cover cover = Cover.of(book, theme, links);
        Publication publication = new Publication(resolved);
        publication.read(cover.document());
        for (Galley galley : book.galleys()) {
            Item document = galley.role() == Role.CONTENTS ? navigation(marked, links) : document(book, links, galley);
            publication.read(document);
            Splitting.problem(galley, document.bytes()).ifPresent(problems::add);
        }
        if (book.galleys().stream().noneMatch(galley -> galley.role() == Role.CONTENTS)) {
            publication.add(navigation(marked, links));
        }
        String name = Identity.of(resolved.book(), resolved.edition());
        styles.items(publication.items()).stream()
                .map(item -> isFont(item) && resolved.edition().obfuscatedFonts() ? item.mixed(name) : item)
                .forEach(publication::add);
        publication.add(cover.image());
        ShownPictures.items(book, links).forEach(publication::add);
        publication.add(Ncx.write(publication.book(), marked, links));

        PackageMetadata metadata = new PackageMetadata(
                resolved, built, marked.marks().isEmpty() ? "" : source, new AccessibilityClaims(Holding.of(marked)));
        return Outcome.of(
                Container.write(PackageDocument.write(metadata, publication), publication.items(), built), problems);
    }

    private static boolean isFont(Item item) {
        return item.getMediaType().getName().startsWith("font/");
    }

    private static Item document(MarkedBook book, Links links, Galley galley) {
        byte[] xhtml = new ContentDocument(book, links).write(galley);
        return new Item("text-" + galley.id(), xhtml, Links.file(galley), "application/xhtml+xml");
    }

    private static Item navigation(PageMarks book, Links links) {
        byte[] xhtml = new Navigation(book, links).write();
        return new Item("nav", xhtml, Links.NAVIGATION, "application/xhtml+xml", "nav");
    }
}

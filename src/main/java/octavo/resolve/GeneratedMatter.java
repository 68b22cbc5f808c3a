package octavo.resolve;

import java.util.List;
import java.util.Optional;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Role;

/** The pages that Octavo writes from what it knows of a book. */
final class GeneratedMatter {

    private GeneratedMatter() {}

    /**
     * The matter of a division as far as it can be written before the book is; nothing where there would be nothing on
     * it. Contents, lists and an index are written last and stay as they are.
     *
     * @param typefaces the families that the edition is set in
     */
    static Optional<Division> write(
            Division.Generated generated, Book book, Edition edition, Words words, List<String> typefaces) {
        Page page = new Page(book.place());
        return switch (generated.kind()) {
            case CONTENTS, FIGURES, TABLES, LISTINGS, INDEX -> Optional.of(generated);
            case NOTES -> Order.gathersNotes(edition) ? Optional.of(generated) : Optional.empty();
            case HALF_TITLE -> {
                TitlePages.halfTitle(page, book, edition);
                yield matter(Role.HALF_TITLE, page, book);
            }
            case TITLE_PAGE -> {
                TitlePages.titlePage(page, book, edition, words);
                yield matter(Role.TITLE_PAGE, page, book);
            }
            case COPYRIGHT_PAGE -> {
                new CopyrightPage(page, book, edition, words).write(typefaces);
                yield matter(Role.COPYRIGHT_PAGE, page, book);
            }
            case COLOPHON -> {
                new ColophonPage(page, book, edition, words).write(typefaces);
                yield matter(Role.COLOPHON, page, book);
            }
        };
    }

    private static Optional<Division> matter(Role role, Page page, Book book) {
        List<Block> blocks = page.blocks();
        return blocks.isEmpty() && page.heading().isEmpty()
                ? Optional.empty()
                : Optional.of(new Division.Matter(role, page.heading(), blocks, book.place()));
    }
}

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
     * The matter of one of the roles half title, title page, copyright page and colophon; nothing where
     * there would be nothing on it.
     *
     * @param typefaces the families that the edition is set in
     */
    static Optional<Division.Matter> write(Role role, Book book, Edition edition, Words words, List<String> typefaces) {
        Page page = new Page(book.place());
        switch (role) {
            case HALF_TITLE -> TitlePages.halfTitle(page, book, edition);
            case TITLE_PAGE -> TitlePages.titlePage(page, book, edition, words);
            case COPYRIGHT_PAGE -> new CopyrightPage(page, book, edition, words).write(typefaces);
            case COLOPHON -> new ColophonPage(page, book, edition, words).write(typefaces);
            default -> throw new IllegalArgumentException("nothing is generated for " + role);
        }
        List<Block> blocks = page.blocks();
        return blocks.isEmpty() && page.heading().isEmpty()
                ? Optional.empty()
                : Optional.of(new Division.Matter(role, page.heading(), blocks, book.place()));
    }
}

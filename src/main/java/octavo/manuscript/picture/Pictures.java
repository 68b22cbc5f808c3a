package octavo.manuscript.picture;

import octavo.book.Picture;
import octavo.problem.Outcome;
import octavo.source.Jail;
import octavo.source.SourceSpan;

/** A book's pictures, by their paths. */
@FunctionalInterface
public interface Pictures {

    /**
     * Reads a picture, proves that it is whole and cleans it.
     *
     * @param path relative to the book, with {@code /}
     * @param place where the manuscript names it
     */
    Outcome<Picture> picture(String path, SourceSpan place);

    /** The pictures in a book's folder, each read once however often it is shown. */
    static Pictures in(Jail folder) {
        return new Gallery(folder);
    }
}

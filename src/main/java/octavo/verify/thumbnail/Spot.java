package octavo.verify.thumbnail;

/**
 * Where some words stand on a page, in hundredths of its width and height from its upper left corner; of words that go over
 * several lines the first.
 *
 * @param page from 1
 */
public record Spot(int page, double left, double top, double width, double height) {

    /**
     * Words that are looked for.
     *
     * @param words those that follow each other in the manuscript, from the first that is meant
     * @param length how many letters of them are meant
     * @param page where they begin to stand, or a page before, from 1; 0 where that is not known
     */
    public record Sought(String words, int length, int page) {}
}

package octavo.book;

import java.util.List;

/**
 * What libraries file the book under.
 *
 * @param lccn Library of Congress control number, or empty
 * @param doi without a resolver in front, or empty
 * @param cip the block of cataloguing in publication, as the book gives it
 */
public record Cataloguing(String lccn, String doi, List<Block> cip) {

    public static final Cataloguing NONE = new Cataloguing("", "", List.of());

    public Cataloguing {
        cip = List.copyOf(cip);
    }
}

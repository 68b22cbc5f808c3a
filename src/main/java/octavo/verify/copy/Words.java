package octavo.verify.copy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.Walk;

/** Words of the manuscript as plain text. */
final class Words {

    private Words() {}

    /** All that a block says, without its notes. */
    static String of(Block block) {
        return Walk.blocks(List.of(block))
                .map(one -> one instanceof Block.Listing listing ? listing.text() : Walk.plain(Walk.text(one)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** How a title is referred to that has no id of its own. */
    static String slug(List<Inline> title) {
        return Normalizer.normalize(Walk.plain(title), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}

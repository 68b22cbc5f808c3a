package octavo.markup;

import java.util.Optional;
import octavo.book.Block;

/** Listings, their code coloured by what its words are. */
final class ListingMarkup {

    private final Desk desk;

    ListingMarkup(Desk desk) {
        this.desk = desk;
    }

    Node.Element listing(Block.Listing listing) {
        Tag code = Tag.of("code", listing.place())
                .classes(listing.language().isEmpty() ? "" : "language-" + listing.language())
                .add(Highlighter.of(listing));
        Tag figure = Tag.of("figure", listing.place())
                .id(desk.id(listing.place()))
                .classes("listing")
                .given(listing.attributes());
        Optional<String> mirrored = Optional.of("rtl").filter(_ -> desk.isRightToLeft());
        mirrored.ifPresent(_ -> figure.attribute("dir", "ltr"));
        listing.caption()
                .ifPresent(words -> figure.add(new FigureMarkup(desk)
                        .caption("figcaption", listing.place(), words)
                        .attribute("dir", mirrored)
                        .end()));
        return figure.add(Tag.of("pre", listing.place()).add(code.end()).end()).end();
    }
}

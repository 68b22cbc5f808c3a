package octavo.epub;

import java.util.Optional;
import octavo.book.Picture;
import octavo.book.Role;
import octavo.epub.picture.Jpeg;
import octavo.epub.picture.ScreenPicture;
import octavo.markup.MarkedBook;
import octavo.style.EpubTheme;

/** The cover: the picture that the edition gives, or one drawn from what the book is called. */
record Cover(Item image, Item document) {

    static final String IMAGE = "cover-image";
    static final String DOCUMENT = "cover.xhtml";

    static Cover of(MarkedBook book, EpubTheme theme, Links links) {
        Optional<Picture> given = book.resolved().edition().cover().front().map(ScreenPicture::of);
        Item image = given.map(picture -> new Item(
                        IMAGE,
                        picture.content().bytes(),
                        "images/cover." + picture.format().ending(),
                        picture.format().mediaType(),
                        "cover-image"))
                .orElseGet(() -> new Item(
                        IMAGE, Jpeg.of(CoverDrawing.of(book, theme)), "images/cover.jpg", "image/jpeg", "cover-image"));
        return new Cover(image, new Item("cover", document(book, links, image), DOCUMENT, "application/xhtml+xml"));
    }

    private static byte[] document(MarkedBook book, Links links, Item image) {
        String title = book.resolved().book().title(book.resolved().edition());
        Xml xml = new ContentDocument(book, links)
                .open(book.resolved().words().of("cover"), DOCUMENT, Semantics.of(Role.Zone.FRONT));
        xml.start("section").attribute("class", "cover").attribute("epub:type", "cover");
        xml.newline()
                .start("img")
                .attribute("role", "doc-cover")
                .attribute("src", image.getHref())
                .attribute("alt", book.resolved().words().of("cover-of", title))
                .end();
        return xml.newline().endOpen().newline().bytes();
    }
}

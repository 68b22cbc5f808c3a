package octavo.print.fo;

import java.util.Map;
import java.util.Optional;
import octavo.book.Picture;
import octavo.measure.Length;
import octavo.print.forme.Copy;
import octavo.print.forme.Meaning;
import octavo.print.shop.Pictures;
import octavo.source.SourceSpan;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The picture on the front of a book as a page of its own, as wide as the others and as high as the picture is. */
public final class CoverLeaf implements Copy {

    private static final String ROLE = "cover";

    /** What the line under a picture takes. */
    private static final Length ROOM = Length.pt(2);

    private final Picture picture;
    private final Length width;
    private final Length height;
    private final String said;
    private final SourceSpan place;

    /**
     * @param said in place of the picture
     * @param place of what is wrong with it
     */
    public CoverLeaf(Picture picture, Length width, String said, SourceSpan place) {
        this.picture = picture;
        this.width = width;
        this.height = width.times((double) picture.height() / picture.width());
        this.said = said;
        this.place = place;
    }

    @Override
    public SourceSpan place(String key) {
        return place;
    }

    @Override
    public Optional<Meaning> meaning(String role) {
        return role.equals(ROLE) ? Optional.of(Meaning.of(Meaning.Type.FIGURE).saying(said)) : Optional.empty();
    }

    @Override
    public void send(ContentHandler handler) throws SAXException {
        Fo fo = new Fo(handler);
        Masters.beginSheets(fo, width, height);
        Traits whole = Traits.of("absolute-position", "fixed")
                .set("left", Length.ZERO)
                .set("top", Length.ZERO)
                .set("width", width)
                .set("height", height.plus(ROOM));
        fo.open("block-container", whole.inherit(Map.of("line-height", "1pt", "font-size", "1pt")));
        fo.open("block", Traits.none().inherit(Map.of("line-stacking-strategy", "max-height")));
        Traits graphic = Traits.of("src", Pictures.address(picture.path()))
                .role(ROLE)
                .set("content-width", width)
                .set("content-height", height)
                .set("scaling", "non-uniform");
        fo.empty("external-graphic", graphic).close().close();
        Masters.endSheets(fo);
    }
}

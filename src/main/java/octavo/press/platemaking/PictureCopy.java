package octavo.press.platemaking;

import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.print.forme.Copy;
import octavo.print.shop.Pictures;
import octavo.source.SourceSpan;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** One picture as a page that it fills, cut off evenly where its sides are of another proportion. */
public final class PictureCopy implements Copy {

    private final String name;
    private final double proportion;
    private final PageSize page;
    private final SourceSpan place;

    /**
     * @param name by which the shop knows the picture
     * @param proportion of its width to its height
     */
    public PictureCopy(String name, double proportion, PageSize page, SourceSpan place) {
        this.name = name;
        this.proportion = proportion;
        this.page = page;
        this.place = place;
    }

    @Override
    public SourceSpan place(String key) {
        return place;
    }

    @Override
    public void send(ContentHandler handler) throws SAXException {
        FoPen pen = new FoPen(handler);
        pen.beginPage(page);
        Length width = Length.pt(Math.max(page.width().pt(), page.height().pt() * proportion));
        Length height = Length.pt(Math.max(page.height().pt(), page.width().pt() / proportion));
        Area area = new Area(
                page.width().minus(width).times(0.5),
                page.height().minus(height).times(0.5),
                width,
                height);
        pen.container(area, "overflow", "hidden").open("block", "font-size", "0pt", "line-height", "0pt");
        pen.open(
                "external-graphic",
                "src",
                Pictures.address(name),
                "content-width",
                width.toString(),
                "content-height",
                height.toString(),
                "scaling",
                "non-uniform");
        pen.close().close().close();
        pen.endPage();
    }
}

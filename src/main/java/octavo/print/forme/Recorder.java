package octavo.print.forme;

import java.awt.Dimension;
import java.awt.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import javax.xml.transform.Result;
import octavo.print.shop.Pictures;
import octavo.print.shop.Shop;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.render.intermediate.AbstractIFDocumentHandler;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFPainter;
import org.jspecify.annotations.Nullable;

/** Takes the place of FOP's PDF output and keeps each page as the calls that would have drawn it. */
final class Recorder extends AbstractIFDocumentHandler implements IFDocumentHandlerConfigurator {

    private final Shop shop;
    private final IntFunction<String> keys;
    private final Structuring structuring;
    private final List<Page> pages = new ArrayList<>();
    private final Tally tally = new Tally();
    private final Lineation lineation = new Lineation();
    private final Map<String, Extent> extents = new LinkedHashMap<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private FontInfo fonts = new FontInfo();
    private String folio = "";
    private Dimension size = new Dimension();
    private Map<?, ?> attributes = Map.of();
    private List<Stroke> strokes = new ArrayList<>();
    private @Nullable RecordingPainter painter;

    Recorder(Shop shop, FOUserAgent agent, IntFunction<String> keys, Structuring structuring) {
        super(new IFContext(agent));
        this.shop = shop;
        this.keys = keys;
        this.structuring = structuring;
    }

    List<Page> pages() {
        return pages;
    }

    /** Counts what is drawn now for the block that FOP is drawing. */
    void count(int letters) {
        tally.add(key(), letters);
    }

    /**
     * Notes words drawn at a point of the page as it is turned when they are read.
     *
     * @param down from the head of the page to that point as it is printed
     */
    void line(Point at, int down, int size, int letters, boolean hyphenated, Line.Room room) {
        lineation.add(key(), at, size, letters, hyphenated, room);
        reach(Extent.of(key(), down, size));
    }

    /** Notes a picture by the address that FOP knows it by. */
    void picture(String address, int width) {
        pictures.add(new PlacedPicture(key(), Pictures.name(address), width));
    }

    /** Notes how far down the page reaches what is drawn. */
    void reach(int top, int bottom) {
        reach(new Extent(key(), top, bottom));
    }

    private void reach(Extent extent) {
        extents.merge(extent.key(), extent, Extent::with);
    }

    private String key() {
        String place = getContext().getLocation();
        int colon = place == null ? -1 : place.indexOf(':');
        return colon < 0 ? "" : keys.apply(Integer.parseInt(place, 0, colon, 10));
    }

    /** The type behind FOP's name for it, at a size in millipoints. */
    Shifts.Type type(FontTriplet triplet, int size) {
        return new Shifts.Type(shop.fount(fonts.getInternalFontKey(triplet)), fonts.getFontInstance(triplet, size));
    }

    @Override
    public void startPage(int index, String name, String master, Dimension viewport) {
        folio = name;
        size = viewport;
        attributes = Map.copyOf(foreignAttributes());
        strokes = new ArrayList<>();
    }

    private Map<?, ?> foreignAttributes() {
        return getContext().getForeignAttributes();
    }

    @Override
    public IFPainter startPageContent() {
        painter = new RecordingPainter(this, strokes);
        return painter;
    }

    @Override
    public void endPageContent() {
        Objects.requireNonNull(painter).end();
    }

    @Override
    public void endPage() {
        Matter matter =
                new Matter(tally.endPage(), lineation.endPage(), List.copyOf(extents.values()), List.copyOf(pictures));
        pages.add(new Page(folio, size, attributes, strokes, matter));
        extents.clear();
        pictures.clear();
    }

    /** In their order: a page kept back for a citation could otherwise come after those that follow it. */
    @Override
    public boolean supportsPagesOutOfOrder() {
        return false;
    }

    @Override
    public StructureTreeEventHandler getStructureTreeEventHandler() {
        return structuring;
    }

    @Override
    public @Nullable IFDocumentNavigationHandler getDocumentNavigationHandler() {
        return getUserAgent().isAccessibilityEnabled() ? new Links(strokes) : null;
    }

    @Override
    public String getMimeType() {
        return MimeConstants.MIME_PDF;
    }

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        return this;
    }

    @Override
    public void configure(IFDocumentHandler handler) {}

    @Override
    public void setupFontInfo(String mimeType, FontInfo empty) {
        shop.layOut(empty);
    }

    @Override
    public void setFontInfo(FontInfo filled) {
        fonts = filled;
    }

    @Override
    public FontInfo getFontInfo() {
        return fonts;
    }

    @Override
    public void setDefaultFontInfo(FontInfo filled) {
        fonts = filled;
    }

    @Override
    public void setResult(@Nullable Result none) {}

    @Override
    public void endDocument() {}

    @Override
    public void startPageSequence(@Nullable String id) {}

    @Override
    public void endPageSequence() {}

    @Override
    public void handleExtensionObject(@Nullable Object extension) {}
}

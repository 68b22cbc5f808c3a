package octavo.print.presswork;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import javax.xml.transform.stream.StreamResult;
import octavo.book.LanguageTag;
import octavo.print.forme.Page;
import octavo.print.foundry.Foundry;
import octavo.print.shop.Events;
import octavo.print.shop.Pictures;
import octavo.print.shop.Shop;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontEventAdapter;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFInfo;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.jspecify.annotations.Nullable;

/** Prints pages, wherever they were set, into one PDF with one subset of each fount. */
public final class Press {

    /** Pixels to the inch of what Batik can only paint: blurs, masks, groups that shine through. */
    private static final float FINE = 600;

    private final Foundry foundry;
    private final Pictures pictures;

    public Press(Foundry foundry, Pictures pictures) {
        this.foundry = foundry;
        this.pictures = pictures;
    }

    /**
     * Prints pages in their order, each labelled by its folio, to be looked at as spreads.
     *
     * @param pages at least one
     * @param places where the manuscript shows a picture; of the empty name, the place of a problem that has no other
     * @param out takes the PDF; stays open
     * @return what was lost in printing, such as a picture that cannot be drawn
     */
    public List<Problem> print(List<Page> pages, Imprint imprint, Function<String, SourceSpan> places, OutputStream out)
            throws IOException {
        return print(pages, imprint, places, out, Optional.empty());
    }

    /**
     * Prints pages for screens: in their colours, and with all that is read marked.
     *
     * @param marked takes down what was marked
     */
    public List<Problem> print(
            List<Page> pages, Imprint imprint, Function<String, SourceSpan> places, OutputStream out, Marked marked)
            throws IOException {
        return print(pages, imprint, places, out, Optional.of(marked));
    }

    private List<Problem> print(
            List<Page> pages,
            Imprint imprint,
            Function<String, SourceSpan> places,
            OutputStream out,
            Optional<Marked> marked)
            throws IOException {
        Events events = new Events(_ -> places.apply(""), places);
        Shop shop = new Shop(foundry, pictures, List.of());
        ContentId named = new ContentId(out);
        leaveHome();
        try {
            print(pages, imprint, handler(shop, events, imprint, named), shop, marked);
        } catch (IFException e) {
            throw new IOException("the PDF cannot be written: " + e.getMessage(), e);
        }
        named.finish();
        return events.problems();
    }

    /**
     * From here on the process speaks no language and lives in UTC: FOP formats dates and the names of its subsets by
     * the defaults of the machine, and fails where those are Arabic.
     */
    private static void leaveHome() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    private static PDFDocumentHandler handler(Shop shop, Events events, Imprint imprint, OutputStream out)
            throws IFException {
        FOUserAgent agent = shop.agent(events);
        agent.setProducer(imprint.creator());
        agent.setCreationDate(Date.from(imprint.created()));
        agent.setTargetResolution(FINE);
        @SuppressWarnings("unchecked")
        Map<String, Object> options = agent.getRendererOptions();
        options.put("disable-srgb-colorspace", true);
        PDFDocumentHandler handler = new PDFDocumentHandler(new IFContext(agent));
        FontInfo fonts = new FontInfo();
        fonts.setEventListener(new FontEventAdapter(agent.getEventBroadcaster()));
        shop.layOut(fonts);
        handler.setFontInfo(fonts);
        handler.setResult(new StreamResult(out));
        return handler;
    }

    private static void print(
            List<Page> pages, Imprint imprint, PDFDocumentHandler handler, Shop shop, Optional<Marked> marked)
            throws IFException, IOException {
        handler.startDocument();
        handler.setDocumentLocale(Locale.forLanguageTag(imprint.language()));
        handler.startDocumentHeader();
        handler.handleExtensionObject(new Xmp(imprint, marked.isPresent()));
        handler.endDocumentHeader();
        for (int index = 0; index < pages.size(); index++) {
            Page page = pages.get(index);
            handler.getContext().setForeignAttributes(page.attributes());
            Dimension size = new Dimension(
                    page.size().width().millipoints(), page.size().height().millipoints());
            handler.startPage(index, page.folio(), "", size);
            handler.getContext().setForeignAttributes(Map.of());
            Platen platen = marked.<Platen>map(taken -> new TaggingPlaten(handler, taken))
                    .orElseGet(() -> new Platen(handler));
            if (index == 0) {
                inscribe(imprint, platen.document(), marked.isPresent() ? "OneColumn" : "TwoPageRight");
            }
            page.paint(platen);
            platen.end();
            handler.endPageContent();
            handler.endPage();
            if (index == pages.size() - 1) {
                ToUnicode.put(platen.document(), handler.getFontInfo(), shop);
            }
        }
        handler.endDocument();
    }

    private static void inscribe(Imprint imprint, PDFDocument document, String layout) {
        PDFInfo info = document.getInfo();
        info.setTitle(said(imprint.title()));
        info.setAuthor(said(String.join(", ", imprint.authors())));
        info.setSubject(said(imprint.description()));
        info.setKeywords(said(String.join(", ", imprint.keywords())));
        info.setCreator(imprint.creator());
        info.setProducer(imprint.creator());
        info.setCreationDate(Date.from(imprint.created()));
        PDFDictionary viewing = new PDFDictionary();
        viewing.put("DisplayDocTitle", true);
        if (new LanguageTag(imprint.language()).rightToLeft()) {
            viewing.put("Direction", new PDFName("R2L"));
        }
        document.getRoot().put("ViewerPreferences", viewing);
        document.getRoot().put("PageLayout", new PDFName(layout));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}

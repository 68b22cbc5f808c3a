package octavo.print.fo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import octavo.folio.PagePlan;
import octavo.markup.Cursor;
import octavo.markup.Galley;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.print.flow.Whereabouts;
import octavo.print.forme.Copy;
import octavo.print.forme.Line;
import octavo.print.forme.Setting;
import octavo.source.SourceSpan;
import octavo.style.Style;
import octavo.style.selector.Part;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The blocks of a division that begin with an initial, set on trial to learn where the lines beside it end; FOP has no
 * way to make some lines of a block shorter, but for floats, which lose the notes of their pages.
 */
public final class TrialCopy implements Copy {

    private static final Length HIGH = Length.in(100);

    private final GalleyCopy.Shared shared;
    private final Galley galley;
    private final Cursor section;
    private final List<Cursor> blocks = new ArrayList<>();
    private final Whereabouts whereabouts;

    public TrialCopy(GalleyCopy.Shared shared, Galley galley) {
        this.shared = shared;
        this.galley = galley;
        this.section = Cursor.root(shared.body()).only(galley.section());
        this.whereabouts = new Whereabouts(galley.section().place());
        collect(section);
    }

    private void collect(Cursor at) {
        if (shared.theme().speaksOf(Part.FIRST_LETTER, at)) {
            blocks.add(at);
        }
        at.children().forEach(this::collect);
    }

    /** Whether there is nothing to be tried. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The lines of each block, by its place. */
    public Map<SourceSpan, List<Line>> lines(Setting setting) {
        Map<SourceSpan, List<Line>> lines = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(blocks.size(), setting.pages().size()); i++) {
            lines.put(blocks.get(i).element().place(), setting.pages().get(i).lines());
        }
        return lines;
    }

    @Override
    public SourceSpan place(String key) {
        return whereabouts.place(key);
    }

    @Override
    public void send(ContentHandler handler) throws SAXException {
        Fo fo = new Fo(handler);
        PageSize area = new Masters(shared.theme(), "", TextColumns.ONE, false).area();
        Typography typography =
                new Typography(shared.foundry(), shared.body().attribute("lang").orElse(""));
        Stick stick = new Stick(
                fo,
                shared.theme(),
                typography,
                galley.with(galley.section(), new LinkedHashMap<>()),
                section,
                shared.pictures(),
                PagePlan.first(),
                area,
                whereabouts,
                new Breaks(),
                new Counters(),
                new Features(),
                new Openings(shared.foundry(), Optional.empty()),
                new Floats(new TreeMap<>()),
                new EntryNumbers(),
                new Meanings(false, section.language()));
        Masters.beginSheets(fo, area.width(), HIGH);
        for (Cursor at : blocks) {
            Style style = style(at);
            new Initials(stick).trial(at, stick.type(at, style), measure(at, style, area));
        }
        Masters.endSheets(fo);
    }

    private Style style(Cursor at) {
        Style outer = at.parent().map(this::style).orElse(shared.theme().root());
        return shared.theme().style(at, outer);
    }

    private Measure measure(Cursor at, Style style, PageSize area) {
        Measure around =
                at.parent().map(parent -> measure(parent, style(parent), area)).orElse(Measure.of(area.width()));
        return Box.across(style, around, Traits.none());
    }
}

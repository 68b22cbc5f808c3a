package octavo.print.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import octavo.folio.PageMap;
import octavo.print.forme.Extent;
import octavo.print.forme.Line;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.source.SourceSpan;

/** Where in the manuscript, and where on the pages, everything stands that one division's copy says. */
public final class Whereabouts {

    /**
     * A reference that says how near its target is.
     *
     * @param target id of what it refers to
     * @param page index in its division, from 0, of the page that it stands on
     */
    public record Reference(String target, int page) {}

    /**
     * A place that readers look for.
     *
     * @param level from 1
     * @param top from the head of its page, in millipoints
     */
    public record Bookmark(int level, String label, int top) {}

    private record Referring(String target, Span at) {}

    private record Span(int first, int last, int letter) {}

    private record Sought(int level, String label, int key) {}

    private final SourceSpan division;
    private final Slips slips = new Slips();
    private final Map<String, Span> ids = new LinkedHashMap<>();
    private final RunningTitles titles = new RunningTitles(slips);
    private final List<Sought> bookmarks = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final SortedMap<Integer, Figure> figures = new TreeMap<>();
    private final List<Referring> references = new ArrayList<>();

    public Whereabouts(SourceSpan division) {
        this.division = division;
    }

    /** Where its blocks and their words are taken down. */
    public Slips slips() {
        return slips;
    }

    /** What its blocks give to running heads. */
    public RunningTitles titles() {
        return titles;
    }

    /** The block that began last ends, and bears an id, unless that is empty. */
    public void end(String id) {
        Slip slip = slips.end();
        if (!id.isEmpty()) {
            ids.put(id, new Span(slip.number(), slips.latest(), 0));
        }
    }

    /** A figure that may be moved has been written, the first key in it being this. */
    public void figure(int number, String placement, int first, int before, String page) {
        figures.put(number, new Figure(placement, first, slips.latest(), before, page));
    }

    /** The figures that may be moved, in the order in which they are written. */
    public List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    /** The figure that a page was set for, by its number; empty for a page of text. */
    public OptionalInt figure(Page page) {
        for (Setting.Passage passage : page.passages()) {
            if (!passage.key().isEmpty()) {
                int key = Integer.parseInt(passage.key(), 10);
                return slips.of(key).running()
                        ? OptionalInt.empty()
                        : figures.entrySet().stream()
                                .filter(figure -> figure.getValue().holds(key))
                                .mapToInt(Map.Entry::getKey)
                                .findFirst();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a key's words are running text, neither a note's nor those of a figure that was moved. */
    public boolean running(String key) {
        return slips.running(key);
    }

    /** The keys of the lines of running text on a page, one for each. */
    public List<String> running(Page page) {
        return page.lines().stream().map(Line::key).filter(this::running).toList();
    }

    /** The base line of a page, in millipoints from its head, in which a note is called; empty where that is not here. */
    public OptionalInt call(String note, Page page) {
        return slips.call(Integer.parseInt(note, 10))
                .map(call -> page.baseline(String.valueOf(call.key()), Math.max(0, call.letter() - 1)))
                .orElse(OptionalInt.empty());
    }

    /** How its blocks follow one another down the pages. */
    public Flow flow() {
        return new Flow(slips.all());
    }

    /** An element in a line, at this point of it. */
    public void mark(String id) {
        if (!id.isEmpty() && slips.isOpen()) {
            Slip here = slips.here();
            ids.put(id, new Span(here.number(), here.number(), here.letters()));
        }
    }

    /** The block that began last is one that readers look for. */
    public void bookmark(int level, String label) {
        bookmarks.add(new Sought(level, label, slips.latest()));
    }

    /** What readers look for that begins on a page, in order. */
    public List<Bookmark> bookmarks(Page page) {
        List<Bookmark> found = new ArrayList<>();
        for (Sought sought : bookmarks) {
            top(sought.key, sought.key, page)
                    .ifPresent(top -> found.add(new Bookmark(sought.level, sought.label, top)));
        }
        return found;
    }

    /** The division quotes the folio of this id. */
    public void ask(String id) {
        asked.add(id);
    }

    /** A reference that says how near its target is stands here; its number from 0. */
    public int refer(String target) {
        ask(target);
        Slip here = slips.here();
        references.add(new Referring(target, new Span(here.number(), here.number(), here.letters())));
        return references.size() - 1;
    }

    /** The references that say how near their targets are, in order. */
    public List<Reference> references(Setting setting) {
        return references.stream()
                .map(one -> new Reference(one.target, page(one.at, setting).orElse(0)))
                .toList();
    }

    /** Every id whose folio the division quotes. */
    public Set<String> asked() {
        return asked;
    }

    /** Where a key's element stands in the manuscript. */
    public SourceSpan place(String key) {
        return key.isEmpty() ? division : slips.of(key).place();
    }

    /** Every id of the division. */
    public Set<String> ids() {
        return ids.keySet();
    }

    /** The key of the block that bears an id; empty where none does. */
    public String key(String id) {
        Span span = ids.get(id);
        return span == null ? "" : String.valueOf(span.first);
    }

    /** The index of the page, from 0, on which the element of an id begins; empty where nothing of it is drawn. */
    public OptionalInt page(String id, Setting setting) {
        Span span = ids.get(id);
        return span == null ? OptionalInt.empty() : page(span, setting);
    }

    /** The base line, in millipoints from the head of the page, on which an id stands within a block; empty for a block. */
    public OptionalInt baseline(String id, Page page) {
        Span span = ids.get(id);
        return span == null || span.letter == 0
                ? OptionalInt.empty()
                : page.baseline(String.valueOf(span.first), span.letter);
    }

    /** How far down a page, in millipoints, that begins which bears an id or stands in it; empty where nothing of it is drawn. */
    public OptionalInt top(String id, Page page) {
        Span span = ids.get(id);
        return span == null ? OptionalInt.empty() : top(span.first, span.last, page);
    }

    private static OptionalInt top(int first, int last, Page page) {
        return page.extents().stream()
                .filter(extent -> !extent.key().isEmpty())
                .filter(extent -> {
                    int key = Integer.parseInt(extent.key(), 10);
                    return key >= first && key <= last;
                })
                .mapToInt(Extent::top)
                .min();
    }

    private static OptionalInt page(Span span, Setting setting) {
        if (span.letter > 0) {
            return setting.page(String.valueOf(span.first), span.letter);
        }
        for (int index = 0; index < setting.pages().size(); index++) {
            for (Setting.Passage passage : setting.pages().get(index).passages()) {
                int key = Integer.parseInt(passage.key(), 10);
                if (key >= span.first && key <= span.last) {
                    return OptionalInt.of(index);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The first whole word of running text, or of a turned table, on a page, else its first picture; empty without either. */
    public Optional<PageMap.Place> begins(Page page) {
        boolean turned = figure(page).stream()
                .anyMatch(number -> figures.get(number).placement().equals(Figure.TURNED));
        Optional<PageMap.Place> word = page.passages().stream()
                .filter(passage -> turned || slips.of(passage.key()).running())
                .flatMap(passage -> word(passage).stream())
                .findFirst();
        return word.isPresent()
                ? word
                : page.passages().stream()
                        .map(passage -> slips.of(passage.key()))
                        .filter(slip -> slip.running() && slip.pictured().isPresent())
                        .map(slip ->
                                new PageMap.Place(slip.place(), slip.pictured().getAsInt()))
                        .findFirst();
    }

    private Optional<PageMap.Place> word(Setting.Passage passage) {
        OptionalInt word = slips.of(passage.key()).word(passage.from(), passage.from() + passage.letters());
        return word.isPresent()
                ? Optional.of(new PageMap.Place(slips.of(passage.key()).place(), word.getAsInt()))
                : Optional.empty();
    }
}

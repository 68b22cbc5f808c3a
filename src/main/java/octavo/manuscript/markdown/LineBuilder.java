package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import octavo.book.Attributes;
import octavo.book.Inline;
import octavo.manuscript.markdown.html.HtmlPiece;
import octavo.problem.Code;
import octavo.source.SourceSpan;

/** Puts a line together, and finds what belongs between brackets, carets, tildes and tags. */
final class LineBuilder {

    private final Reading reading;
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    /** Brackets and tags that are open, the innermost last. */
    private final List<Opening> open = new ArrayList<>();

    private final Map<String, Integer> openTags = new HashMap<>();

    /** Carets and tildes that may be closed: the index of each. */
    private final Map<String, Integer> scripts = new HashMap<>();

    /** The last word that has a space in it. */
    private int lastSpace = -1;

    /** The bracket that the one at the end closes, or nothing. */
    private int bracketed = -1;

    /** Whether braces that come now belong to what stands last. */
    private boolean attachable;

    private record Opening(HtmlPiece.Start tag, int index, SourceSpan place) {
        private static final HtmlPiece.Start BRACKET = new HtmlPiece.Start("[", new LinkedHashMap<>(), 0, 0);

        boolean isBracket() {
            return tag == BRACKET;
        }
    }

    LineBuilder(Reading reading) {
        this.reading = reading;
    }

    void words(String text, SourceSpan place) {
        if (text.isEmpty()) {
            return;
        }
        if (text.indexOf(' ') >= 0) {
            lastSpace = inlines.size();
        }
        put(new Inline.Text(text, place), 0);
    }

    /** The end of a line in the file; after one that the author made it adds nothing. */
    void space(SourceSpan place) {
        if (inlines.isEmpty() || !(inlines.getLast() instanceof Inline.LineBreak)) {
            words(" ", place);
        }
    }

    void add(Inline inline, int depth) {
        put(inline, depth);
        attachable = true;
    }

    /** What braces cannot belong to. */
    private void put(Inline inline, int depth) {
        inlines.add(inline);
        depths.add(depth);
        bracketed = -1;
        attachable = false;
    }

    void openBracket(SourceSpan place) {
        open.add(new Opening(Opening.BRACKET, inlines.size(), place));
        put(new Inline.Text("[", place), 0);
    }

    void closeBracket(SourceSpan place) {
        boolean paired = !open.isEmpty() && open.getLast().isBracket();
        int begin = paired ? open.removeLast().index : -1;
        put(new Inline.Text("]", place), 0);
        bracketed = begin;
    }

    /** A caret or a tilde: the second of two without a space between them closes a super- or subscript. */
    void script(String sign, SourceSpan place) {
        int begin = scripts.getOrDefault(sign, -1);
        boolean closes = begin > lastSpace && begin < inlines.size() - 1 && insideLastOpening(begin);
        if (!closes) {
            scripts.put(sign, inlines.size());
            put(new Inline.Text(sign, place), 0);
            return;
        }
        scripts.remove(sign);
        put(new Inline.Text(sign, place), 0);
        SourceSpan whole = spanning(begin, place);
        wrap(
                begin,
                1,
                1,
                text -> List.of(
                        sign.equals("^") ? new Inline.Superscript(text, whole) : new Inline.Subscript(text, whole)));
    }

    /** Braces: of the brackets or of the inline before them, else words that were meant to be something. */
    void braces(Attributes attributes, String written, SourceSpan place) {
        if (bracketed >= 0) {
            int begin = bracketed;
            SourceSpan whole = spanning(begin, place);
            wrap(begin, 1, 1, text -> List.of(new Spans(reading).of(text, attributes, whole)));
        } else if (attachable) {
            int last = inlines.size() - 1;
            SourceSpan whole = spanning(last, place);
            wrap(last, 0, 0, text -> List.of(new Spans(reading).of(text, attributes, whole)));
        } else {
            if (!written.equals("{}")) {
                reading.report(
                        Code.ATTRIBUTES_WRONG,
                        place,
                        "these braces belong to nothing",
                        "put them right after brackets, a link, a picture or code, or at the end of a heading");
            }
            words(written, place);
        }
    }

    void openTag(HtmlPiece.Start tag, SourceSpan place) {
        open.add(new Opening(tag, inlines.size(), place));
        openTags.merge(tag.name(), 1, Integer::sum);
        bracketed = -1;
        attachable = false;
    }

    /** Closes the innermost tag of this name; brackets that are open in it were only brackets. */
    void closeTag(String name, SourceSpan place) {
        if (openTags.getOrDefault(name, 0) == 0) {
            reading.dropped().unopened(name, place);
            return;
        }
        Opening opening = open.removeLast();
        while (!opening.tag.name().equals(name)) {
            unclosed(opening);
            opening = open.removeLast();
        }
        openTags.merge(name, -1, Integer::sum);
        HtmlPiece.Start tag = opening.tag;
        SourceSpan whole = opening.place.to(place);
        wrap(opening.index, 0, 0, text -> new HtmlInlines(reading).element(tag, text, whole));
    }

    /** All that was put in, words that stand side by side made one. */
    Line end() {
        open.forEach(this::unclosed);
        open.clear();
        return new Line(
                Words.joined(inlines),
                depths.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private void unclosed(Opening opening) {
        if (!opening.isBracket()) {
            openTags.merge(opening.tag.name(), -1, Integer::sum);
            reading.dropped().unclosed(opening.tag.name(), opening.place);
        }
    }

    private boolean insideLastOpening(int index) {
        return open.isEmpty() || open.getLast().index <= index;
    }

    private SourceSpan spanning(int begin, SourceSpan last) {
        return inlines.get(begin).place().to(last);
    }

    /**
     * Makes one inline of what stands from an index to the end.
     *
     * @param before how many of the first are marks that go
     * @param after how many of the last are
     */
    private void wrap(int begin, int before, int after, Function<List<Inline>, List<Inline>> wrapper) {
        List<Inline> whole = inlines.subList(begin, inlines.size());
        List<Integer> wholeDepths = depths.subList(begin, depths.size());
        int depth = 1 + wholeDepths.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (depth > Reading.MAX_DEPTH) {
            reading.tooDeep(whole.getFirst().place());
            return;
        }
        List<Inline> wrapped = wrapper.apply(Words.joined(whole.subList(before, whole.size() - after)));
        whole.clear();
        wholeDepths.clear();
        lastSpace = Math.min(lastSpace, begin);
        scripts.values().removeIf(index -> index >= begin);
        wrapped.forEach(inline -> add(inline, depth));
    }
}

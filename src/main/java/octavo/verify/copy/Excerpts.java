package octavo.verify.copy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;
import octavo.verify.letters.Roll;

/** What lists and the index take from the text of an edition: captions and terms. */
final class Excerpts {

    private final Contents contents;

    Excerpts(Contents contents) {
        this.contents = contents;
    }

    /** Captions of figures; an entry without words for one that has none. */
    Stream<Roll.Entry> figures() {
        return captions(Excerpts::figure);
    }

    /** The same of tables. */
    Stream<Roll.Entry> tables() {
        return captions(Excerpts::table);
    }

    /** The same of listings. */
    Stream<Roll.Entry> listings() {
        return captions(Excerpts::listing);
    }

    /** Every term of the index, at each of its levels. */
    List<Roll.Entry> indexed() {
        Map<String, Roll.Entry> terms = new LinkedHashMap<>();
        contents.all()
                .flatMap(Excerpts::text)
                .flatMap(Excerpts::inlines)
                .filter(Inline.IndexMark.class::isInstance)
                .map(Inline.IndexMark.class::cast)
                .forEach(mark ->
                        mark.term().forEach(level -> terms.putIfAbsent(level, new Roll.Entry(level, mark.place()))));
        return terms.values().stream().filter(Roll.Entry::hasLetters).toList();
    }

    private Stream<Roll.Entry> captions(Function<Block, List<Inline>> caption) {
        return contents.all()
                .flatMap(Excerpts::text)
                .flatMap(Walk::blocks)
                .map(block -> entry(caption.apply(block), block.place()));
    }

    private static List<Inline> figure(Block block) {
        return block instanceof Figure figure ? figure.caption() : List.of();
    }

    private static List<Inline> table(Block block) {
        return block instanceof Table table ? table.caption() : List.of();
    }

    private static List<Inline> listing(Block block) {
        return block instanceof Block.Listing listing ? listing.caption().orElse(List.of()) : List.of();
    }

    private static Stream<List<Block>> text(Division division) {
        return switch (division) {
            case Division.Part part ->
                Stream.concat(Stream.of(part.page()), part.divisions().stream().flatMap(Excerpts::text));
            case Division.Matter matter -> Stream.of(matter.blocks());
            case Division.Generated _ -> Stream.empty();
        };
    }

    /** All inlines of these blocks, those of notes after their call. */
    private static Stream<Inline> inlines(List<Block> blocks) {
        return Walk.inlines(blocks)
                .flatMap(inline -> inline instanceof Inline.NoteCall call
                        ? Stream.concat(Stream.of(inline), inlines(call.note().blocks()))
                        : Stream.of(inline));
    }

    /** The words up to the first thing that Octavo puts in, since its words are not known here. */
    static Roll.Entry entry(List<Inline> words, SourceSpan place) {
        List<Inline> known = words.stream()
                .takeWhile(inline -> Walk.deep(inline).noneMatch(Excerpts::putIn))
                .toList();
        return new Roll.Entry(Walk.plain(known), place);
    }

    private static boolean putIn(Inline inline) {
        return switch (inline) {
            case Inline.Reference r -> r.text().isEmpty();
            case Inline.Citation _, Inline.Field _, Inline.Image _ -> true;
            case Inline.Text _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikeout _,
                    Inline.Superscript _,
                    Inline.Subscript _,
                    Inline.SmallCaps _,
                    Inline.Span _,
                    Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Link _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.IndexMark _ -> false;
        };
    }
}

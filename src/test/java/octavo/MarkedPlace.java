package octavo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Inline.IndexMark;
import octavo.book.Table;
import octavo.book.Walk;

/**
 * A mark for the index with the letters of the text around it, by which its page can be found.
 *
 * @param before the letters before it, up to what no reader could foresee
 * @param after those from its own words on
 */
record MarkedPlace(IndexMark mark, String before, String after) {

    /** So many letters are hardly anywhere else. */
    private static final int MOST = 60;

    private static final int LEAST = 8;

    /** Every mark of a book that leads to a page. */
    static List<MarkedPlace> in(Book book) {
        List<MarkedPlace> places = new ArrayList<>();
        book.contents().all().flatMap(MarkedPlace::texts).forEach(text -> read(text, places));
        return places.stream()
                .filter(place -> place.mark.see().isEmpty())
                .filter(place ->
                        place.mark.seeAlso().isEmpty() || !place.mark.text().isEmpty())
                .toList();
    }

    /** The indices of the pages that show it, the letters of each given. */
    List<Integer> pages(List<String> pages) {
        boolean clings = mark.text().isEmpty() && !before.isEmpty() && !before.endsWith(" ");
        for (int length = MOST; length >= LEAST; length -= 4) {
            String sought = clings ? last(letters(before), length) : first(letters(after), length);
            List<Integer> found = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                if (!sought.isEmpty() && pages.get(page).contains(sought)) {
                    found.add(page);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Without spaces, hyphens and capitals. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}-]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String first(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String last(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static void read(List<Inline> text, List<MarkedPlace> places) {
        StringBuilder words = new StringBuilder();
        List<IndexMark> marks = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        text.stream().flatMap(Walk::deep).forEach(inline -> {
            switch (inline) {
                case Inline.Text t -> words.append(t.text());
                case Inline.Code c -> words.append(c.text());
                case IndexMark m -> {
                    marks.add(m);
                    offsets.add(words.length());
                }
                case Inline.NoteCall call -> {
                    words.append('\f');
                    texts(call.note().blocks()).forEach(inner -> read(inner, places));
                }
                case Inline.Reference r when !r.text().isEmpty() -> {}
                case Inline.Reference _, Inline.Image _, Inline.Maths _, Inline.Citation _, Inline.Field _ ->
                    words.append('\f');
                case Inline.LineBreak _ -> words.append(' ');
                case Inline.Emphasis _,
                        Inline.Strong _,
                        Inline.Strikeout _,
                        Inline.Superscript _,
                        Inline.Subscript _,
                        Inline.SmallCaps _,
                        Inline.Span _,
                        Inline.Link _ -> {}
            }
        });
        for (int i = 0; i < marks.size(); i++) {
            String before = words.substring(0, offsets.get(i));
            String after = words.substring(offsets.get(i));
            places.add(new MarkedPlace(
                    marks.get(i), before.substring(before.lastIndexOf('\f') + 1), after.split("\f", -1)[0]));
        }
    }

    private static Stream<List<Inline>> texts(Division division) {
        return switch (division) {
            case Division.Part part ->
                Stream.concat(
                        Stream.concat(Stream.of(part.heading().title()), texts(part.page())),
                        part.divisions().stream().flatMap(MarkedPlace::texts));
            case Division.Matter matter ->
                Stream.concat(matter.heading().map(Heading::title).stream(), texts(matter.blocks()));
            case Division.Generated _ -> Stream.empty();
        };
    }

    private static Stream<List<Inline>> texts(List<Block> blocks) {
        return Walk.blocks(blocks).flatMap(block -> switch (block) {
            case Table table -> cells(table);
            case Block.DefinitionList list -> list.definitions().stream().map(Block.Definition::term);
            default -> Stream.of(Walk.text(block));
        });
    }

    private static Stream<List<Inline>> cells(Table table) {
        return Stream.concat(
                Stream.of(table.caption()),
                Stream.concat(table.head().stream(), table.body().stream())
                        .flatMap(row -> row.cells().stream().map(Table.Cell::text)));
    }
}

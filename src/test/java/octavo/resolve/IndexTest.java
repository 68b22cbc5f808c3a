package octavo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Inline;
import octavo.book.Inline.IndexMark.Extent;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.book.Walk;
import octavo.problem.Outcome;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {

    private final SampleBook sample = new SampleBook();

    @Test
    void entriesStandBelowTheirMainEntriesWithTheirPlacesInReadingOrder() {
        assertThat(drawn("en-GB", mark("wick"), mark("lamp", "wick"), mark("lamp", "oil"), mark("wick")))
                .isEqualTo("L: lamp(oil*, wick*) | W: wick**");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        en-GB = zoo Ångström eagle e-book A10 A4 3D .epub  = #: .epub, 3D | A: A4, A10, Ångström | E: e-book, eagle | Z: zoo
        sv    = zoo Ångström Ära Ör ananas                 = A: ananas | Z: zoo | Å: Ångström | Ä: Ära | Ö: Ör
        de    = Zoo Öl Ofen Ähre                           = A: Ähre | O: Ofen, Öl | Z: Zoo
        es    = ñandú nube oso                             = N: nube | Ñ: ñandú | O: oso
        pl    = łódź lampa zebra                           = L: lampa | Ł: łódź | Z: zebra
        """)
    void entriesAreInTheOrderOfTheLanguageUnderItsLetters(String language, String terms, String expected) {
        Inline[] marks =
                List.of(terms.split(" ")).stream().map(term -> mark(term)).toArray(Inline[]::new);
        assertThat(drawn(language, marks).replace("*", "")).isEqualTo(expected);
    }

    @Test
    void anEntryWithPlacesSendsOnAndOneWithoutSendsAway() {
        List<Index.Entry> entries = index(
                        "en-GB",
                        mark("oil"),
                        send("paraffin", "oil"),
                        send("oil", "wick; lamp!flat"),
                        mark("wick"),
                        mark("lamp", "flat"))
                .value()
                .orElseThrow()
                .index()
                .groups()
                .stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> !entry.sends().isEmpty())
                .toList();
        assertThat(entries)
                .extracting(
                        Index.Entry::isEmpty,
                        entry -> entry.sends().stream().map(Index.Pointer::term).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, List.of("wick", "lamp: flat")),
                        org.assertj.core.groups.Tuple.tuple(true, List.of("oil")));
    }

    @Test
    void aPassageGoesFromItsBeginningToItsEnd() {
        Index index = index("en-GB", mark(Extent.START, "oil"), mark("wick"), mark(Extent.END, "oil"))
                .value()
                .orElseThrow()
                .index();
        assertThat(index.groups().getFirst().entries().getFirst().places())
                .containsExactly(new Index.Passage("wick-mark-oil", "wick-mark-oil-2"));
    }

    @Test
    void whatTheTextShowsInItalicsTheIndexDoesToo() {
        Inline.Emphasis title = new Inline.Emphasis(List.of(sample.text("Beagle")), place());
        Inline mark = new Inline.IndexMark(List.of("Beagle"), Extent.POINT, "", "", List.of(title), place());
        Index index = index("en-GB", mark("Beagle"), mark).value().orElseThrow().index();
        assertThat(index.groups().getFirst().entries().getFirst().term()).containsExactly(title);
    }

    /** Groups, entries and, as stars, places. */
    private String drawn(String language, Inline... marks) {
        return index(language, marks).value().orElseThrow().index().groups().stream()
                .map(group -> (group.letter().isEmpty() ? "#" : group.letter()) + ": " + drawn(group.entries()))
                .collect(Collectors.joining(" | "));
    }

    private static String drawn(List<Index.Entry> entries) {
        return entries.stream()
                .map(entry -> Walk.plain(entry.term())
                        + "*".repeat(entry.places().size())
                        + (entry.inner().isEmpty() ? "" : "(" + drawn(entry.inner()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private Outcome<ResolvedBook> index(String language, Inline... marks) {
        Block text = sample.paragraph(marks);
        Book book = sample.language(language)
                .body(sample.chapter("Wick", text))
                .back(new Division.Generated(Role.INDEX, SourceSpan.of("book.yaml")))
                .end();
        return Resolver.resolve(book, book.editions().getLast(), List.of());
    }

    private Inline mark(String... term) {
        return mark(Extent.POINT, term);
    }

    private Inline mark(Extent extent, String... term) {
        return new Inline.IndexMark(List.of(term), extent, "", "", List.of(), place());
    }

    private Inline send(String term, String to) {
        return new Inline.IndexMark(List.of(term), Extent.POINT, "", to, List.of(), place());
    }

    private SourceSpan place() {
        return sample.text("").place();
    }
}

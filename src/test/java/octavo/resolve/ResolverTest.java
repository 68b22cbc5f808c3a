package octavo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private final SampleBook sample = new SampleBook();

    @Test
    void matterThatTheBookLacksIsPutInItsConventionalOrder() {
        Book book = sample.front(
                        sample.matter(Role.DEDICATION, "", sample.paragraph("To the keepers")),
                        sample.matter(Role.PREFACE, "Preface"))
                .body(sample.chapter("Wick"))
                .back(sample.matter(Role.GLOSSARY, "Glossary"))
                .end();
        assertThat(roles(print(book)))
                .containsExactly(
                        Role.HALF_TITLE,
                        Role.TITLE_PAGE,
                        Role.COPYRIGHT_PAGE,
                        Role.DEDICATION,
                        Role.CONTENTS,
                        Role.PREFACE,
                        Role.CHAPTER,
                        Role.GLOSSARY,
                        Role.COLOPHON);
    }

    @Test
    void aFileOfItsRoleReplacesGeneratedMatter() {
        Book book = sample.front(sample.matter(Role.TITLE_PAGE, "", sample.paragraph("Mine")))
                .body(sample.chapter("Wick"))
                .end();
        assertThat(roles(print(book)))
                .filteredOn(role -> role == Role.TITLE_PAGE)
                .hasSize(1);
    }

    @Test
    void onlyPrintHasAHalfTitle() {
        Book book = sample.body(sample.chapter("Wick")).end();
        assertThat(roles(resolve(book, 0).value().orElseThrow())).doesNotContain(Role.HALF_TITLE);
    }

    @Test
    void chaptersCountThroughThePartsAndSectionsBelowThem() {
        sample.settings(new Edition.Settings(Edition.Numbering.SECTIONS, "1", 3, Edition.NotesPlace.PAGE));
        Book book = sample.body(
                        sample.part("Winter", sample.chapter("Wick", sample.heading(2, "Oil", "oil"))),
                        sample.part("Spring", sample.chapter("Lens", sample.heading(2, "Glass", "glass"))))
                .end();
        ResolvedBook resolved = print(book);
        assertThat(resolved.labels().of("spring").orElseThrow().shown()).isEqualTo("Part II");
        assertThat(resolved.labels().of("lens").orElseThrow().number()).isEqualTo("2");
        assertThat(resolved.labels().of("glass").orElseThrow().number()).isEqualTo("2.1");
        assertThat(resolved.contents()
                        .getFirst()
                        .inner()
                        .getFirst()
                        .inner()
                        .getFirst()
                        .number())
                .isEqualTo("1.1");
    }

    @Test
    void notesCountAnewInEachChapter() {
        var first = sample.note("Of cotton");
        var second = sample.note("Of glass");
        Book book = sample.body(
                        sample.chapter("Wick", sample.paragraph(sample.text("A wick"), first)),
                        sample.chapter("Lens", sample.paragraph(sample.text("A lens"), second)))
                .end();
        ResolvedBook resolved = print(book);
        assertThat(List.of(first, second))
                .extracting(call -> resolved.labels()
                        .of(resolved.anchors().id(call.note().place()))
                        .orElseThrow()
                        .number())
                .containsExactly("1", "1");
    }

    @Test
    void notesOfATableHaveLettersAndCountAnewInEach() {
        var notes = List.of("One", "Two", "Three", "Four", "Five").stream()
                .map(sample::note)
                .toList();
        Book book = sample.body(sample.chapter(
                        "Wick",
                        sample.paragraph(sample.text("A wick"), notes.get(0)),
                        sample.table(notes.get(1), notes.get(2)),
                        sample.table(notes.get(3)),
                        sample.paragraph(sample.text("A lens"), notes.get(4))))
                .end();
        ResolvedBook resolved = print(book);
        assertThat(notes)
                .extracting(call -> resolved.labels()
                        .of(resolved.anchors().id(call.note().place()))
                        .orElseThrow()
                        .number())
                .containsExactly("1", "a", "b", "a", "2");
    }

    @Test
    void headingsOfTheSameWordsGetDifferentIds() {
        Book book = sample.body(sample.chapter("Wick"), sample.chapter("Wick")).end();
        assertThat(print(book).divisions()).extracting(Placed::id).contains("wick", "wick-2");
    }

    @Test
    void anInventedIdGivesWayToOneThatTheAuthorGives() {
        Book book = sample.body(sample.chapter("Oil"), sample.chapter("Wick", sample.heading(2, "Lamp oil", "oil")))
                .end();
        assertThat(print(book).divisions()).extracting(Placed::id).contains("oil-2");
    }

    @Test
    void anIdGivenTwiceIsAProblemThatNamesBothPlaces() {
        Book book = sample.body(
                        sample.chapter("Wick", sample.heading(2, "Oil", "oil"), sample.heading(2, "More", "oil")))
                .end();
        Problem problem = resolve(book, 1).problems().getFirst();
        assertThat(problem.code()).isEqualTo(Code.ID_TWICE);
        assertThat(problem.hint()).contains("chapter.md:");
    }

    @Test
    void aReferenceToNothingNamesTheNearestId() {
        Book book = sample.body(sample.chapter(
                        "Wick", sample.table("Oil by month", "tbl:oil"), sample.paragraph(sample.reference("tbl:oli"))))
                .end();
        assertThat(resolve(book, 1).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains("tbl:oil"));
    }

    @Test
    void aReferenceIsWordedByWhatItLeadsTo() {
        var reference = sample.reference("tbl:oil");
        Book book = sample.body(
                        sample.chapter("Wick", sample.table("Oil by month", "tbl:oil"), sample.paragraph(reference)))
                .end();
        ResolvedBook resolved = print(book);
        String target = resolved.anchors().target(reference.place());
        assertThat(resolved.labels().of(target).orElseThrow().reference()).isEqualTo("Table\u00A01");
    }

    private ResolvedBook print(Book book) {
        Outcome<ResolvedBook> outcome = resolve(book, 1);
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static Outcome<ResolvedBook> resolve(Book book, int edition) {
        return Resolver.resolve(book, book.editions().get(edition), List.of("EB Garamond"));
    }

    private static List<Role> roles(ResolvedBook resolved) {
        return resolved.divisions().stream().map(Placed::role).toList();
    }
}

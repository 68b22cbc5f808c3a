package octavo.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.problem.Problem;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void aNoteIsReadWhereItIsCalled() {
        assertThat(Sketch.of(
                        "The wick.[^wick] Then.\n\n[^wick]: Flat *wicks*;\n    round ones.\n\n    Second.\n\nAfter."))
                .isEqualTo("p(The wick.note(p(Flat em(wicks); round ones.) p(Second.)) Then.) p(After.)");
    }

    @Test
    void anExclamationMarkBeforeACallIsOne() {
        assertThat(Sketch.of("Light![^1] Here!^[c] ![d] ![A lamp](a.png)\n\n[^1]: one"))
                .isEqualTo("p(Light!note(p(one)) Here!note(p(c)) ![d] img(chapters/a.png alt='A lamp'))");
    }

    @Test
    void notesMayFollowOneAnotherWithoutEmptyLines() {
        assertThat(Sketch.of("A[^1] b[^2]\n\n[^1]: one\n[^2]: two")).isEqualTo("p(Anote(p(one)) bnote(p(two)))");
    }

    @Test
    void aNoteMayBeWrittenInPlaceWithBracketsAndLinks() {
        assertThat(Sketch.of("A^[Like [this](b.md) or [that]{.x}.] b"))
                .isEqualTo("p(Anote(p(Like ref<chapters/b.md#>(this) or span{.x}(that).)) b)");
    }

    @Test
    void aNoteMayBeWrittenInsideAQuotationOrBeforeItsCall() {
        assertThat(Sketch.of("[^a]: First.\n\n> Quoted[^a] and[^b]\n>\n> [^b]: Second.\n"))
                .isEqualTo("quote(p(Quotednote(p(First.)) andnote(p(Second.))))");
    }

    @Test
    void whatIsMissingUnusedOrTwiceWrittenIsPointedOut() {
        var problems =
                Read.file("A[^wick]\n\n[^wik]: x\n[^b]: y\n[^b]: z\n\nB[^b]").problems();
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "chapters/one.md:1:2: error OCT-TEXT-005: no note is named \"wick\"",
                        "chapters/one.md:3:1: warning OCT-TEXT-006: the note \"wik\" is never called",
                        "chapters/one.md:5:1: error OCT-TEXT-007: the note \"b\" is written twice");
        assertThat(problems)
                .extracting(Problem::hint)
                .containsExactly(
                        "did you mean \"wik\"?",
                        "call it with [^wik], or take it out",
                        "it stands first in line 4; give one of the two another label");
    }

    @Test
    void aNoteHoldsNoOther() {
        assertThat(Read.problems("A[^a]\n\n[^a]: See[^a] and^[this]"))
                .containsExactly(
                        "chapters/one.md:3:10: error OCT-TEXT-011: a note is called inside a note",
                        "chapters/one.md:3:18: error OCT-TEXT-011: a note is called inside a note");
    }

    @Test
    void aNoteThatIsCalledTwiceIsTwoNotes() {
        var calls = Read.inlines("A[^a] b[^a]\n\n[^a]: Note.").stream()
                .filter(octavo.book.Inline.NoteCall.class::isInstance)
                .map(octavo.book.Inline.NoteCall.class::cast)
                .toList();
        assertThat(calls).hasSize(2);
        assertThat(calls.getFirst().note().place())
                .isNotEqualTo(calls.getLast().note().place());
        assertThat(calls.getFirst().note().blocks())
                .isEqualTo(calls.getLast().note().blocks());
    }

    @Test
    void aNoteIsInTheLanguageThatItIsWrittenIn() {
        assertThat(Sketch.of("A[^a]\n\n::: {lang=de}\nB\n\n[^a]: \"Ja\"\n:::"))
                .isEqualTo("p(Anote(p(„Ja“))) {lang=de}[p(B)]");
    }
}

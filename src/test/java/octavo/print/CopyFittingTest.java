package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import octavo.folio.Composition.Hindrance;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import octavo.source.Jail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether chapters are fitted to their pages: by paragraphs that take a line more, and pages that hold one less. */
class CopyFittingTest {

    private static final int CHAPTERS = 30;

    private static final Prose PROSE = new Prose(2);

    private static String sections;

    private static LongBook book;

    private static List<Remark> remarks;

    @BeforeAll
    static void set() {
        StringBuilder chapters = new StringBuilder();
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            chapters.append("<section class='chapter' id='c%d'><h1 class='division-title'>".formatted(chapter))
                    .append(PROSE.words(1, 1))
                    .append("</h1>");
            for (int i = 0; i < 12 + chapter % 9; i++) {
                chapters.append("<p>").append(PROSE.words(40, 200)).append("</p>");
            }
            chapters.append("</section>");
        }
        sections = chapters.toString();
        book = LongBook.of(sections);
        remarks = book.printed().composition().remarks();
    }

    @Test
    void severalAtATimeAreFittedAsOneAfterTheOther() {
        Jail styles = Jail.shipped("styles");
        byte[] pdf = Typeset.outcome(XhtmlBook.of(sections), styles, "classic", Typeset.A5, 3)
                .value()
                .orElseThrow()
                .pdf();
        assertThat(pdf).isEqualTo(book.printed().pdf());
    }

    @Test
    void everyWordIsThereOnceInOrder() {
        book.say(PROSE);
    }

    @Test
    void facingPagesEndLevelAndLastPagesHaveFiveLines() {
        assertThat(remarks)
                .filteredOn(remark ->
                        Set.of(Kind.UNEVEN, Kind.SHORT, Kind.WIDOW, Kind.ORPHAN).contains(remark.kind()))
                .isEmpty();
    }

    @Test
    void noLineSticksOut() {
        assertThat(remarks).extracting(Remark::kind).doesNotContain(Kind.OVERFULL);
    }

    @Test
    void aPageThatEndsEarlySaysWhy() {
        assertThat(remarks)
                .filteredOn(remark -> remark.kind() == Kind.HOLE)
                .allSatisfy(remark -> assertThat(remark.because()).containsInstanceOf(Hindrance.class));
    }
}

package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import octavo.folio.Composition;
import octavo.folio.Composition.Kind;
import octavo.folio.Composition.Remark;
import org.junit.jupiter.api.Test;

/** What is remarked of pages that were made badly on purpose. */
class CompositionTest {

    private static Composition of(String blocks) {
        return Typeset.printed(XhtmlBook.of(
                        "<section class='chapter' id='c'><h1 class='division-title'>Oil</h1>" + blocks + "</section>"))
                .composition();
    }

    @Test
    void aPageThatEndsEarlyAndOneWithFewLinesAreRemarked() {
        Composition found = of("<p>One.</p>".repeat(10) + "<hr class='page-break'/><p>Three.</p>");
        assertThat(found.remarks()).extracting(Remark::kind).containsExactly(Kind.HOLE, Kind.SHORT);
        assertThat(found.remarks()).extracting(Remark::folio).containsExactly("1", "2");
        assertThat(found.remarks().getLast().amount()).isEqualTo(1);
        assertThat(found.pages()).containsEntry("chapter", 2);
    }

    @Test
    void aLooseLineIsRemarkedWithItsPlace() {
        Composition found = of("<p lang='zxx'>Incomprehensibilities counterrevolutionaries"
                + " deinstitutionalization antidisestablishmentarianism uncharacteristically"
                + " electroencephalographically honorificabilitudinitatibus.</p>");
        assertThat(found.remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.LOOSE);
            assertThat(remark.place().file()).isEqualTo("chapter.md");
            assertThat(remark.amount()).isGreaterThan(0.5);
        });
    }

    @Test
    void soundPagesAreNot() {
        assertThat(of("<p>One.</p>".repeat(20)).remarks()).isEmpty();
    }
}

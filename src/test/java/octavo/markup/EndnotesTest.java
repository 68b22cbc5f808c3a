package octavo.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Edition.NotesPlace;
import octavo.book.Edition.Settings;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.resolve.ResolvedBook;
import octavo.resolve.Resolver;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class EndnotesTest {

    private final SampleBook sample = new SampleBook();

    private final Book book = sample.body(
                    sample.chapter("Wick", sample.paragraph(sample.text("A wick"), sample.note("Cotton."))),
                    sample.chapter(
                            "Oil",
                            sample.paragraph(sample.text("Some oil"), sample.note("Of olives.")),
                            sample.paragraph(sample.text("More"), sample.note("Of colza."))),
                    sample.chapter("Glass", sample.paragraph("No notes.")))
            .end();

    @Test
    void behindTheBookTheyStandByDivision() {
        List<Galley> galleys = galleys(1, NotesPlace.BOOK_END);
        Galley notes = galleys.stream()
                .filter(galley -> galley.role() == Role.NOTES)
                .findFirst()
                .orElseThrow();
        assertThat(notes.section().children())
                .extracting(node -> ((Node.Element) node).words())
                .containsExactly(
                        "Notes", "1 Wick (page\u00A0)", "1Cotton.", "2 Oil (page\u00A0)", "1Of olives.", "2Of colza.");
        assertThat(galleys).allMatch(galley -> galley.notes().isEmpty());
        assertThat(galleys.indexOf(notes)).isLessThan(galleys.size() - 1);
    }

    @Test
    void behindAChapterTheyStandUnderAHeading() {
        List<Galley> chapters = galleys(1, NotesPlace.CHAPTER_END).stream()
                .filter(galley -> galley.role() == Role.CHAPTER)
                .toList();
        assertThat(chapters)
                .extracting(galley -> galley.section().words())
                .containsExactly(
                        "1 WickA wick1Notes1Cotton.",
                        "2 OilSome oil1More2Notes1Of olives.2Of colza.",
                        "3 GlassNo notes.");
        assertThat(chapters).allMatch(galley -> galley.notes().isEmpty());
    }

    @Test
    void inAnEpubEachStaysWithItsDivision() {
        for (NotesPlace place : NotesPlace.values()) {
            List<Galley> galleys = galleys(0, place);
            assertThat(galleys).noneMatch(galley -> galley.role() == Role.NOTES);
            assertThat(galleys.stream()
                            .mapToInt(galley -> galley.notes().size())
                            .sum())
                    .isEqualTo(3);
        }
    }

    @Test
    void aBookWithoutNotesHasNoneBehindIt() {
        SampleBook other = new SampleBook();
        Book silent =
                other.body(other.chapter("Glass", other.paragraph("Nothing."))).end();
        assertThat(galleys(silent, 1, NotesPlace.BOOK_END)).noneMatch(galley -> galley.role() == Role.NOTES);
    }

    @Test
    void besideWhatIsSaidOfTheMakingTheyStandAsElsewhere() {
        SampleBook other = new SampleBook();
        Inline tool = new Inline.Field("tool", SourceSpan.of("wick.md"));
        Book speaking = other.body(other.chapter("Wick", other.paragraph(tool, other.note("Cotton."))))
                .end();
        Edition set = noted(speaking.editions().get(1), NotesPlace.CHAPTER_END);
        ResolvedBook resolved =
                Resolver.resolve(speaking, set, List.of()).value().orElseThrow();
        MarkedBook made = Markup.again(Markup.of(resolved), resolved.made(List.of(), "Octavo 1.0.0"));
        assertThat(made.galleys())
                .filteredOn(galley -> galley.role() == Role.CHAPTER)
                .singleElement()
                .satisfies(chapter -> {
                    assertThat(chapter.section().words()).isEqualTo("1 WickOctavo 1.0.01Notes1Cotton.");
                    assertThat(chapter.notes()).isEmpty();
                });
    }

    private List<Galley> galleys(int edition, NotesPlace place) {
        return galleys(book, edition, place);
    }

    private static List<Galley> galleys(Book book, int edition, NotesPlace place) {
        Edition set = noted(book.editions().get(edition), place);
        return Markup.of(Resolver.resolve(book, set, List.of()).value().orElseThrow())
                .galleys();
    }

    private static Edition noted(Edition edition, NotesPlace place) {
        Settings settings = edition.settings();
        return SampleBook.reissued(
                edition,
                new Settings(settings.numbering(), settings.chapterLabel(), settings.contentsDepth(), place),
                edition.cover());
    }
}

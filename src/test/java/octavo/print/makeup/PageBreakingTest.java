package octavo.print.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import octavo.folio.PagePlan;
import octavo.markup.MarkedBook;
import octavo.print.Prose;
import octavo.print.Typeset;
import octavo.print.XhtmlBook;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Chapel;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.TypeStock;
import octavo.print.pages.Depths;
import octavo.print.pages.Laid;
import octavo.source.Jail;
import octavo.style.PrintTheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether pages come out as they are reckoned, in chapters with heads, lists, quotations, listings and notes. */
class PageBreakingTest {

    private static final int CHAPTERS = 64;

    private static final int SLACK = 200;

    private static Foundry foundry;
    private static Chapel chapel;
    private static List<Laid> chapters;
    private static int grid;

    @BeforeAll
    static void set() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(31);
        Prose prose = new Prose(17);
        StringBuilder sections = new StringBuilder();
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            sections.append("<section class='chapter' id='c%d'>".formatted(chapter));
            for (int i = 0; i < 40; i++) {
                sections.append(block(random.nextInt(9), prose)).append('\n');
            }
            sections.append(called("a" + chapter, "", prose.words(60, 80)))
                    .append(called("z" + chapter, prose.words(60, 80), ""))
                    .append("</section>");
        }
        MarkedBook book = XhtmlBook.of(sections.toString());
        Jail fonts = Jail.shipped("fonts");
        PrintTheme theme = PrintTheme.read(Jail.shipped("styles/classic"), fonts, Jail.shipped("styles"), Typeset.A5)
                .value()
                .orElseThrow();
        foundry = TypeStock.of(theme.faces(), fonts).value().orElseThrow();
        GalleyCopy.Shared shared = new GalleyCopy.Shared(theme, foundry, book.body(), book.pictures());
        chapel = new Chapel(foundry, _ -> Optional.empty(), List.of(), 1);
        chapters = book.galleys().stream()
                .map(galley -> new GalleyCopy(shared, galley, PagePlan.first()))
                .map(PageBreakingTest::laid)
                .toList();
        grid = Grid.of(chapters).orElseThrow();
    }

    private static String block(int kind, Prose prose) {
        return switch (kind) {
            case 0 -> "<h2 class='a-head'><span class='title'>" + prose.words(1, 4) + "</span></h2>" + text(prose);
            case 1 -> "<ul><li><p>" + prose.words(4, 20) + "</p></li><li><p>" + prose.words(4, 20) + "</p></li></ul>";
            case 2 -> "<blockquote><p class='first'>" + prose.words(10, 40) + "</p></blockquote>";
            case 3 -> "<figure class='listing'><pre><code>" + prose.words(3, 5) + "</code></pre></figure>";
            default -> text(prose);
        };
    }

    /** A paragraph with a note among its words, and that note. */
    private static String called(String id, String before, String after) {
        return "<p>%s<a class='noteref' href='#%s'>1</a>%s</p>".formatted(before, id, after)
                + "<aside class='footnote' id='%s' data-number='1'><p class='first'>Noted.</p></aside>".formatted(id);
    }

    private static String text(Prose prose) {
        return "<p>" + prose.words(20, 90) + "</p>";
    }

    @AfterAll
    static void close() {
        chapel.close();
    }

    private static Laid laid(GalleyCopy copy) {
        return Laid.of(copy, chapel.set(List.of(copy)).getFirst());
    }

    private static MadeUp madeUp(Laid chapter) {
        return MadeUp.of(chapter, true, grid);
    }

    private static EarlierSettings earlier(Laid chapter) {
        return new EarlierSettings(chapter.copy().whereabouts().flow());
    }

    @Test
    void pagesThatAreSetAreReckonedAsTheyWereSet() {
        for (Laid chapter : chapters) {
            CastOff castOff = new CastOff(madeUp(chapter), grid, earlier(chapter));
            List<Integer> starts = castOff.strips().starts();
            Depths depths = new Depths(chapter);
            for (int page = 0; page < depths.pages(); page++) {
                int lack = castOff.lack(page, starts.get(page), starts.get(page + 1));
                assertThat(Math.abs(lack - depths.lack(page))).isLessThan(SLACK);
            }
        }
    }

    @Test
    void wheneverAWayIsFoundPagesComeOutBetter() {
        List<Boolean> better = new ArrayList<>();
        for (Laid chapter : chapters) {
            MadeUp now = madeUp(chapter);
            for (int spread = 0; spread <= now.spreads().size(); spread++) {
                if (now.bad(spread)) {
                    new PageBreaking(now, spread, grid, earlier(chapter))
                            .ways()
                            .findFirst()
                            .map(way -> madeUp(laid(chapter.copy().madeUp(way))))
                            .map(tried -> tried.demerits() < now.demerits())
                            .ifPresent(better::add);
                }
            }
        }
        assertThat(better).hasSizeGreaterThan(8);
        assertThat(better.stream().filter(it -> it).count()).isGreaterThan(better.size() * 8L / 10);
    }

    @Test
    void aNoteGoesWithTheLineThatCallsIt() {
        for (Laid chapter : chapters) {
            Cutting cutting = new Cutting(chapter);
            List<Strip> strips = cutting.strips();
            List<Integer> callers = cutting.notes().keySet().stream().sorted().toList();
            assertThat(callers).hasSize(2);
            int first = callers.getFirst();
            assertThat(strips.get(first).last())
                    .isNotEqualTo(strips.get(first - 1).last());
            assertThat(callers.getLast()).isEqualTo(strips.size() - 1);
        }
    }
}

package octavo.print.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.folio.Makeup;
import octavo.folio.PagePlan;
import octavo.markup.MarkedBook;
import octavo.print.Prose;
import octavo.print.Typeset;
import octavo.print.XhtmlBook;
import octavo.print.fo.GalleyCopy;
import octavo.print.forme.Chapel;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.TypeStock;
import octavo.print.pages.Laid;
import octavo.source.Jail;
import octavo.source.SourceSpan;
import octavo.style.PrintTheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether a paragraph comes to a line more where it is driven out, and all others stay as they are. */
class DrivingOutTest {

    private static final int PARAGRAPHS = 40;

    private static final int MANY = 320;

    private static Foundry foundry;
    private static Chapel chapel;
    private static Laid plain;
    private static Laid many;

    @BeforeAll
    static void set() {
        MarkedBook book = XhtmlBook.of(chapter("c", PARAGRAPHS) + chapter("d", MANY));
        Jail fonts = Jail.shipped("fonts");
        Jail styles = Jail.shipped("styles");
        PrintTheme theme = PrintTheme.read(Jail.shipped("styles/classic"), fonts, styles, Typeset.A5)
                .value()
                .orElseThrow();
        foundry = TypeStock.of(theme.faces(), fonts).value().orElseThrow();
        GalleyCopy.Shared shared = new GalleyCopy.Shared(theme, foundry, book.body(), book.pictures());
        chapel = new Chapel(foundry, _ -> Optional.empty(), List.of(), 1);
        plain = laid(new GalleyCopy(shared, book.galleys().getFirst(), PagePlan.first()));
        many = laid(new GalleyCopy(shared, book.galleys().getLast(), PagePlan.first()));
    }

    private static String chapter(String id, int paragraphs) {
        StringBuilder blocks = new StringBuilder("<section class='chapter' id='%s'>".formatted(id));
        Prose prose = new Prose(11);
        for (int i = 0; i < paragraphs; i++) {
            blocks.append("<p>").append(prose.words(60, 160)).append("</p>\n");
        }
        return blocks + "</section>";
    }

    @AfterAll
    static void close() {
        chapel.close();
    }

    private static Laid laid(GalleyCopy copy) {
        return Laid.of(copy, chapel.set(List.of(copy)).getFirst());
    }

    /** How many lines each paragraph has. */
    private static Map<SourceSpan, Long> lines(Laid laid) {
        return laid.text().stream()
                .flatMap(page -> page.lines().stream())
                .collect(Collectors.groupingBy(
                        line -> laid.copy().place(line.key()), TreeMap::new, Collectors.counting()));
    }

    /** The make-ups with one paragraph driven out. */
    private static List<Makeup> ways() {
        return DrivingOut.ways(plain)
                .filter(way -> way.lines() > 0)
                .map(way -> plain.copy().plan().makeup().withSpaces(new TreeMap<>(Map.of(way.paragraph(), way.part()))))
                .toList();
    }

    @Test
    void aParagraphThatIsDrivenOutHasOneLineMoreAndNoOtherChanges() {
        List<Makeup> ways = ways();
        assertThat(ways).hasSizeGreaterThan(3);
        int more = 0;
        for (Makeup way : ways) {
            Laid driven = laid(plain.copy().madeUp(way));
            SourceSpan place = way.spaces().firstKey();
            Map<SourceSpan, Long> before = lines(plain);
            SortedMap<SourceSpan, Long> after = new TreeMap<>(lines(driven));
            more += after.get(place) == before.get(place) + 1 ? 1 : 0;
            after.put(place, before.get(place));
            assertThat(after).isEqualTo(before);
        }
        assertThat(more).isGreaterThan(ways.size() / 2);
    }

    @Test
    void whatIsTriedOfAllIsKnownOfEach() {
        Makeup all = DrivingOut.all(many);
        Laid set = laid(many.copy().madeUp(all));
        EarlierSettings earlier = new EarlierSettings(many.copy().whereabouts().flow());
        earlier.add(many, set);
        Map<SourceSpan, Long> before = lines(many);
        Map<SourceSpan, Long> after = lines(set);
        List<DrivingOut.Way> ways = DrivingOut.ways(many)
                .filter(way -> way.part() == all.spaces().get(way.paragraph()))
                .toList();
        assertThat(ways).hasSameSizeAs(all.spaces().keySet()).allSatisfy(way -> {
            long more = after.get(way.paragraph()) - before.get(way.paragraph());
            assertThat(earlier.tried(way).isPresent()).isEqualTo(more == way.lines());
        });
        List<DrivingOut.Way> out = ways.stream().filter(way -> way.lines() > 0).toList();
        List<DrivingOut.Way> in = ways.stream().filter(way -> way.lines() < 0).toList();
        assertThat(out).filteredOn(way -> earlier.tried(way).isPresent()).hasSizeGreaterThan(out.size() / 2);
        assertThat(in).filteredOn(way -> earlier.tried(way).isPresent()).hasSizeGreaterThan(in.size() / 4);
    }
}

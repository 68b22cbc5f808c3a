package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.book.Edition;
import octavo.book.Inline;
import octavo.finishing.Finished;
import octavo.folio.Composition.Kind;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Severity;
import octavo.source.Jail;
import octavo.verify.epubcheck.EpubcheckCommand;
import octavo.verify.identity.Statement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook, which uses everything that a manuscript can hold, in both its editions. */
class HandbookTest {

    private static final Pattern CONTENTS_LINE =
            Pattern.compile("^(.*?\\S)\\s*(?:\\.\\s*){3,}([0-9ivxlc]+)\\s*$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NEAR =
            Pattern.compile("((?:figure|table|listing)\\d+)\\((overleaf|opposite|onthispage)\\)");

    private static final Path IDENTITY = Path.of("manuscript/identity/same-facts.md");

    private static Outcome<Made> outcome;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws IOException {
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, true);
        outcome = new BookBuild(Jail.at(Path.of("manuscript")), choices, Progress.UNWATCHED).run();
    }

    /** That nothing of the text is lost is among what the build itself checks. */
    @Test
    void nothingIsWrongWithIt() {
        assertThat(outcome.problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(Problem::toString)
                .isEmpty();
    }

    /** With {@code -Didentity.accept} the tables are written anew, to be read by a person. */
    @Test
    void itsOwnIdentityStandsInItAsItIs() throws IOException {
        assertThat(outcome.value().orElseThrow().identity()).isNotEmpty().allMatch(Statement::agrees);
        String page = Files.readString(IDENTITY);
        String told = page.substring(0, page.indexOf("| Fact |"))
                + IdentityTable.of(outcome.value().orElseThrow().identity());
        if (System.getProperty("identity.accept") != null) {
            Files.writeString(IDENTITY, told);
        }
        assertThat(Files.readString(IDENTITY)).isEqualTo(told);
    }

    /** Of usage it says only that fonts are embedded. */
    @Test
    void epubcheckHasNothingToSay() {
        assertThat(EpubcheckCommand.messages(bytes(Edition.Kind.EPUB), folder)).isEmpty();
        assertThat(outcome.value().orElseThrow().editions())
                .filteredOn(finished -> finished.edition().kind() == Edition.Kind.EPUB)
                .flatExtracting(Finished::checks)
                .filteredOn(check -> check.name().equals("epubcheck"))
                .singleElement()
                .satisfies(check ->
                        assertThat(check.detail()).matches("EPUBCheck 5\\.3\\.0; notes on usage: CSS-028 × \\d+"));
    }

    @Test
    void everyFontIsEmbeddedAndMeansItsLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(Edition.Kind.PRINT))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(60);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .as(font.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theContentsNameThePagesWhereTheChaptersStand() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(Edition.Kind.PRINT))) {
            List<String> labels =
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            List<String> pages = texts(pdf, true);
            int checked = 0;
            for (String page : pages.subList(0, labels.indexOf("1"))) {
                for (String line : page.split("\n")) {
                    Matcher entry = CONTENTS_LINE.matcher(line);
                    if (entry.matches()) {
                        assertThat(plain(pages.get(labels.indexOf(entry.group(2)))))
                                .as(line)
                                .contains(plain(
                                        entry.group(1).replaceFirst("^(?:\\d+|Part [IVX]+|Appendix [A-Z])\\s+", "")));
                        checked++;
                    }
                }
            }
            assertThat(checked).isGreaterThan(30);
        }
    }

    /** All pages but the blank ones. */
    @Test
    void everyPrintedPageBeginsBehindItsMarkInTheEpub() throws Exception {
        PrintedPages pages = PrintedPages.compare(bytes(Edition.Kind.PRINT), bytes(Edition.Kind.EPUB));
        assertThat(pages.unlike()).isEmpty();
        assertThat(pages.compared()).isGreaterThan(120);
    }

    @Test
    void referencesThatSayHowNearAPageIsAreRight() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(Edition.Kind.PRINT))) {
            List<String> labels =
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            List<String> pages = texts(pdf, false);
            int checked = 0;
            for (int page = labels.indexOf("1"); page < pages.size(); page++) {
                Matcher reference = NEAR.matcher(pages.get(page));
                boolean recto = page % 2 == 0;
                while (reference.find()) {
                    int named = switch (reference.group(2)) {
                        case "overleaf" -> page + 1;
                        case "opposite" -> recto ? page - 1 : page + 1;
                        default -> page;
                    };
                    assertThat(recto || !reference.group(2).equals("overleaf")).isTrue();
                    assertThat(pages.get(named)).containsPattern(reference.group(1) + "(?!\\d|\\()");
                    checked++;
                }
            }
            assertThat(checked).isGreaterThan(5);
        }
    }

    @Test
    void facingPagesEndLevelAndOnAScreenNoneFace() {
        assertThat(outcome.value().orElseThrow().editions())
                .flatExtracting(finished -> finished.composition().remarks())
                .filteredOn(remark -> remark.kind() == Kind.UNEVEN)
                .hasSizeLessThan(3);
    }

    /** Where a mark stands is told by the words around it, as drawn; the index is read off its columns. */
    @Test
    void theIndexNamesThePageOfEveryMark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(Edition.Kind.PRINT))) {
            List<String> labels =
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            List<String> pages = texts(pdf, false);
            int first = opening(pages, "index");
            PrintedIndex index = new PrintedIndex(pdf, first, opening(pages, "colophon"));
            assertThat(index.pages()).hasSizeGreaterThanOrEqualTo(150);
            assertThat(index.continued()).isNotEmpty();
            Map<String, Set<String>> possible = new HashMap<>();
            Set<String> spread = new HashSet<>();
            for (MarkedPlace place :
                    MarkedPlace.in(outcome.value().orElseThrow().book())) {
                String entry = String.join("!", place.mark().term());
                List<String> found = place.pages(pages.subList(0, first)).stream()
                        .map(labels::get)
                        .toList();
                assertThat(index.pages()).as("the entry of %s", place).containsKey(entry);
                assertThat(found).as("the pages of %s", place).isNotEmpty();
                assertThat(index.pages().get(entry))
                        .as("%s, on %s", place, found)
                        .containsAnyElementsOf(found);
                possible.computeIfAbsent(entry, _ -> new HashSet<>()).addAll(found);
                if (place.mark().extent() != Inline.IndexMark.Extent.POINT) {
                    spread.add(entry);
                }
            }
            index.pages().forEach((entry, named) -> {
                if (!spread.contains(entry)) {
                    assertThat(possible.getOrDefault(entry, Set.of())).as(entry).containsAll(named);
                }
            });
        }
    }

    /** The page on which a division opens, without a running head. */
    private static int opening(List<String> pages, String title) {
        int page = pages.size() - 1;
        while (!pages.get(page).matches("\\d*" + title + "\\D.*")) {
            page--;
        }
        return page;
    }

    private static byte[] bytes(Edition.Kind kind) {
        return outcome.value().orElseThrow().editions().stream()
                .filter(finished -> finished.edition().kind() == kind)
                .map(Finished::bytes)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(PDDocument pdf, boolean sorted) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(sorted);
            String text = stripper.getText(pdf);
            texts.add(sorted ? text : MarkedPlace.letters(text));
        }
        return texts;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u00AD-]", "")
                .toLowerCase(Locale.ROOT);
    }
}

package octavo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Division;
import octavo.book.Inline;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.book.SampleMetadata;
import octavo.book.Walk;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class GeneratedMatterTest {

    private static final int EPUB = 0;
    private static final int PRINT = 1;

    @Test
    void theTitlePageNamesTheBookItsMakersAndItsPublisher() {
        Division.Matter page =
                write(Role.TITLE_PAGE, SampleMetadata.full(), PRINT).orElseThrow();
        assertThat(page.heading().map(heading -> Walk.plain(heading.title()))).contains("The Lighthouse Ledger");
        assertThat(lines(page))
                .containsExactly(
                        "A Keeper’s Year & Its “Oil”",
                        "Ada Writer and Cy Writer",
                        "Edited by Ben Editor",
                        "Foreword by Di Foreword",
                        "Narrator: Eve Reader",
                        "Coasts 3",
                        "Second edition",
                        "Pier",
                        "Leith");
    }

    @Test
    void theHalfTitleIsTheShortTitleAlone() {
        assertThat(lines(write(Role.HALF_TITLE, SampleMetadata.full(), PRINT).orElseThrow()))
                .containsExactly("The Ledger");
    }

    @Test
    void theCopyrightPageOfAPrintedBookSaysWhoPrintedIt() {
        assertThat(lines(
                        write(Role.COPYRIGHT_PAGE, SampleMetadata.full(), PRINT).orElseThrow()))
                .containsExactly(
                        "Published by Harbour Press, Leith",
                        "Pier is an imprint of Harbour Press",
                        "1 Shore, Leith",
                        "Telephone +44 131 496 0000",
                        "books@harbour.example",
                        "harbour.example",
                        "© 2025 Ada Writer",
                        "All rights reserved.",
                        "Licensed under CC BY 4.0",
                        "Published 1 October 2025",
                        "Second edition",
                        "Impression 3",
                        "3 4 5 6 7 8 9 10",
                        "Edited by Ben Editor",
                        "Foreword by Di Foreword",
                        "Narrator: Eve Reader",
                        "ISBN 978-0-306-40615-7 (paperback)",
                        "ISBN 978-3-16-148410-0 (e-book)",
                        "Coasts 3, ISSN 2049-3630",
                        "Library of Congress Control Number 2025012345",
                        "DOI 10.1234/lamp",
                        "A catalogue record is kept.",
                        "Cover design: Fay Inker",
                        "Typeset in {{typefaces}}",
                        "Printed by Quay Printers, Leith",
                        "Printed on 80 gsm cream wove");
    }

    @Test
    void anEpubNamesItsOwnIsbnFirstAndNothingThatOnlyPaperHas() {
        assertThat(lines(write(Role.COPYRIGHT_PAGE, SampleMetadata.full(), EPUB).orElseThrow()))
                .containsSubsequence("ISBN 978-3-16-148410-0 (e-book)", "ISBN 978-0-306-40615-7 (paperback)")
                .noneMatch(line -> line.startsWith("Printed") || line.startsWith("Impression"));
    }

    @Test
    void groupsOfTheCopyrightPageAreSetApart() {
        List<Block> blocks = write(Role.COPYRIGHT_PAGE, SampleMetadata.full(), PRINT)
                .orElseThrow()
                .blocks();
        List<String> first = blocks.stream()
                .filter(block ->
                        block instanceof Block.Paragraph p && p.attributes().has("group"))
                .map(GeneratedMatterTest::words)
                .toList();
        assertThat(first)
                .containsExactly(
                        "© 2025 Ada Writer",
                        "Published 1 October 2025",
                        "Edited by Ben Editor",
                        "ISBN 978-0-306-40615-7 (paperback)",
                        "Cover design: Fay Inker");
    }

    @Test
    void aBookThatSaysLittleHasTheLinesThatItNeeds() {
        assertThat(lines(write(Role.COPYRIGHT_PAGE, SampleMetadata.bare(), EPUB).orElseThrow()))
                .containsExactly("© 2025 A Writer", "First published October 2025", "Typeset in {{typefaces}}");
    }

    @Test
    void theColophonSaysHowTheBookWasMade() {
        Division.Matter page =
                write(Role.COLOPHON, SampleMetadata.full(), PRINT).orElseThrow();
        assertThat(page.heading().map(heading -> Walk.plain(heading.title()))).contains("Colophon");
        assertThat(lines(page)).first().isEqualTo("Cover design: Fay Inker");
        assertThat(lines(page))
                .endsWith("Printed on 80 gsm cream wove", "Trimmed to 148 × 210 mm", "Made with {{tool}}");
    }

    private static Optional<Division.Matter> write(Role role, Metadata metadata, int edition) {
        SampleBook sample = new SampleBook().metadata(metadata);
        if (!metadata.publisher().name().isEmpty()) {
            sample.isbns("9783161484100", "9780306406157");
        }
        Book book = sample.end();
        Words words = Words.of(new LanguageTag("en-GB"), Map.of(), SourceSpan.of("book.yaml"))
                .value()
                .orElseThrow();
        Division.Generated asked = new Division.Generated(role, book.place());
        return GeneratedMatter.write(asked, book, book.editions().get(edition), words, List.of("EB Garamond"))
                .map(Division.Matter.class::cast);
    }

    private static List<String> lines(Division.Matter page) {
        return page.blocks().stream().map(GeneratedMatterTest::words).toList();
    }

    private static String words(Block block) {
        List<Inline> text = block instanceof Block.Passage passage
                ? Walk.text(passage.blocks().getFirst())
                : Walk.text(block);
        return text.stream()
                .map(inline -> switch (inline) {
                    case Inline.Field field -> "{{" + field.name() + "}}";
                    case Inline.Text plain -> plain.text();
                    default -> Walk.plain(List.of(inline));
                })
                .collect(Collectors.joining());
    }
}

package octavo.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.source.SourceSpan;

/** Facts of books for tests: {@link #bare()} has only what is required, {@link #full()} has everything. */
public final class SampleMetadata {

    private SampleMetadata() {}

    public static Metadata bare() {
        return new Metadata(
                "The Lighthouse Ledger",
                "",
                "The Ledger",
                new LanguageTag("en-GB"),
                List.of(new Contributor("A Writer", "author", "Writer, A")),
                Publisher.NONE,
                PublicationDate.parse("2025-10"),
                Optional.empty(),
                "",
                OptionalInt.empty(),
                Copyright.NONE,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Accessibility.NONE,
                Cataloguing.NONE,
                Colophon.NONE,
                List.of(),
                Map.of(),
                Map.of());
    }

    public static Metadata full() {
        SourceSpan place = SourceSpan.of("cip.md");
        return new Metadata(
                "The Lighthouse Ledger",
                "A Keeper’s Year & Its “Oil”",
                "The Ledger",
                new LanguageTag("en-GB"),
                List.of(
                        new Contributor("Ada Writer", "author", "Writer, Ada"),
                        new Contributor("Cy Writer", "author", "Writer, Cy"),
                        new Contributor("Ben Editor", "editor", "Editor, Ben"),
                        new Contributor("Di Foreword", "writer of foreword", "Foreword, Di"),
                        new Contributor("Eve Reader", "narrator", "Reader, Eve")),
                new Publisher(
                        "Harbour Press",
                        "Pier",
                        "Leith",
                        "https://harbour.example",
                        "books@harbour.example",
                        "+44 131 496 0000",
                        "1 Shore, Leith"),
                PublicationDate.parse("2025-10-01"),
                Optional.empty(),
                "Second edition",
                OptionalInt.of(3),
                new Copyright("2025", "Ada Writer", "All rights reserved.", "CC-BY-4.0"),
                "A year in the life of a lamp.",
                List.of("lighthouses", "diaries"),
                List.of(
                        new Subject("thema", "WTLP"),
                        new Subject("bisac", "HIS015000"),
                        new Subject("", "Lighthouses")),
                Optional.of(Audience.YOUNG_ADULTS),
                Optional.of(new Series("Coasts", "3", "2049-3630")),
                new Accessibility("", "none", "", "eaa-microenterprise"),
                new Cataloguing(
                        "2025012345",
                        "10.1234/lamp",
                        List.of(new Block.Paragraph(
                                List.of(new Inline.Text("A catalogue record is kept.", place)),
                                Attributes.NONE,
                                place))),
                new Colophon(
                        List.of(),
                        List.of(),
                        "Quay Printers",
                        "Leith",
                        "80 gsm cream wove",
                        List.of(new Colophon.Credit("Cover design", "Fay Inker"))),
                List.of(),
                Map.of(),
                Map.of());
    }
}

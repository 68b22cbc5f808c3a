package octavo.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Contributor;
import octavo.book.Edition;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
import octavo.book.Relator;
import octavo.book.Series;
import octavo.book.Subject;
import octavo.measure.Length;

/** What a product is (block 1 of ONIX for Books 3). */
record Description(Slip slip, Book book, Item item, List<Item> items) {

    void write() {
        Metadata metadata = book.metadata();
        slip.text("ProductComposition", "00");
        slip.text("ProductForm", Codes.of("form", form()).orElseThrow());
        slip.text("ProductFormDetail", Codes.of("detail", form()).orElse(""));
        new Accessibility(slip, item.claims()).write();
        slip.text("PrimaryContentType", "10");
        if (printed()) {
            measure("01", item.edition().trim().height());
            measure("02", item.edition().trim().width());
            item.spine().ifPresent(spine -> measure("03", spine));
        } else {
            slip.text("EpubTechnicalProtection", "00");
        }
        metadata.series().ifPresent(this::collection);
        title();
        contributors(metadata.contributors());
        edition(metadata.editionStatement());
        slip.group("Language", () -> {
            slip.text("LanguageRole", "01");
            slip.text("LanguageCode", language(metadata.language()));
        });
        extents();
        subjects(metadata);
        metadata.audience()
                .ifPresent(audience -> slip.group("Audience", () -> {
                    slip.text("AudienceCodeType", "01");
                    slip.text(
                            "AudienceCodeValue",
                            Codes.of("audience", audience.key()).orElseThrow());
                }));
    }

    private String form() {
        Edition edition = item.edition();
        return printed() ? edition.binding().key() : edition.kind().key();
    }

    private boolean printed() {
        return item.edition().kind() == Edition.Kind.PRINT;
    }

    private void measure(String type, Length length) {
        slip.group("Measure", () -> {
            slip.text("MeasureType", type);
            slip.text(
                    "Measurement",
                    String.format(Locale.ROOT, "%.1f", length.mm()).replaceFirst("\\.0$", ""));
            slip.text("MeasureUnitCode", "mm");
        });
    }

    private void collection(Series series) {
        slip.group("Collection", () -> {
            slip.text("CollectionType", "10");
            if (!series.issn().isEmpty()) {
                slip.group("CollectionIdentifier", () -> {
                    slip.text("CollectionIDType", "02");
                    slip.text("IDValue", series.issn().replace("-", ""));
                });
            }
            slip.group("TitleDetail", () -> {
                slip.text("TitleType", "01");
                slip.group("TitleElement", () -> {
                    slip.text("TitleElementLevel", "02");
                    slip.text("PartNumber", series.number());
                    slip.text("TitleText", series.title());
                });
            });
        });
    }

    private void title() {
        slip.group("TitleDetail", () -> {
            slip.text("TitleType", "01");
            slip.group("TitleElement", () -> {
                slip.text("TitleElementLevel", "01");
                slip.text("TitleText", book.title(item.edition()));
                slip.text("Subtitle", book.metadata().subtitle());
            });
        });
    }

    private void contributors(List<Contributor> contributors) {
        for (int i = 0; i < contributors.size(); i++) {
            Contributor contributor = contributors.get(i);
            String number = String.valueOf(i + 1);
            slip.group("Contributor", () -> {
                slip.text("SequenceNumber", number);
                slip.text(
                        "ContributorRole",
                        Relator.of(contributor.role()).map(Relator::onix).orElse("Z99"));
                slip.text("PersonName", contributor.name());
                slip.text("PersonNameInverted", contributor.sort());
            });
        }
        if (contributors.isEmpty()) {
            slip.empty("NoContributor");
        }
    }

    private void edition(String statement) {
        if (statement.isEmpty()) {
            slip.empty("NoEdition");
        } else {
            slip.text("EditionStatement", statement);
        }
    }

    /** Of a printed book its pages as they were counted, blank ones among them; of a file its size, and the pages beside it. */
    private void extents() {
        if (printed()) {
            item.pages().ifPresent(pages -> extent("07", pages, "03"));
            return;
        }
        items.stream()
                .filter(other -> other.edition().kind() == Edition.Kind.PRINT)
                .findFirst()
                .ifPresent(print -> print.pages().ifPresent(pages -> extent("08", pages, "03")));
        extent("22", item.bytes(), "17");
    }

    private void extent(String type, long value, String unit) {
        slip.group("Extent", () -> {
            slip.text("ExtentType", type);
            slip.text("ExtentValue", String.valueOf(value));
            slip.text("ExtentUnit", unit);
        });
    }

    /** The first with a scheme is the main subject; words are keywords. */
    private void subjects(Metadata metadata) {
        boolean main = true;
        for (Subject subject : metadata.subjects()) {
            if (!subject.scheme().isEmpty()) {
                boolean first = main;
                main = false;
                slip.group("Subject", () -> {
                    if (first) {
                        slip.empty("MainSubject");
                    }
                    slip.text(
                            "SubjectSchemeIdentifier",
                            Codes.of("scheme", subject.scheme()).orElseThrow());
                    slip.text("SubjectCode", subject.code());
                });
            }
        }
        List<String> words = Stream.concat(
                        metadata.subjects().stream()
                                .filter(subject -> subject.scheme().isEmpty())
                                .map(Subject::code),
                        metadata.keywords().stream())
                .toList();
        if (!words.isEmpty()) {
            slip.group("Subject", () -> {
                slip.text("SubjectSchemeIdentifier", "20");
                slip.text("SubjectHeadingText", String.join("; ", words));
            });
        }
    }

    /** ISO 639-2/B, as list 74 has it; a language without a code of three letters is undetermined. */
    private static String language(LanguageTag tag) {
        try {
            String three = tag.locale().getISO3Language();
            return three.isEmpty() ? "und" : Codes.of("language", three).orElse(three);
        } catch (MissingResourceException e) {
            return "und";
        }
    }
}

package octavo.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.finishing.Finished;
import octavo.press.barcode.Barcode;
import octavo.press.profile.Profile;
import octavo.verify.accessibility.AccessibilityCheck;
import octavo.verify.barcode.BarcodeCheck;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.epubcheck.Epubcheck;
import octavo.verify.preflight.Delivered;
import octavo.verify.preflight.Preflight;
import octavo.verify.preflight.PressRules;
import octavo.verify.reading.Reading;
import octavo.verify.shop.ShopCheck;
import octavo.verify.softproof.InkCheck;
import octavo.verify.structure.PdfStructure;
import octavo.verify.tally.TallyCheck;
import octavo.verify.text.NumberCheck;
import octavo.verify.text.PictureCheck;
import octavo.verify.text.SameText;
import octavo.verify.verapdf.Standard;
import octavo.verify.verapdf.Verapdf;
import octavo.verify.witness.WitnessCheck;

/** What finished files are asked; a new examination is one line here. */
final class Examinations {

    /** A file of an edition, read against its manuscript once for all who ask, one after the other. */
    private static final class Once {

        private final Book book;
        private final Edition edition;
        private Optional<Reading> read = Optional.empty();

        Once(Book book, Edition edition) {
            this.book = book;
            this.edition = edition;
        }

        Reading of(byte[] file) throws IOException {
            if (read.isEmpty()) {
                read = Optional.of(Reading.of(book, edition, file));
            }
            return read.get();
        }
    }

    private Examinations() {}

    /** What every file of a kind is asked. */
    static List<Examination> of(Edition.Kind kind) {
        return switch (kind) {
            case EPUB -> epub();
            case PRINT -> pages();
            case SCREEN -> pdf();
        };
    }

    /** What the file of an edition is asked besides, alone and with its cover. */
    static List<Examination> of(Book book, Finished file, Optional<ScannedCover> cover) {
        return Stream.of(edition(book, file), atLeisure(file), cover(file, cover))
                .flatMap(List::stream)
                .toList();
    }

    /** What a file from anywhere is asked, by what its first bytes say it is; a file that is neither, nothing. */
    static List<Examination> of(Arrival arrival, Optional<Profile> printer) {
        return arrival.refusal()
                .map(refused -> List.<Examination>of((_, _) -> refused))
                .orElseGet(() -> switch (arrival.stranger().kind()) {
                    case EPUB -> epub();
                    case PDF -> anyPdf(arrival.stranger().bytes(), arrival.standards(), printer);
                    case OTHER -> List.of();
                });
    }

    /** What an EPUB is asked, whoever made it: a new examination is one line here. */
    private static List<Examination> epub() {
        return List.of(Epubcheck::check, AccessibilityCheck::check, ShopCheck::check, WitnessCheck::check);
    }

    /** What a PDF for screens is asked, whoever made it: likewise. */
    private static List<Examination> pdf() {
        return List.of(PdfStructure::check);
    }

    /** What pages are asked of whose fonts the preflight speaks, or veraPDF. */
    private static List<Examination> pages() {
        return List.of(PdfStructure::withoutFonts);
    }

    /** What a PDF is asked that lies there already, and nobody waits for it to be made: likewise. */
    private static List<Examination> atLeisure(OptionalInt inkLimit) {
        return List.of((file, bytes) -> InkCheck.check(file, bytes, inkLimit));
    }

    private static List<Examination> atLeisure(Finished file) {
        return switch (file.edition().kind()) {
            case EPUB, SCREEN -> List.of();
            case PRINT -> file.pageMap().isPresent() ? List.of() : atLeisure(PressCheck.inkLimit(file.edition()));
        };
    }

    /** What a PDF from anywhere is asked, meant for that printer if one is named: likewise. */
    private static List<Examination> anyPdf(byte[] pdf, Set<Standard> standards, Optional<Profile> printer) {
        Optional<Delivered> delivered = Delivered.of(pdf);
        Optional<PressRules> rules = delivered.flatMap(seen -> PressCheck.rules(seen, printer));
        List<Examination> asked = new ArrayList<>(rules.isPresent() || !standards.isEmpty() ? pages() : pdf());
        rules.ifPresent(known -> asked.add((file, bytes) -> Preflight.check(file, bytes, known)));
        asked.addAll(atLeisure(printer.stream().mapToInt(Profile::ink).findFirst()));
        if (delivered.filter(seen -> seen.pages() == 1).isPresent()) { // the sheet of a cover
            asked.add(BarcodeCheck::check);
        }
        return asked;
    }

    /** What the file of an edition is asked by those who read it beside its manuscript, one after the other: likewise. */
    static List<Examination> collated(Book book, Edition edition) {
        Once reading = new Once(book, edition);
        return edition.proof() // its lines have numbers
                ? List.of()
                : List.of(
                        (_, bytes) -> SameText.check(reading.of(bytes)),
                        (_, bytes) -> NumberCheck.check(reading.of(bytes)),
                        (_, bytes) -> PictureCheck.check(reading.of(bytes)),
                        (_, bytes) -> edition.kind() == Edition.Kind.EPUB
                                ? TallyCheck.check(book, edition, bytes)
                                : TallyCheck.check(book, edition, reading.of(bytes)));
    }

    /** What the file of an edition is asked beside, since it is known what it should be: likewise. */
    private static List<Examination> edition(Book book, Finished finished) {
        Edition edition = finished.edition();
        if (edition.proof()) {
            return List.of();
        }
        return switch (edition.kind()) {
            case EPUB -> List.of();
            case SCREEN ->
                List.of((file, bytes) -> Verapdf.check(
                        new Verapdf.Asked(file, bytes, EnumSet.allOf(Standard.class), finished.pageMap())));
            case PRINT -> List.of((file, bytes) -> PressCheck.of(book, edition, file, bytes));
        };
    }

    /** What the cover of an edition is asked, and its barcode where it should bear one. */
    private static List<Examination> cover(Finished file, Optional<ScannedCover> scanned) {
        Edition edition = file.edition();
        List<Examination> asked = new ArrayList<>();
        file.cover().ifPresent(sheet -> asked.add((_, _) -> PressCheck.cover(edition, sheet.file(), sheet.bytes())));
        scanned.ifPresent(cover -> Barcode.of(edition)
                .ifPresent(bars -> asked.add((_, _) -> BarcodeCheck.check(cover, bars.says(), edition.place()))));
        return asked;
    }
}

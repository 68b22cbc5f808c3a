package octavo.press.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import octavo.book.Isbn;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Plate;
import octavo.press.PrintedPlate;
import octavo.verify.barcode.Scanner;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeTest {

    private static final Isbn ISBN = isbn("978-0-306-40615-7");
    private static final String BLACK = "DeviceCMYK 0 0 0 1";

    /** 9780306406157 by the tables of ISO/IEC 15420: guard, six digits, guard, six digits, guard. */
    private static final String PATTERN = "101"
            + "0111011" + "0001001" + "0100111" + "0111101" + "0100111" + "0101111"
            + "01010"
            + "1011100" + "1110010" + "1010000" + "1100110" + "1001110" + "1000100"
            + "101";

    private static final int BOOKS = 200;
    private static final int ACROSS = 10;

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 2})
    void twoHundredBooksAreScannedFromTheRenderedPage(double magnification) throws IOException {
        List<Barcode> barcodes = barcodes(magnification);
        PageSize room = barcodes.get(1).size();
        List<Plate> strips = new ArrayList<>();
        for (int first = 0; first < BOOKS; first += ACROSS) {
            Plate strip = new Plate(new PageSize(room.width().times(ACROSS), room.height()), List.of());
            for (int i = 0; i < ACROSS; i++) {
                strip = strip.with(plate(barcodes.get(first + i)), room.width().times(i), Length.ZERO);
            }
            strips.add(strip);
        }
        try (PrintedPlate printed = PrintedPlate.of(strips)) {
            for (int dpi : new int[] {300, 600}) {
                List<String> scanned = new ArrayList<>();
                PDFRenderer renderer = new PDFRenderer(printed.document());
                for (int strip = 0; strip < strips.size(); strip++) {
                    middle(printed.document().getPage(strip));
                    BufferedImage page = renderer.renderImageWithDPI(strip, dpi, ImageType.GRAY);
                    for (int i = 0; i < ACROSS; i++) {
                        int left = page.getWidth() * i / ACROSS;
                        BufferedImage box = page.getSubimage(left, 0, page.getWidth() / ACROSS, page.getHeight());
                        scanned.add(Scanner.scan(box).orElse("nothing"));
                    }
                }
                assertThat(scanned)
                        .as("at %d dpi", dpi)
                        .isEqualTo(barcodes.stream().map(BarcodeTest::says).toList());
            }
        }
    }

    /** Bars are the same all the way down: a third of them is rendered in a third of the time. */
    private static void middle(PDPage page) {
        PDRectangle all = page.getMediaBox();
        float third = all.getHeight() / 3;
        page.setCropBox(new PDRectangle(0, third, all.getWidth(), third));
    }

    private static String says(Barcode barcode) {
        String digits = barcode.isbn().digits();
        return barcode.addOn().isEmpty() ? digits : digits + "+" + barcode.addOn();
    }

    /** Every other one with a price. */
    private static List<Barcode> barcodes(double magnification) {
        List<Barcode> barcodes = new ArrayList<>();
        for (Isbn isbn : isbns()) {
            int i = barcodes.size();
            Optional<PriceCode> price =
                    i % 2 == 0 ? Optional.empty() : PriceCode.of("%d.%02d USD".formatted(i / 3, i % 100));
            barcodes.add(Barcode.of(isbn, price, magnification));
        }
        return barcodes;
    }

    /** The same ones every time, of all languages; one in five begins with 979-8. */
    private static List<Isbn> isbns() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1970);
        List<Isbn> isbns = new ArrayList<>();
        while (isbns.size() < BOOKS) {
            String nine = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
            String twelve = isbns.size() % 5 == 4 ? "9798" + nine.substring(1) : "978" + nine;
            for (int check = 0; check < 10; check++) {
                if (Isbn.read(twelve + check) instanceof Isbn.Reading.Right(Isbn isbn)) {
                    isbns.add(isbn);
                }
            }
        }
        return isbns;
    }

    /** GS1 General Specifications, section 5.2.6.6: X is 0.33 mm at 100 %; 11 X are white on the left, 7 X on the right. */
    @ParameterizedTest
    @CsvSource({"0.8, 0.264", "1, 0.33", "2, 0.66"})
    void theInkLiesWhereTheSpecificationWantsIt(double magnification, double millimetres) throws IOException {
        Barcode barcode = Barcode.of(ISBN, Optional.empty(), magnification);
        double module = millimetres * 72 / 25.4;
        List<Inked> bars = bars(barcode);
        assertThat(bars).hasSize(30).allSatisfy(bar -> {
            double modules = bar.width() / module;
            assertThat(Math.round(modules)).isBetween(1L, 4L);
            assertThat(bar.width()).isCloseTo(Math.round(modules) * module, within(0.003));
        });
        Inked guard = bars.getFirst();
        Inked digit = bars.get(4);
        assertThat(guard.left()).isCloseTo(11 * module, within(0.003));
        assertThat(bars.getLast().right()).isCloseTo((11 + 95) * module, within(0.003));
        assertThat(barcode.size().width().pt()).isCloseTo(113 * module, within(0.003));
        assertThat(digit.height()).isCloseTo(22.85 * magnification * 72 / 25.4, within(0.003));
        assertThat(guard.height() - digit.height()).isCloseTo(5 * module, within(0.003));
        assertThat(modules(bars, module)).isEqualTo(PATTERN);
    }

    @Test
    void theAddOnStandsApartAndHasItsOwnQuietZone() throws IOException {
        Barcode barcode = Barcode.of(ISBN, PriceCode.of("24.95 USD"), 1);
        double module = 0.33 * 72 / 25.4;
        List<Inked> bars = bars(barcode);
        Inked first = bars.get(30);
        assertThat(first.left() / module).isBetween(11 + 95 + 7.0, 11 + 95 + 12.0);
        assertThat(first.height()).isCloseTo(21.9 * 72 / 25.4, within(0.003));
        assertThat(barcode.size().width().pt() - bars.getLast().right()).isCloseTo(5 * module, within(0.003));
    }

    @Test
    void itsDigitsAreTextInAnEmbeddedFont() throws IOException {
        try (PrintedPlate printed = PrintedPlate.of(List.of(plate(Barcode.of(ISBN, PriceCode.of("24.95 USD"), 1))))) {
            assertThat(printed.text()).contains("ISBN 978-0-306-40615-7", "780306", "406157", "52495");
            assertThat(printed.fonts()).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("SourceSans3");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.79, 2.01})
    void otherSizesAreRefused(double magnification) {
        assertThatThrownBy(() -> Barcode.of(ISBN, Optional.empty(), magnification))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The resource names its sources. */
    @ParameterizedTest
    @CsvSource({
        "12.99 GBP, 01299",
        "24.95 USD, 52495",
        "7 USD, 50700",
        "18.5 CAD, 61850",
        "30.00 AUD, 33000",
        "35.00 NZD, 43500",
        "120.00 USD, 59999",
        "100.00 CAD, 69999",
        "9.99 EUR, ''"
    })
    void pricesAreCodedByTheirCurrency(String price, String digits) {
        assertThat(PriceCode.of(price).map(PriceCode::digits).orElse("")).isEqualTo(digits);
    }

    private static List<Inked> bars(Barcode barcode) throws IOException {
        try (PrintedPlate printed = PrintedPlate.of(List.of(plate(barcode)))) {
            return Inked.in(printed.document()).stream()
                    .filter(fill -> fill.colour().equals(BLACK))
                    .toList();
        }
    }

    private static String modules(List<Inked> bars, double module) {
        StringBuilder pattern = new StringBuilder("0".repeat(95));
        for (Inked bar : bars) {
            int from = (int) Math.round(bar.left() / module) - 11;
            for (int i = 0; i < Math.round(bar.width() / module); i++) {
                pattern.setCharAt(from + i, '1');
            }
        }
        return pattern.toString();
    }

    private static Plate plate(Barcode barcode) {
        return BarcodePlate.of(barcode, PrintedPlate.LETTERING, PrintedPlate.SANS);
    }

    private static Isbn isbn(String written) {
        return ((Isbn.Reading.Right) Isbn.read(written)).isbn();
    }
}

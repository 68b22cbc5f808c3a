package octavo.print.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import octavo.print.Proof;
import octavo.print.Specimen;
import octavo.print.forme.Setting;
import octavo.print.foundry.Foundry;
import octavo.problem.Code;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopTest {

    private static final Foundry FOUNDRY =
            Specimen.foundry("eb-garamond/EBGaramond-Regular.ttf", "source-sans-3/SourceSans3-Regular.ttf");

    @TempDir
    private Path folder;

    private final AtomicInteger visits = new AtomicInteger();
    private HttpServer server;
    private Path secret;

    @BeforeEach
    void setTraps() throws Exception {
        secret = folder.resolve("secret.png");
        Files.write(secret, png(0xFF0000));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
    }

    @AfterEach
    void takeTrapsUp() {
        server.stop(0);
    }

    @Test
    void picturesAreReadByTheirNamesAndNothingElseIsOpened() throws Exception {
        for (String address : addresses()) {
            assertLost(Specimen.in("en-GB").picture("p", address), name -> Optional.empty());
        }
        assertThat(visits).hasValue(0);
    }

    @Test
    void drawingsOpenNothing() throws Exception {
        for (String address : addresses()) {
            for (String element : List.of(
                    "<image xlink:href='%s' width='10' height='10'/>",
                    "<use xlink:href='%s#a'/>",
                    "<rect width='9' height='9' fill='url(%s#a)'/>",
                    "<style>@import url('%s');</style>",
                    "<filter id='f'><feImage xlink:href='%s'/></filter><rect width='9' height='9'"
                            + " filter='url(#f)'/>")) {
                byte[] drawing = svg(element.formatted(address));
                assertThat(red(print(drawing))).as(element.formatted(address)).isFalse();
            }
        }
        assertThat(visits).hasValue(0);
    }

    @Test
    void soundPicturesAreDrawn() throws Exception {
        assertThat(red(print(png(0xFF0000)))).isTrue();
        assertThat(red(print(svg("<rect width='9' height='9' fill='#ff0000'/>"))))
                .isTrue();
    }

    @Test
    void textInDrawingsIsSetInTheFacesOfTheBook() throws Exception {
        byte[] drawing = svg("<text y='5' font-size='4' font-family='Source Sans 3'>lamp</text>"
                + "<text y='9' font-size='4' font-family='Nowhere Sans' font-weight='bold'>oil</text>");
        try (PDDocument document = Proof.open(print(drawing))) {
            PDResources resources = document.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                names.add(resources.getFont(name).getName().substring(7));
            }
            assertThat(names).contains("SourceSans3-Regular").allMatch(name -> name.matches("EBG.*|Source.*"));
        }
    }

    @Test
    void brokenPictureIsAnErrorThatNamesItsPlace() throws Exception {
        for (byte[] broken : List.of("no picture".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(png(0), 40))) {
            Specimen specimen = Specimen.in("en-GB").picture("ppp", Pictures.address("a (1)'.png"));
            Setting setting = Proof.set(FOUNDRY, name -> Optional.of(broken), specimen);
            assertThat(setting.problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.code() == Code.PRINT_PICTURE_LOST)
                    .allMatch(problem -> problem.place().line() == 3);
        }
    }

    private List<String> addresses() {
        String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
        return List.of(
                web,
                secret.toUri().toString(),
                secret.toString(),
                "secret.png",
                "../secret.png",
                "jar:" + secret.toUri() + "!/x",
                "jar:" + web + "!/x.png",
                "octavo-type:/0",
                "octavo-picture:/../secret.png");
    }

    private static void assertLost(Specimen specimen, Pictures pictures) {
        Setting setting = Proof.set(FOUNDRY, pictures, specimen);
        assertThat(setting.problems()).isNotEmpty().allMatch(problem -> problem.code() == Code.PRINT_PICTURE_LOST);
    }

    private static byte[] print(byte[] picture) {
        Pictures pictures = name -> name.equals("images/p") ? Optional.of(picture) : Optional.empty();
        Specimen specimen = Specimen.in("en-GB").block("a", "words").picture("p", Pictures.address("images/p"));
        Setting setting = Proof.set(FOUNDRY, pictures, specimen);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Proof.press(FOUNDRY, pictures, setting.pages(), pdf);
        return pdf.toByteArray();
    }

    private static boolean red(byte[] pdf) throws Exception {
        try (PDDocument document = Proof.open(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            for (int i = 0; i < page.getWidth() * page.getHeight(); i++) {
                if ((page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xFFFFFF) == 0xFF0000) {
                    return true;
                }
            }
            return false;
        }
    }

    private static byte[] svg(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " width='10' height='10' viewBox='0 0 10 10'>" + content + "</svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int colour) throws Exception {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, colour);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}

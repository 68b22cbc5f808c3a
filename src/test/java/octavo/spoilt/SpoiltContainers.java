package octavo.spoilt;

import static octavo.spoilt.SoundEpub.NAV;
import static octavo.spoilt.SoundEpub.ONE;
import static octavo.spoilt.SoundEpub.OPF;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.verify.epubcheck.SmallEpub;

/** EPUBs with one fault each that other words alone do not make: files lacking, damaged, too large, or of a name that won't do. */
final class SpoiltContainers {

    private static final int LONG = 10_000_000;

    private SpoiltContainers() {}

    static Stream<Spoilt> all() {
        return Stream.of(containers(), files(), told(), shops(), witness()).flatMap(group -> group);
    }

    private static Stream<Spoilt> containers() {
        SmallEpub late = sound();
        String type = late.text("mimetype");
        return Stream.of(
                of(Group.CONTAINER, sound().without("mimetype"), ".", "(EPUBCheck PKG-006)"),
                of(Group.CONTAINER, late.without("mimetype").with("mimetype", type), ".", "is not the first file"),
                of(Group.CONTAINER, sound().without("META-INF/container.xml"), ".", "(EPUBCheck RSC-002)"),
                of(Group.CONTAINER, sound().without(OPF), "META-INF/container.xml", "(EPUBCheck OPF-002)"),
                of(Group.CONTAINER, sound().with("EPUB/a:b.txt", "oil"), ".", "(EPUBCheck PKG-009)"),
                of(Group.CONTAINER, sound().with("../oil.txt", "oil"), ".", "leads out of it, ../oil.txt"),
                of(
                        Group.CONTAINER,
                        sound().with(
                                        "META-INF/encryption.xml",
                                        "<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'/>"),
                        "META-INF/encryption.xml",
                        "element \"encryption\" incomplete"));
    }

    private static Stream<Spoilt> files() {
        byte[] latin = sound().text(ONE).replace("Trim", "Tr\u00EEm").getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = sound().text("EPUB/book.css").getBytes(StandardCharsets.UTF_16);
        return Stream.of(
                of(Group.FONTS_OF_EPUB, sound().without("EPUB/hebrew.ttf"), "EPUB/hebrew.ttf", "(EPUBCheck RSC-001)"),
                of(Group.MEDIA, sound().without("EPUB/lamp.png"), "EPUB/lamp.png", "(EPUBCheck RSC-001)"),
                of(Group.MEDIA, sound().with("EPUB/lamp.png", "none"), "EPUB/lamp.png", "(EPUBCheck OPF-029)"),
                of(Group.MEDIA, sound().with("EPUB/lamp.png", new byte[0]), "EPUB/lamp.png", "(EPUBCheck MED-004)"),
                of(Group.STYLE, sound().without("EPUB/book.css"), "EPUB/book.css", "(EPUBCheck RSC-001)"),
                of(Group.STYLE, sound().with("EPUB/book.css", wide), "EPUB/book.css", "encoded in UTF-16"),
                of(Group.NAVIGATION, sound().without("EPUB/toc.ncx"), "EPUB/toc.ncx", "(EPUBCheck RSC-001)"),
                of(Group.NAVIGATION, unread(), NAV, "(EPUBCheck RSC-011)"),
                of(Group.CONTENT, sound().with(ONE, latin), ".", "EPUB/one.xhtml is not well-formed at line 9"));
    }

    private static SmallEpub unread() {
        return sound().replaced(OPF, "<itemref idref=\"nav\"/>", "");
    }

    private static Stream<Spoilt> told() {
        return Stream.of(
                several(
                        Group.CONTENT,
                        sound().without(ONE),
                        "every link into a document that is not there leads nowhere",
                        Told.in(Code.CHECK_EPUB, ONE, "(EPUBCheck RSC-001)"),
                        Told.in(Code.CHECK_EPUB, NAV, "(EPUBCheck RSC-012)"),
                        Told.in(Code.CHECK_EPUB, NAV, "(EPUBCheck RSC-012)"),
                        Told.in(Code.CHECK_EPUB, NAV, "(EPUBCheck RSC-012)")),
                several(
                        Group.CONTENT,
                        sound().replaced(ONE, "<p>Trim it.", "<p id=\"wick\">Trim it."),
                        "either of two may be the one to change",
                        Told.in(Code.CHECK_EPUB, ONE, "Duplicate ID \"wick\""),
                        Told.in(Code.CHECK_EPUB, ONE, "Duplicate ID \"wick\"")),
                several(
                        Group.PACKAGE,
                        sound().replaced(OPF, "<dc:title>", "<dc:title id=\"ada\">"),
                        "either of two may be the one to change",
                        Told.in(Code.CHECK_EPUB, OPF, "Duplicate \"ada\""),
                        Told.in(Code.CHECK_EPUB, OPF, "Duplicate \"ada\"")),
                several(
                        Group.MEDIA,
                        sound().replaced(
                                        OPF, "lamp.png\" media-type=\"image/png", "lamp.png\" media-type=\"image/tiff"),
                        "a picture that few can show is told wherever it is shown",
                        Told.in(Code.CHECK_EPUB, ONE, "(EPUBCheck RSC-032)"),
                        Told.in(Code.CHECK_EPUB, ONE, "(EPUBCheck RSC-032)")));
    }

    private static Stream<Spoilt> shops() {
        return Stream.of(
                shop(
                        Code.SHOP_SIZE,
                        sound().with("EPUB/lamp.png", SoundEpub.picture(2400, 2400)),
                        "EPUB/lamp.png",
                        "5.8"),
                shop(
                        Code.SHOP_SIZE,
                        sound().replaced(ONE, "</body>", "<!--" + "x".repeat(LONG) + "--></body>"),
                        ONE,
                        "10.0"),
                shop(
                        Code.SHOP_COVER,
                        sound().with("EPUB/cover.png", SoundEpub.picture(600, 1600)),
                        "EPUB/cover.png",
                        "600 by"),
                shop(
                        Code.SHOP_COVER,
                        sound().with("EPUB/cover.png", SoundEpub.picture(1600, 900)),
                        "EPUB/cover.png",
                        "by 900"),
                shop(Code.SHOP_COVER, sound().replaced(OPF, " properties=\"cover-image\"", ""), OPF, "no picture"));
    }

    private static Stream<Spoilt> witness() {
        SmallEpub plus = sound().with("EPUB/a+b.xhtml", SoundEpub.page("<h1>Two</h1>"))
                .replaced(
                        OPF,
                        "</manifest>",
                        "<item id=\"two\" href=\"a+b.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>")
                .replaced(OPF, "</spine>", "<itemref idref=\"two\"/></spine>");
        return Stream.of(
                heard(plus, "2 documents in reading order, of 3"),
                heard(sound().replaced(OPF, "href=\"one", "href=\"./one"), "1 document in reading order, of 2"),
                heard(sound().replaced(OPF, ">The Lamp<", "><![CDATA[The Lamp]]><"), "hears the title \"\""));
    }

    private static Spoilt heard(SmallEpub epub, String words) {
        return Spoilt.epub(Group.WITNESS, epub, Told.in(Code.CHECK_WITNESS, ".", words));
    }

    private static Spoilt of(Group group, SmallEpub epub, String entry, String words) {
        return Spoilt.epub(group, epub, Told.in(Code.CHECK_EPUB, entry, words));
    }

    private static Spoilt shop(Code code, SmallEpub epub, String entry, String words) {
        return Spoilt.epub(Group.SHOP, epub, Told.in(code, entry, words));
    }

    private static Spoilt several(Group group, SmallEpub epub, String why, Told... told) {
        return new Spoilt(group, new Subject.AnyFile(Spoilt.EPUB, epub.bytes(), ""), List.of(told), why);
    }

    private static SmallEpub sound() {
        return SoundEpub.make();
    }
}

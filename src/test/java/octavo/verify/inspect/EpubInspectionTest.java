package octavo.verify.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import octavo.verify.container.Unreadable;
import org.junit.jupiter.api.Test;

/** EPUBs that others made, or spoilt. */
class EpubInspectionTest {

    private static final String EPUB_2 = """
        <package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
        <dc:title>The  Lamp
          Book</dc:title>
        <dc:creator opf:role="aut" opf:file-as="Writer, Ada">Ada Writer</dc:creator>
        <dc:creator opf:role="edt">Ben Editor</dc:creator>
        <dc:identifier id="id" opf:scheme="ISBN">9783161484100</dc:identifier>
        <dc:identifier opf:scheme="UUID">urn:uuid:1</dc:identifier>
        <dc:language>fr</dc:language>
        </metadata>
        <manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
        <item id="f" href="a.ttf" media-type="application/x-font-ttf"/></manifest>
        <spine toc="ncx"><itemref idref="x"/></spine></package>\
        """;
    private static final String NCX = """
        <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><head><meta name="dtb:uid" content="other"/></head>
        <docTitle><text>Lamp</text></docTitle></ncx>\
        """;

    @Test
    void anEpub2OfSomebodyElseSaysWhatItIs() throws Unreadable {
        Inspection found =
                Inspection.of(Containers.epub(EPUB_2).with("OEBPS/toc.ncx", NCX).end());
        assertThat(found.format()).isEqualTo("EPUB 2.0");
        assertThat(found.facts())
                .containsExactly(
                        new Fact("title", "OPF", "The Lamp Book"),
                        new Fact("author", "OPF", "Ada Writer"),
                        new Fact("editor", "OPF", "Ben Editor"),
                        new Fact("identifier", "OPF", "9783161484100"),
                        new Fact("other identifier", "OPF", "urn:uuid:1"),
                        new Fact("language", "OPF", "fr"),
                        new Fact("identifier", "NCX", "other"),
                        new Fact("title", "NCX", "Lamp"),
                        new Fact("font", "manifest", "a.ttf"),
                        new Fact("files", "manifest", "1 application/x-dtbncx+xml"),
                        new Fact("documents", "manifest", "1 in reading order"));
    }

    @Test
    void whatIsNoEpubIsToldApart() {
        refused("hello".getBytes(StandardCharsets.UTF_8), "is neither an EPUB nor a PDF");
        refused(new byte[0], "is neither an EPUB nor a PDF");
        refused(new Containers().with("a.txt", "a").end(), "is no EPUB: it is a container without META-INF");
        refused(
                new Containers().with("META-INF/container.xml", "<container/>").end(),
                "is no EPUB: META-INF/container.xml names no package");
    }

    @Test
    void whatIsBrokenSaysWhere() {
        byte[] whole = Containers.epub(EPUB_2).with("OEBPS/toc.ncx", NCX).end();
        refused(Arrays.copyOf(whole, 300), "is a broken container");
        refused(Containers.epub(EPUB_2).end(), "is broken: it lacks OEBPS/toc.ncx that its package names");
        refused(
                Containers.epub("<package>\n<metadata>\n</package>").end(),
                "is broken: OEBPS/book.opf is not well-formed at line 3");
        refused(Containers.epub("").end(), "is broken: OEBPS/book.opf is not well-formed");
        refused(
                Containers.epub("<package><item media-type='application/x-dtbncx+xml' href='a b:c'/></package>")
                        .end(),
                "is broken: its package names a file by no address");
    }

    /** XML's own bomb: ten names, each ten times the one before. */
    @Test
    void entitiesAreNotUnfolded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE p [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><package><metadata><title>&a9;</title></metadata></package>");
        refused(
                Containers.epub(bomb.toString()).end(),
                "declares entities that stand for more than is good, in OEBPS/book.opf");
    }

    @Test
    void whatUnpacksToMoreThanIsGoodIsRefused() {
        byte[] bomb = Containers.epub(EPUB_2)
                .with("OEBPS/big.jpg", new byte[64 << 20])
                .end();
        assertThat(bomb.length).isLessThan(200_000);
        refused(bomb, "unpacks to more than is good, in OEBPS/big.jpg");
        refused(
                Containers.epub(EPUB_2)
                        .with("OEBPS/deep.xml", new byte[17 << 20])
                        .end(),
                "unpacks to more than is good, in OEBPS/deep.xml");
        Containers many = Containers.epub(EPUB_2);
        for (int i = 0; i < 10_001; i++) {
            many.with(i + ".txt", "");
        }
        refused(many.end(), "holds more than 10000 entries");
    }

    @Test
    void entriesThatLeadOutAreRefused() {
        for (String name : new String[] {"../evil.xhtml", "/etc/evil", "a/../../evil", "a\\evil", "c:evil"}) {
            refused(Containers.epub(EPUB_2).with(name, "").end(), "holds an entry that leads out of it, " + name);
        }
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        refused(
                Containers.epub("<p>".repeat(5000) + "</p>".repeat(5000)).end(),
                "is nested too deep or too long, in OEBPS/book.opf");
    }

    private static void refused(byte[] file, String message) {
        assertThatThrownBy(() -> Inspection.of(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith(message);
    }
}

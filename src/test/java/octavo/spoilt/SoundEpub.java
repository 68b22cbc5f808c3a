package octavo.spoilt;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import octavo.verify.epubcheck.SmallEpub;

/** An EPUB with a little of everything that nobody has anything to say about, to be spoilt in one place. */
public final class SoundEpub {

    static final String OPF = "EPUB/book.opf";
    public static final String NAV = "EPUB/nav.xhtml";
    public static final String ONE = "EPUB/one.xhtml";

    private static final byte[] COVER = picture(1600, 2560);
    private static final byte[] LAMP = picture(16, 16);
    private static final byte[] FONT = read("fonts/noto-serif-hebrew/NotoSerifHebrew-Regular.ttf");

    private SoundEpub() {}

    /** All of it. */
    public static SmallEpub make() {
        return new SmallEpub()
                .with(OPF, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="en" unique-identifier="id">
                    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:identifier id="id">urn:isbn:9783161484100</dc:identifier>
                    <dc:title>The Lamp</dc:title>
                    <dc:creator id="ada">Ada Writer</dc:creator>
                    <meta refines="#ada" property="role" scheme="marc:relators">aut</meta>
                    <dc:language>en</dc:language>
                    <meta property="dcterms:modified">2025-10-01T00:00:00Z</meta>
                    <meta property="pageBreakSource">urn:isbn:9780306406157</meta>
                    <meta property="schema:accessMode">textual</meta>
                    <meta property="schema:accessModeSufficient">textual,visual</meta>
                    <meta property="schema:accessibilityFeature">alternativeText</meta>
                    <meta property="schema:accessibilityFeature">readingOrder</meta>
                    <meta property="schema:accessibilityHazard">none</meta>
                    </metadata>
                    <manifest>
                    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                    <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                    <item id="one" href="one.xhtml" media-type="application/xhtml+xml" properties="svg"/>
                    <item id="css" href="book.css" media-type="text/css"/>
                    <item id="hebrew" href="hebrew.ttf" media-type="font/ttf"/>
                    <item id="lamp" href="lamp.png" media-type="image/png"/>
                    <item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
                    </manifest>
                    <spine toc="ncx">
                    <itemref idref="one"/>
                    <itemref idref="nav"/>
                    </spine>
                    </package>
                    """)
                .with("EPUB/toc.ncx", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
                    <head><meta name="dtb:uid" content="urn:isbn:9783161484100"/></head>
                    <docTitle><text>The Lamp</text></docTitle>
                    <navMap><navPoint id="n1"><navLabel><text>One</text></navLabel><content src="one.xhtml"/></navPoint></navMap>
                    </ncx>
                    """)
                .with(NAV, page("""
                    <nav epub:type="toc" role="doc-toc"><ol>
                    <li><a href="one.xhtml#one">One</a></li>
                    <li><a href="one.xhtml#wick">Wick</a></li>
                    </ol></nav>
                    <nav epub:type="page-list" role="doc-pagelist"><ol><li><a href="one.xhtml#page-2">2</a></li></ol></nav>
                    <nav epub:type="landmarks"><ol><li><a epub:type="toc" href="nav.xhtml">Contents</a></li></ol></nav>
                    """))
                .with(ONE, page("""
                    <section epub:type="chapter" role="doc-chapter" id="one">
                    <h1>One</h1>
                    <p><img src="lamp.png" alt="A lamp"/><img src="lamp.png" alt=""/></p>
                    <p id="wick"><span epub:type="pagebreak" role="doc-pagebreak" id="page-2" aria-label="2"/>The wick.</p>
                    <p>Trim it.</p>
                    <p><svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 9 9"><title>A flame</title></svg></p>
                    <ul><li>Oil</li></ul>
                    <dl><dt>Lux</dt><dd lang="la">lux</dd></dl>
                    <h2>The snuffer</h2>
                    <p id="snuffer"><a href="#one">home</a><a epub:type="noteref" role="doc-noteref" href="#one">1</a></p>
                    <table><thead><tr><th>Hour</th></tr></thead><tbody><tr><td>Nine</td></tr></tbody></table>
                    </section>
                    """))
                .with("EPUB/book.css", """
                    @font-face { font-family: "Hebrew"; src: url(hebrew.ttf); }
                    p { font-family: "Hebrew", sans-serif; margin: 0; }
                    """)
                .with("EPUB/hebrew.ttf", FONT)
                .with("EPUB/lamp.png", LAMP)
                .with("EPUB/cover.png", COVER);
    }

    /** A document of this content, which begins on line 5. */
    static String page(String body) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
            <head><title>The Lamp</title><link rel="stylesheet" href="book.css"/></head>
            <body>
            %s</body>
            </html>
            """.formatted(body);
    }

    /** Of two colours. */
    static byte[] picture(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

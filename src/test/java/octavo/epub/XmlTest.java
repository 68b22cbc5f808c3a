package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "<&>\"'",
                "]]>",
                "two\nlines\tand\ra return",
                "𝄞 and a\u00ADhyphen",
                "שלום \u200F",
                "\u0085\u2028"
            })
    void whatIsWrittenIsReadBack(String words) throws Exception {
        Element read = read(words);
        assertThat(read.getTextContent()).isEqualTo(words);
        assertThat(read.getAttribute("a")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x1, 0x8, 0xB, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void whatXmlCannotHoldLeavesAMarkInItsPlace(int c) throws Exception {
        Element read = read("a" + (char) c + "b");
        assertThat(read.getTextContent()).isEqualTo("a\uFFFDb");
        assertThat(read.getAttribute("a")).isEqualTo("a\uFFFDb");
    }

    private static Element read(String words) throws Exception {
        byte[] xml = new Xml().start("e").attribute("a", words).text(words).bytes();
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }
}

package octavo.verify.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final String XHTML =
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">";

    /** Books of EPUB 2 are full of them, and nobody fetches the DTD that has them. */
    @Test
    void charactersThatXhtmlHasNamesForAreRead() throws Unreadable {
        Markup root = read(XHTML + "<html><p title=\"a&nbsp;b\">a caf&eacute; &amp;&#160;more&nbsp;&mdash;</p></html>");
        assertThat(root.text()).isEqualTo("a caf\u00E9 &\u00A0more\u00A0\u2014");
    }

    @Test
    void namesThatADocumentDeclaresItselfAreUnknown() {
        assertThatThrownBy(() -> read("<!DOCTYPE html [<!ENTITY a \"b\">]><html>&a;</html>"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is broken: a.xhtml is not well-formed at line 1");
    }

    private static Markup read(String document) throws Unreadable {
        return Markup.read(document.getBytes(StandardCharsets.UTF_8), "a.xhtml");
    }
}

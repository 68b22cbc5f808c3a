package octavo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import octavo.book.Role;
import octavo.markup.Galley;
import octavo.markup.Node;
import octavo.source.SourceSpan;
import org.junit.jupiter.api.Test;

class CodeWordsTest {

    @Test
    void onlyWordsInCodeAreTakenEachOnceAndWithoutItsMarks() {
        Node.Element code = element("code", new Node.Words("{Address: \u2026, notice: 12, address: x}"));
        Node.Element paragraph = element("p", new Node.Words("An ordinary sentence with "), code);
        Galley galley = new Galley(
                "lamp", Role.CHAPTER, Role.Zone.BODY, "Lamp", element("section", paragraph), new LinkedHashMap<>());
        assertThat(CodeWords.in(List.of(galley))).containsExactly("address", "notice");
    }

    private static Node.Element element(String name, Node... children) {
        return new Node.Element(
                name, "", List.of(), new LinkedHashMap<>(), List.of(children), SourceSpan.of("lamp.md"));
    }
}

package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import octavo.source.Jail;
import octavo.style.value.Property;
import org.junit.jupiter.api.Test;

class HandbookTest {

    private static final Set<Property> NOT_FOR_AUTHORS = Set.of(Property.SIZE);

    @Test
    void theTableOfPropertiesIsComplete() throws Exception {
        String chapter = Jail.at(Path.of("manuscript"))
                .readText("back/names-for-themes.md")
                .text();
        String table = chapter.substring(chapter.indexOf("## Properties"), chapter.indexOf("{#tbl:properties}"));
        table = table.substring(table.indexOf("\n|"));
        Set<String> listed = Pattern.compile("`([a-z-]+)\u2026?`")
                .matcher(table)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());
        Set<String> known = Arrays.stream(Property.values())
                .filter(property -> !NOT_FOR_AUTHORS.contains(property))
                .map(Property::css)
                .map(name -> name.replaceFirst("^(margin|padding|border)-(top|right|bottom|left).*", "$1-"))
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(known);
    }
}

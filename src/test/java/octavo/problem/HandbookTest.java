package octavo.problem;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The handbook's list of messages is that of the program. */
class HandbookTest {

    private static final Path MESSAGES = Path.of("manuscript/back/every-message.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(OCT-[A-Z]+-\\d+)` \\| (\\w+) \\| \\S.*\\|$");

    @Test
    void everyMessageIsExplainedWithItsSeverity() throws IOException {
        Map<String, String> explained = ROW.matcher(Files.readString(MESSAGES))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2)));
        Map<String, String> known = Arrays.stream(Code.values())
                .collect(toMap(Code::id, code -> code.severity().name().toLowerCase(Locale.ROOT)));
        assertThat(explained).isEqualTo(known);
    }
}

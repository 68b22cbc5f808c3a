package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagesTest {

    private final List<String> told = new ArrayList<>();
    private final Stages stages = new Stages((part, doing) -> told.add(Math.round(part * 100) + "% " + doing));

    @Test
    void progressIsCountedByTheStagesThatAreToCome() {
        stages.run("read", () -> "book");
        stages.expect(3);
        stages.run("resolve", () -> "copy");
        stages.run("make epub", () -> "file");
        assertThat(told).containsExactly("0% read", "25% resolve", "50% make epub");
    }

    @Test
    void stagesOfOneNameAreTimedTogether() {
        stages.run("resolve", () -> "copy");
        stages.run("resolve", () -> "copy");
        assertThat(stages.seconds()).containsOnlyKeys("resolve");
        assertThat(stages.seconds().get("resolve")).isNotNegative();
    }
}

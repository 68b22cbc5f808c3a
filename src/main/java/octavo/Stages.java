package octavo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The stages of a build as they pass: how far it has come, and how long each took. */
final class Stages {

    private final Progress progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private int passed;
    private int expected = 1;

    Stages(Progress progress) {
        this.progress = progress;
    }

    /** So many stages more are to come. */
    void expect(int more) {
        expected += more;
    }

    /** Goes through a stage; the seconds of all stages of one name are added up. */
    <T> T run(String name, Supplier<T> stage) {
        progress.at((double) passed / expected, name);
        long start = System.nanoTime();
        T made = stage.get();
        seconds.merge(name, (System.nanoTime() - start) / 1e9, Double::sum);
        passed++;
        return made;
    }

    /** By the name of the stage, in the order in which they began. */
    Map<String, Double> seconds() {
        return seconds;
    }
}

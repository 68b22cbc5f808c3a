package octavo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import octavo.book.Edition;

/** The stages of a build as they pass, some side by side: how far it has come, and how long each took. */
final class Stages {

    private final Progress progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private int passed;
    private int expected = 1;

    Stages(Progress progress) {
        this.progress = progress;
    }

    /** Name of the stage that makes an edition. */
    static String making(Edition edition) {
        return "make " + edition.name();
    }

    /** So many stages more are to come. */
    synchronized void expect(int more) {
        expected += more;
    }

    /** Goes through a stage; the seconds of all stages of one name are added up. */
    <T> T run(String name, Supplier<T> stage) {
        begin(name);
        long start = System.nanoTime();
        T made = stage.get();
        end(name, (System.nanoTime() - start) / 1e9);
        return made;
    }

    private synchronized void begin(String name) {
        seconds.putIfAbsent(name, 0.0);
        progress.at((double) passed / expected, name);
    }

    private synchronized void end(String name, double taken) {
        seconds.merge(name, taken, Double::sum);
        passed++;
    }

    /** By the name of the stage, in the order in which they began. */
    synchronized Map<String, Double> seconds() {
        return new LinkedHashMap<>(seconds);
    }
}

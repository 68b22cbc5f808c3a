package octavo.verify.verapdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What is heard of some files from the process that examines them. */
final class Transcript {

    private static final int LAST = 3;

    private final List<Validation.Asked> files;
    private final BiConsumer<Integer, Validation.Verdict> told;
    private final List<Set<Standard>> heard = new ArrayList<>();
    private final List<List<Breach>> breaches = new ArrayList<>();

    Transcript(List<Validation.Asked> files, BiConsumer<Integer, Validation.Verdict> told) {
        this.files = files;
        this.told = told;
        files.forEach(_ -> {
            heard.add(EnumSet.noneOf(Standard.class));
            breaches.add(new ArrayList<>());
        });
    }

    /** Hears a line; whether it was the last one of a file. */
    boolean hear(String line) {
        Optional<Breach> breach = Breach.read(line);
        breach.ifPresent(one -> breaches.get(one.file()).add(one));
        String[] parts = line.split("\t", -1);
        if (parts.length != LAST) {
            return false;
        }
        int file = Integer.parseInt(parts[0], 10);
        Standard.of(parts[1]).ifPresent(heard.get(file)::add);
        if (isLeft(file)) {
            return false;
        }
        told.accept(file, new Validation.Examined(breaches.get(file)));
        return true;
    }

    /** The places of those that not all is known of. */
    List<Integer> left() {
        return IntStream.range(0, files.size()).filter(this::isLeft).boxed().toList();
    }

    private boolean isLeft(int file) {
        return !heard.get(file).equals(files.get(file).standards());
    }
}

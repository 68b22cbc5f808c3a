package octavo.verify.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.Numeral;
import octavo.verify.letters.Letters;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/** The marks before the items of lists: bullets, and numbers in figures or letters, in one list all of a kind. */
final class Marks {

    private static final String BULLET = "\u2022";

    private final Reading reading;
    private final FileText file;
    private final Letters letters;

    Marks(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.letters = file.letters();
    }

    /** A mark as a file shows it. */
    private record Mark(Landmark item, int at, String said) {

        boolean isBullet() {
            return item.kind() == Landmark.Kind.BULLET;
        }

        int number() {
            return Integer.parseInt(item.number(), 10);
        }

        boolean isRight(Numeral.Figures figures) {
            return said.equals(figures.of(number()));
        }

        Fault fault(String should) {
            return new Fault(
                    item.place(),
                    at,
                    isBullet()
                            ? "the mark of this item is \"%s\"".formatted(said)
                            : "the number of this item is \"%s\" and should be \"%s\"".formatted(said, should));
        }
    }

    List<Fault> faults() {
        boolean counted = !file.hasPages();
        Map<String, List<Mark>> lists = new LinkedHashMap<>();
        for (Landmark item : reading.landmarks()) {
            switch (item.kind()) {
                case NUMBERED, BULLET ->
                    (counted ? counted(item) : drawn(item))
                            .ifPresent(mark -> lists.computeIfAbsent(item.name(), _ -> new ArrayList<>())
                                    .add(mark));
                case CHAPTER,
                        SECTION,
                        FIGURE,
                        TABLE,
                        LISTING,
                        FORMULA,
                        LINE,
                        NOTE,
                        CALL,
                        REFERENCE,
                        INDEXED,
                        FACT,
                        PLACE -> {}
            }
        }
        return lists.values().stream()
                .map(counted ? Marks::miscounted : Marks::odd)
                .flatMap(List::stream)
                .toList();
    }

    /** In an EPUB the items of a list are counted by their reader. */
    private Optional<Mark> counted(Landmark item) {
        int at = reading.at(item);
        String said = at < 0 ? "" : file.mark(at);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Mark(item, at, said));
    }

    private static List<Fault> miscounted(List<Mark> list) {
        return list.stream()
                .filter(mark -> !mark.said.equals(mark.isBullet() ? BULLET : mark.item.number()))
                .map(mark -> mark.fault(mark.item.number()))
                .toList();
    }

    /** What stands before an item in its line; nothing where that is no mark. */
    private Optional<Mark> drawn(Landmark item) {
        int at = reading.at(item);
        int begin = at - 1;
        while (begin > 0 && !letters.begins(begin)) {
            begin--;
        }
        if (begin < 0 || !file.inLine(begin, at)) {
            return Optional.empty();
        }
        String said = letters.text(begin, at);
        String bare = Numeral.bare(said);
        boolean mark = bare.isEmpty() ? item.kind() == Landmark.Kind.BULLET : Numeral.is(bare);
        return mark ? Optional.of(new Mark(item, at, bare.isEmpty() ? said : bare)) : Optional.empty();
    }

    private static List<Fault> odd(List<Mark> list) {
        return list.getFirst().isBullet() ? oddBullets(list) : oddNumbers(list);
    }

    /** Those that are not like most of their list; where as many are of one kind as of another, the later ones. */
    private static List<Fault> oddBullets(List<Mark> list) {
        Map<String, Integer> alike = new LinkedHashMap<>();
        list.stream()
                .filter(mark -> Numeral.bare(mark.said).isEmpty())
                .forEach(mark -> alike.merge(mark.said, 1, Integer::sum));
        String most = alike.keySet().stream()
                .reduce((one, other) -> alike.get(other) > alike.get(one) ? other : one)
                .orElse("");
        return list.stream()
                .filter(mark -> !mark.said.equals(most))
                .map(mark -> mark.fault(most))
                .toList();
    }

    /** Those that are not counted as most of their list are. */
    private static List<Fault> oddNumbers(List<Mark> list) {
        Numeral.Figures most = Stream.of(Numeral.Figures.values())
                .reduce((one, other) -> right(list, other) > right(list, one) ? other : one)
                .orElseThrow();
        return list.stream()
                .filter(mark -> !mark.isRight(most))
                .map(mark -> mark.fault(most.of(mark.number())))
                .toList();
    }

    private static long right(List<Mark> list, Numeral.Figures figures) {
        return list.stream().filter(mark -> mark.isRight(figures)).count();
    }
}

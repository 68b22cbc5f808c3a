package octavo.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of an ISBN end: prefix, registration group, registrant, publication, check digit (ISO 2108).
 *
 * @param groups the ranges of registrants' numbers, by the group with its prefix, such as {@code 978-0}
 */
public record IsbnRanges(Map<String, List<Range>> groups) {

    private static final int LONGEST_GROUP = 5;

    public IsbnRanges {
        groups = Map.copyOf(groups);
    }

    /** Those that were given out when the resource {@code isbn-ranges.txt} was made. */
    public static IsbnRanges known() {
        return Known.RANGES;
    }

    /** Read when the first number is. */
    private static final class Known {
        private static final IsbnRanges RANGES = read();
    }

    /** Registrants' numbers of one length, from the first to the last. */
    public record Range(String first, String last) {

        static Range of(String written) {
            String[] ends = written.split("-");
            return new Range(ends[0], ends[ends.length - 1]);
        }

        boolean holds(String rest) {
            String registrant = rest.substring(0, Math.min(first.length(), rest.length()));
            return registrant.length() == first.length()
                    && first.compareTo(registrant) <= 0
                    && registrant.compareTo(last) <= 0;
        }
    }

    /** The five parts of a number of thirteen digits, where the range that it lies in was given to somebody. */
    Optional<List<String>> parts(String digits) {
        for (int length = 1; length <= LONGEST_GROUP; length++) {
            String group = digits.substring(3, 3 + length);
            String rest = digits.substring(3 + length, 12);
            List<Range> ranges = groups.getOrDefault(digits.substring(0, 3) + "-" + group, List.of());
            Optional<Range> range = ranges.stream().filter(r -> r.holds(rest)).findFirst();
            if (range.isPresent()) {
                int end = range.get().first.length();
                return Optional.of(List.of(
                        digits.substring(0, 3),
                        group,
                        rest.substring(0, end),
                        rest.substring(end),
                        digits.substring(12)));
            }
        }
        return Optional.empty();
    }

    private static IsbnRanges read() {
        Map<String, List<Range>> byGroup = new HashMap<>();
        for (String line : Facts.lines("isbn-ranges.txt")) {
            String[] words = line.split(" ");
            byGroup.put(words[0], List.of(words).stream().skip(1).map(Range::of).toList());
        }
        return new IsbnRanges(byGroup);
    }
}

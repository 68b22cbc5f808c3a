package octavo.press.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Edition.Binding;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.press.profile.CoverRules.Barcode;
import octavo.press.profile.CoverRules.SpineFactor;
import octavo.press.profile.CoverRules.SpineTable;
import octavo.press.profile.CoverRules.SpineText;
import octavo.press.profile.CoverRules.Wrap;
import octavo.press.profile.Profile.Bleed;
import octavo.press.profile.Profile.Margins;
import octavo.press.profile.Profile.Standard;

/** Reads a profile in the notation of the {@code README.md} beside the profiles. */
final class ProfileReader {

    private static final Set<String> STOCKS = Set.of("white", "cream", "groundwood");

    private final String name;
    private final ProfileLines lines;

    ProfileReader(String name) {
        this.name = name;
        this.lines = ProfileLines.of(name);
    }

    Profile read() {
        return new Profile(
                name,
                lines.one("printer"),
                LocalDate.parse(lines.one("reviewed")),
                lines.sources(),
                lines.all("trim").stream().flatMap(ProfileReader::offers).toList(),
                bleed(lines.words("bleed")),
                lines.some("bleed-wider").isPresent(),
                new Margins(
                        lines.all("inside").stream().map(ProfileReader::step).toList(),
                        lines.length("edge"),
                        lines.length("edge-bleeding")),
                lines.number("sheets"),
                lines.some("last-page").isPresent(),
                lines.number("ink"),
                lines.number("ppi"),
                new Standard(lines.one("file"), lines.some("condition").orElse("")),
                lines.one("metadata").equals("full"),
                lines.some("megabytes").map(Integer::parseInt).orElse(Integer.MAX_VALUE),
                lines.one("marks").equals("yes"),
                cover());
    }

    private CoverRules cover() {
        List<String> text = lines.words("spine-text");
        List<String> barcode = lines.words("barcode");
        return new CoverRules(
                lines.length("cover-bleed"),
                lines.length("cover-safe"),
                lines.all("wrap").stream()
                        .map(words -> new Wrap(length(words.get(0)), length(words.get(1))))
                        .findFirst(),
                lines.some("wrap").isEmpty() || lines.some("wrap-estimate").isPresent(),
                lines.some("flap").map(ProfileReader::length),
                lines.all("spine").stream().map(ProfileReader::factor).toList(),
                tables(lines.all("spine-table")),
                lines.some("spine-estimate").isPresent(),
                new SpineText(Integer.parseInt(text.get(0), 10), length(text.get(1))),
                new Barcode(size(barcode.get(0)), length(barcode.get(1))));
    }

    private static Stream<Offer> offers(List<String> words) {
        Step pages = step(List.of(words.get(2), "0pt"));
        return words.stream().skip(3).map(size -> {
            String[] ends = size.split("\\.\\.");
            return new Offer(
                    bindings(words.get(0)),
                    stocks(words.get(1)),
                    pages.least(),
                    pages.most(),
                    size(ends[0]),
                    size(ends[ends.length - 1]));
        });
    }

    private static Bleed bleed(List<String> words) {
        Map<String, Length> sides = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            sides.put(words.get(i), length(words.get(i + 1)));
        }
        return new Bleed(side(sides, "outside"), side(sides, "inside"), side(sides, "top"), side(sides, "bottom"));
    }

    private static Length side(Map<String, Length> sides, String name) {
        return sides.getOrDefault(name, Length.ZERO);
    }

    private static SpineFactor factor(List<String> words) {
        return new SpineFactor(
                bindings(words.get(0)), stocks(words.get(1)), Double.parseDouble(words.get(2)), length(words.get(3)));
    }

    /** The steps of the same bindings make one table. */
    private static List<SpineTable> tables(List<List<String>> lines) {
        Map<String, List<Step>> tables = new LinkedHashMap<>();
        for (List<String> words : lines) {
            tables.computeIfAbsent(words.get(0), _ -> new ArrayList<>()).add(step(words.subList(1, 3)));
        }
        return tables.entrySet().stream()
                .map(table -> new SpineTable(bindings(table.getKey()), table.getValue()))
                .toList();
    }

    private static Step step(List<String> words) {
        String[] ends = words.get(0).split("-");
        return new Step(Integer.parseInt(ends[0], 10), Integer.parseInt(ends[1], 10), length(words.get(1)));
    }

    private static Set<Binding> bindings(String written) {
        if (written.equals("any")) {
            return EnumSet.allOf(Binding.class);
        }
        return Stream.of(written.split(","))
                .map(binding -> Binding.valueOf(binding.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> stocks(String written) {
        return written.equals("any") ? STOCKS : Set.of(written.split(","));
    }

    static Length length(String written) {
        return sound(Length.parse(written), written);
    }

    private static PageSize size(String written) {
        return sound(PageSize.parse(written), written);
    }

    private static <T> T sound(Optional<T> read, String written) {
        return read.orElseThrow(() -> new IllegalStateException("a profile says " + written));
    }
}

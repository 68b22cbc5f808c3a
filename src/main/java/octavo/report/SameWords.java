package octavo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Words.Difference.Kind;
import octavo.verify.Evidence.Words.Strand;
import octavo.verify.Locus;

/**
 * How the words of all editions compare with the manuscript's: how many they have, and each difference once, with its place in
 * all of them.
 *
 * @param strands of each edition that was compared, by its name
 * @param besides how many words each has that the manuscript has not: running heads, folios, numbers
 * @param differences those that are faults first
 */
public record SameWords(Map<String, List<Strand>> strands, Map<String, Integer> besides, List<Difference> differences) {

    /**
     * Words that not all editions have, or not as the manuscript has them.
     *
     * @param words as the manuscript has them, or as the first edition has them that has others
     * @param said by each edition that differs, by its name
     * @param loci in each edition: where they stand, or what they belong to, as far as that is known
     */
    public record Difference(
            Kind kind,
            String strand,
            SourceSpan place,
            String words,
            Map<String, String> said,
            Map<String, Locus> loci) {}

    private record Key(Kind kind, String strand, SourceSpan place, String words) {}

    static SameWords of(List<Report.Edition> editions) {
        Map<String, Evidence.Words> compared = new LinkedHashMap<>();
        for (Report.Edition edition : editions) {
            for (Check check : edition.checks()) {
                if (check.evidence() instanceof Evidence.Words words) {
                    compared.put(edition.name(), words);
                }
            }
        }
        Map<String, List<Strand>> strands = new LinkedHashMap<>();
        Map<Key, Difference> differences = new LinkedHashMap<>();
        compared.forEach((edition, words) -> {
            strands.put(edition, words.strands());
            words.differences().forEach(one -> {
                Difference difference = differences.computeIfAbsent(key(one), _ -> difference(one, compared));
                difference.said.put(edition, one.words());
                one.locus().ifPresent(locus -> difference.loci.put(edition, locus));
            });
        });
        List<Difference> sorted = new ArrayList<>(differences.values());
        sorted.removeIf(one -> one.kind == Kind.PAGE_REFERENCE && new HashSet<>(one.said.values()).size() == 1);
        sorted.sort(Comparator.comparing(Difference::kind));
        Map<String, Integer> besides = new LinkedHashMap<>();
        compared.forEach((edition, words) -> besides.put(edition, words.besides()));
        return new SameWords(strands, besides, sorted);
    }

    /** Editions refer to one place in words of their own. */
    private static Key key(Evidence.Words.Difference one) {
        return new Key(one.kind(), one.strand(), one.place(), one.kind() == Kind.PAGE_REFERENCE ? "" : one.words());
    }

    private static Difference difference(Evidence.Words.Difference one, Map<String, Evidence.Words> compared) {
        Map<String, Locus> loci = new LinkedHashMap<>();
        compared.forEach(
                (edition, words) -> locus(words.places(), one.place()).ifPresent(locus -> loci.put(edition, locus)));
        return new Difference(one.kind(), one.strand(), one.place(), one.words(), new LinkedHashMap<>(), loci);
    }

    /** Where the block stands that holds a place of the manuscript. */
    private static Optional<Locus> locus(NavigableMap<SourceSpan, Locus> places, SourceSpan place) {
        return Optional.ofNullable(places.floorEntry(place))
                .filter(block -> block.getKey().file().equals(place.file()))
                .map(Map.Entry::getValue);
    }

    /** Whether every edition has every word, but for what differs by design. */
    public boolean equal() {
        return differences.stream().allMatch(one -> one.kind().byDesign());
    }

    /** Whether an edition has, likewise. */
    boolean equal(String edition) {
        return differences.stream()
                .allMatch(one -> one.kind().byDesign() || !one.said().containsKey(edition));
    }
}

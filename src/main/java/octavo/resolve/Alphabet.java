package octavo.resolve;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import octavo.book.LanguageTag;

/**
 * The alphabet of a language, as its indexes use it: word by word, figures by their value (Unicode Technical Standard 10
 * with the rules of the Common Locale Data Repository).
 */
final class Alphabet {

    private final Comparator<Subject> order;
    private final AlphabeticIndex.ImmutableIndex<?> letters;
    private final Map<Subject, Subject> alike = new LinkedHashMap<>();

    Alphabet(LanguageTag language) {
        ULocale locale = ULocale.forLocale(language.locale());
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(locale);
        collator.setNumericCollation(true);
        Collator frozen = collator.freeze();
        order = Comparator.<Subject, String>comparing(Subject::name, frozen::compare)
                .thenComparing(Subject::name);
        letters = new AlphabeticIndex<>(locale).buildImmutableIndex();
    }

    /**
     * Subjects in order, by their first letters.
     *
     * @param finish what a subject becomes with the entries below it
     */
    List<Index.Group> groups(Collection<Subject> subjects, BiFunction<Subject, List<Index.Entry>, Index.Entry> finish) {
        Map<Integer, List<Index.Entry>> groups = new LinkedHashMap<>();
        for (Subject subject : sorted(subjects)) {
            groups.computeIfAbsent(letters.getBucketIndex(subject.name()), _ -> new ArrayList<>())
                    .add(entry(subject, finish));
        }
        List<Index.Group> named = new ArrayList<>();
        groups.forEach((bucket, entries) -> named.add(new Index.Group(letter(bucket), entries)));
        return named;
    }

    /** Subjects that differ from one before them only in capitals, found while they were put in order. */
    Map<Subject, Subject> alike() {
        return alike;
    }

    private Index.Entry entry(Subject subject, BiFunction<Subject, List<Index.Entry>, Index.Entry> finish) {
        List<Index.Entry> inner = sorted(subject.inner().values()).stream()
                .map(one -> entry(one, finish))
                .toList();
        return finish.apply(subject, inner);
    }

    private List<Subject> sorted(Collection<Subject> subjects) {
        List<Subject> sorted = subjects.stream().sorted(order).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).name().equalsIgnoreCase(sorted.get(i).name())) {
                alike.put(sorted.get(i - 1), sorted.get(i));
            }
        }
        return sorted;
    }

    private String letter(int bucket) {
        AlphabeticIndex.Bucket<?> found = letters.getBucket(bucket);
        return found.getLabelType() == LabelType.NORMAL ? found.getLabel() : "";
    }
}

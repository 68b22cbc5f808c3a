package octavo.verify.reading;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import octavo.source.SourceSpan;
import octavo.verify.Locus;
import octavo.verify.copy.ManuscriptText;
import octavo.verify.copy.Strand;
import org.jspecify.annotations.Nullable;

/** Where in a file each block of its manuscript begins. */
final class Places {

    /** A picture without a caption may stand so many pages from the words before it. */
    private static final int FAR = 2;

    private final NavigableMap<SourceSpan, Locus> all = new TreeMap<>();
    private final NavigableMap<SourceSpan, Locus> running = new TreeMap<>();
    private final NavigableSet<SourceSpan> lacking = new TreeSet<>();
    private final int pictures;

    Places(ManuscriptText manuscript, Copyholder copyholder, FileText file) {
        this.pictures = manuscript.illustrations().size();
        manuscript
                .strands()
                .forEach((strand, letters) -> letters.places((letter, place) -> {
                    int at = copyholder.at(strand, letter);
                    if (at < 0) {
                        lacking.add(place);
                        return;
                    }
                    all.putIfAbsent(place, file.locus(at));
                    if (strand == Strand.Written.RUNNING_TEXT) {
                        running.putIfAbsent(place, file.locus(at));
                    }
                }));
    }

    NavigableMap<SourceSpan, Locus> all() {
        return all;
    }

    /** What begins on a page, or else before it; nothing in a file without any words. */
    Optional<SourceSpan> on(int page) {
        Comparator<Map.Entry<SourceSpan, Locus.OnPage>> late =
                Comparator.comparingInt(one -> one.getValue().page());
        return all.entrySet().stream()
                .filter(one -> one.getValue() instanceof Locus.OnPage on && on.page() <= page)
                .map(one -> Map.entry(one.getKey(), (Locus.OnPage) one.getValue()))
                .max(late.thenComparingDouble(one -> one.getValue().page() == page
                        ? -one.getValue().top()
                        : one.getValue().top()))
                .map(Map.Entry::getKey);
    }

    /** Whether the words of what stands at a place begin in the file; so where it has none to look for. */
    boolean has(SourceSpan place) {
        return isWithin(all.ceilingKey(place), place) || !isWithin(lacking.ceiling(place), place);
    }

    static boolean isWithin(@Nullable SourceSpan first, SourceSpan place) {
        return first != null
                && first.file().equals(place.file())
                && (first.line() < place.endLine()
                        || first.line() == place.endLine() && first.column() <= place.endColumn());
    }

    /** Whether a page is near the words before a place, those of notes or others; if its file has none, all are. */
    boolean isNear(int page, SourceSpan place) {
        return isNear(page, place, all.floorEntry(place)) || isNear(page, place, running.floorEntry(place));
    }

    /** Pictures that wait for a page let words pass, and each takes one. */
    private boolean isNear(int page, SourceSpan place, Map.@Nullable Entry<SourceSpan, Locus> before) {
        return before == null
                || !before.getKey().file().equals(place.file())
                || !(before.getValue() instanceof Locus.OnPage words)
                || words.page() - FAR <= page && page <= words.page() + FAR + pictures;
    }
}

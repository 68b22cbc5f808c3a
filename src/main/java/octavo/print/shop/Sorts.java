package octavo.print.shop;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import octavo.print.foundry.Fount;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.LazyFont;

/** A fount as FOP knows it, read when it is first used and kerned pair by pair. */
final class Sorts extends LazyFont {

    /** Past these FOP is asked each time. */
    private static final int REMEMBERED = 0x2200;

    private static final int UNKNOWN = -1;
    private static final int ABSENT = -2;

    private int[] mapped = {};
    private final Map<Integer, Map<Integer, Integer>> kerning;

    Sorts(Fount fount, EmbedFontInfo address, InternalResourceResolver store) {
        super(address, store, false);
        this.kerning = new Asked<>(left -> new Asked<>(right -> fount.kern(left, right)));
    }

    @Override
    public boolean hasChar(char c) {
        return c < REMEMBERED ? remembered(c) != ABSENT : super.hasChar(c);
    }

    @Override
    public char mapChar(char c) {
        return c < REMEMBERED && remembered(c) != ABSENT ? (char) mapped[c] : super.mapChar(c);
    }

    private int remembered(char c) {
        if (mapped.length == 0) {
            mapped = new int[REMEMBERED];
            Arrays.fill(mapped, UNKNOWN);
        }
        if (mapped[c] == UNKNOWN) {
            mapped[c] = super.hasChar(c) ? super.mapChar(c) : ABSENT;
        }
        return mapped[c];
    }

    @Override
    public boolean hasKerningInfo() {
        return true;
    }

    @Override
    public Map<Integer, Map<Integer, Integer>> getKerningInfo() {
        return kerning;
    }

    /** A map that finds out its values when it is asked for them. */
    private static final class Asked<V> extends AbstractMap<Integer, V> {

        private final Map<Object, V> known = new HashMap<>();
        private final Function<Integer, V> answer;

        private Asked(Function<Integer, V> answer) {
            this.answer = answer;
        }

        @Override
        public V get(Object key) {
            return known.computeIfAbsent(key, asked -> answer.apply((Integer) asked));
        }

        @Override
        public Set<Entry<Integer, V>> entrySet() {
            throw new UnsupportedOperationException("pairs are known only when asked for");
        }
    }
}

package octavo.print.forme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.print.forme.Meaning.Type;
import org.apache.fop.accessibility.StructureTreeElement;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was set, in the order in which it is read and not in that in which it was drawn: what a formatting
 * object has in it, or a stretch of words.
 */
public final class Structure implements StructureTreeElement {

    private final @Nullable Structure around;
    private final @Nullable Meaning meaning;
    private final List<Structure> inner = new ArrayList<>();

    /** The whole of what is set in one run. */
    Structure() {
        this(null, null);
    }

    private Structure(@Nullable Structure around, @Nullable Meaning meaning) {
        this.around = around;
        this.meaning = meaning;
    }

    /** A part of this one that comes after those that it has. */
    Structure add(Optional<Meaning> meant) {
        Structure part = new Structure(this, meant.orElse(null));
        inner.add(part);
        return part;
    }

    /** The parts of it. */
    public List<Structure> inner() {
        return inner;
    }

    /** Empty where it means nothing of its own. */
    public Optional<Meaning> meaning() {
        return Optional.ofNullable(meaning);
    }

    /** Whether it is read at all: nothing is that stands in no part with a meaning. */
    public boolean isRead() {
        return within(null) && !within(Type.ARTIFACT);
    }

    /** Whether it stands in a part of this type, or is one. */
    public boolean within(@Nullable Type type) {
        for (Structure part = this; part != null; part = part.around) {
            if (part.meaning != null && (type == null || part.meaning.type() == type)) {
                return true;
            }
        }
        return false;
    }
}

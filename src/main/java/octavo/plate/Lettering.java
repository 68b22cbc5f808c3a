package octavo.plate;

import octavo.measure.Length;

/** Knows how wide words come; whoever draws a plate has one that measures as it draws. */
@FunctionalInterface
public interface Lettering {

    /** The width of a line of words, nothing being added after its last letter. */
    Length width(String words, Type type);
}

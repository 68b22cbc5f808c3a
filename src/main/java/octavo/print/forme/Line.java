package octavo.print.forme;

/**
 * A line of words as it was set.
 *
 * @param key of the innermost keyed element that it belongs to
 * @param baseline from the head of the page, in millipoints
 * @param start from the left of the page to its first letter, in millipoints
 * @param letters how many are drawn, counted as {@link octavo.folio.Letters} counts
 * @param hyphenated whether a word is divided at its end
 * @param stretch how much wider its spaces are than those of its fount, as a part of them; negative for narrower ones
 */
public record Line(String key, int baseline, int start, int letters, boolean hyphenated, double stretch) {}

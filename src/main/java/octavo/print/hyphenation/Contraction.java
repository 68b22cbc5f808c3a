package octavo.print.hyphenation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A word with an apostrophe in it, such as {@code isn’t}: no hyphen leaves a short part of it with the apostrophe. */
record Contraction(String word) {

    /** The fewest letters of a part that has the apostrophe. */
    private static final int SHORTEST = 4;

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    /** An apostrophe that is a letter (U+02BC). */
    private static final String LETTER = "\u02BC";

    static boolean is(String word) {
        return APOSTROPHE.matcher(word).find();
    }

    /** Those places that leave no short part. */
    int[] divisions(int[] places) {
        return Arrays.stream(places)
                .filter(at -> stands(0, at) && stands(at, word.length()))
                .toArray();
    }

    private boolean stands(int from, int to) {
        boolean apostrophe = APOSTROPHE
                .matcher(word)
                .useTransparentBounds(true)
                .region(from, to)
                .find();
        return !apostrophe
                || word.substring(from, to)
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        >= SHORTEST;
    }

    /** The same word all of letters, each in its place. */
    String letters() {
        return word.replaceAll("\\P{L}", LETTER);
    }

    /** Those letters, divided. */
    List<String> parts(int[] places) {
        return IntStream.rangeClosed(0, places.length)
                .mapToObj(i ->
                        letters().substring(i == 0 ? 0 : places[i - 1], i == places.length ? word.length() : places[i]))
                .toList();
    }
}

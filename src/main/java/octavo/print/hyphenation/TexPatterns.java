package octavo.print.hyphenation;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * What a file of TeX hyphenation patterns holds.
 *
 * @param patterns such as {@code .ach4}: letters, and between them how much a break is wanted (odd) or not (even)
 * @param exceptions whole words with hyphens where they break
 */
record TexPatterns(List<String> patterns, List<String> exceptions) {

    static TexPatterns parse(String tex) {
        String bare = withoutComments(tex);
        return new TexPatterns(group(bare, "\\patterns{"), group(bare, "\\hyphenation{"));
    }

    private static List<String> group(String tex, String opening) {
        int start = tex.indexOf(opening);
        if (start < 0) {
            return List.of();
        }
        String group = tex.substring(start + opening.length(), tex.indexOf('}', start));
        List<String> words = new ArrayList<>();
        for (StringTokenizer tokens = new StringTokenizer(group); tokens.hasMoreTokens(); ) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static String withoutComments(String tex) {
        StringBuilder bare = new StringBuilder(tex.length());
        tex.lines().forEach(line -> {
            int comment = line.indexOf('%');
            bare.append(comment < 0 ? line : line.substring(0, comment)).append('\n');
        });
        return bare.toString();
    }
}

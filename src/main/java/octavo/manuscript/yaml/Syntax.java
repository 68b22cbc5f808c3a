package octavo.manuscript.yaml;

import java.util.List;

/**
 * What to say of broken syntax, in words that help somebody who does not know YAML.
 *
 * @param sign what the parser's own words contain
 */
record Syntax(String sign, String message, String hint) {

    private static final String UNCLOSED = "unexpected end of stream";

    private static final List<Syntax> KNOWN = List.of(
            new Syntax(
                    "mapping values are not allowed",
                    "a colon stands where none may stand",
                    "put a value that holds a colon between quotation marks, and begin keys of one kind in one column"),
            new Syntax("(TAB)", "a tab stands where a space should", "set lines in by spaces, never by tabs"),
            new Syntax("could not find expected ':'", "a key has no colon", "end each key with a colon and a space"),
            new Syntax(
                    "expected ',' or ']'",
                    "a list that [ begins is not ended by ]",
                    "look for a missing comma or ] before this place"),
            new Syntax(
                    "expected ',' or '}'",
                    "keys that { begins are not ended by }",
                    "look for a missing comma or } before this place"),
            new Syntax(
                    "but found '<scalar>'",
                    "text follows where a value has ended already",
                    "put the whole value between one pair of quotation marks, or begin a new line for it"),
            new Syntax(
                    "expected '<document start>'",
                    "a line is set in otherwise than its neighbours",
                    "begin keys of one kind, and items of one list, in one column"),
            new Syntax(
                    "expected <block end>",
                    "a line is set in otherwise than its neighbours",
                    "begin keys of one kind, and items of one list, in one column"),
            new Syntax(
                    "cannot start any token",
                    "a character stands here that begins no value",
                    "put the value between quotation marks"),
            new Syntax(UNCLOSED, "a quotation mark is not closed", "close the quotation that begins here"),
            new Syntax(
                    "escape",
                    "a backslash between double quotation marks means something else",
                    "put the value between single quotation marks"));

    /** Whether the fault is where the value begins, not where the parser saw it. */
    boolean fromBeginning() {
        return sign.equals(UNCLOSED);
    }

    /** What the parser's words come to. */
    static Syntax of(String words) {
        return KNOWN.stream()
                .filter(known -> words.contains(known.sign))
                .findFirst()
                .orElseGet(() -> new Syntax(
                        words,
                        "the file is not YAML from here on: " + words,
                        "look for a missing space, bracket or quotation mark here or in the line before"));
    }
}

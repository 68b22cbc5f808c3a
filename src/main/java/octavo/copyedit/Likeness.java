package octavo.copyedit;

/** Whether a word can be another with a slip of the finger in it. */
final class Likeness {

    private Likeness() {}

    /** One letter more, less or other, or two changed about; not the last ones, which are endings. */
    static boolean slip(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - same
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int differs = longer - same - end;
        return end > 0
                && Math.abs(one.length() - other.length()) <= 1
                && (differs == 1 || exchanged(one, other, same, end));
    }

    private static boolean exchanged(String one, String other, int same, int end) {
        return one.length() == other.length()
                && one.length() - same - end == 2
                && one.charAt(same) == other.charAt(same + 1)
                && one.charAt(same + 1) == other.charAt(same);
    }
}

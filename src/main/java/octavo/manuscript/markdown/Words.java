package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Inline;
import octavo.source.SourceSpan;

/** What is done to words, whatever they were read from. */
final class Words {

    private Words() {}

    /** The same inlines, texts that stand side by side made one. */
    static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>(inlines.size());
        for (int i = 0; i < inlines.size(); ) {
            int end = i;
            StringBuilder words = new StringBuilder();
            while (end < inlines.size() && inlines.get(end) instanceof Inline.Text text) {
                words.append(text.text());
                end++;
            }
            if (end == i) {
                joined.add(inlines.get(end++));
            } else {
                SourceSpan place =
                        inlines.get(i).place().to(inlines.get(end - 1).place());
                joined.add(new Inline.Text(words.toString(), place));
            }
            i = end;
        }
        return joined;
    }

    /** The same inlines without spaces before the first word and after the last. */
    static List<Inline> trimmed(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(inlines);
        while (!trimmed.isEmpty() && trimmed.getFirst() instanceof Inline.Text(var text, var place)) {
            trimmed.removeFirst();
            String rest = text.replaceFirst("^[ \n]+", "");
            if (!rest.isEmpty()) {
                trimmed.addFirst(new Inline.Text(rest, place));
                break;
            }
        }
        while (!trimmed.isEmpty() && trimmed.getLast() instanceof Inline.Text(var text, var place)) {
            trimmed.removeLast();
            String rest = withoutEnd(text);
            if (!rest.isEmpty()) {
                trimmed.addLast(new Inline.Text(rest, place));
                break;
            }
        }
        return trimmed;
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && " \n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}

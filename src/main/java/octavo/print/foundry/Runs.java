package octavo.print.foundry;

import java.util.ArrayList;
import java.util.List;
import octavo.print.foundry.Fount.Run;

/** Divides text into runs of one fount each, word by word and in a word letter by letter. */
final class Runs {

    private final List<Fount> founts;
    private final List<Run> runs = new ArrayList<>();

    Runs(List<Fount> founts) {
        this.founts = founts;
    }

    List<Run> divide(String text) {
        Fount first = founts.getFirst();
        return hasAll(first, text) && !text.isEmpty() ? List.of(new Run(text, first, false)) : divided(text);
    }

    private List<Run> divided(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Character.isSpaceChar(text.charAt(end))) {
                end++;
            }
            word(text.substring(start, end));
            start = end;
            while (end < text.length() && Character.isSpaceChar(text.charAt(end))) {
                end++;
            }
            spaces(text.substring(start, end));
            start = end;
        }
        return List.copyOf(runs);
    }

    private void word(String word) {
        for (int start = 0; start < word.length(); ) {
            int end = word.offsetByCodePoints(start, 1);
            while (end < word.length() && joins(word.codePointAt(end))) {
                end = word.offsetByCodePoints(end, 1);
            }
            String letter = word.substring(start, end);
            Fount fount = first(letter);
            add(new Run(letter, fount, !hasAll(fount, letter)));
            start = end;
        }
    }

    private void spaces(String spaces) {
        if (!spaces.isEmpty()) {
            boolean stays = !runs.isEmpty() && hasAll(runs.getLast().fount(), spaces);
            Fount fount = stays ? runs.getLast().fount() : first(spaces);
            add(new Run(spaces, fount, !hasAll(fount, spaces)));
        }
    }

    private void add(Run run) {
        Run last = runs.isEmpty() ? run : runs.getLast();
        if (!runs.isEmpty() && last.fount() == run.fount() && last.missing() == run.missing()) {
            runs.set(runs.size() - 1, new Run(last.text() + run.text(), run.fount(), run.missing()));
        } else {
            runs.add(run);
        }
    }

    private Fount first(String letter) {
        for (Fount fount : founts) {
            if (hasAll(fount, letter)) {
                return fount;
            }
        }
        return founts.getFirst();
    }

    private static boolean hasAll(Fount fount, String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (!fount.has(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean joins(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}

package octavo.verify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The names of pages: a file's own, or those of the printed edition, with the letters at which these begin. */
final class Leaves {

    private final List<String> names = new ArrayList<>();
    private final NavigableMap<Integer, Integer> printed = new TreeMap<>();

    /** The next page of the printed edition begins with a letter. */
    void print(int letter, String name) {
        names.add(name);
        printed.put(letter, names.size());
    }

    /** The names of a file's own pages, in their order. */
    void name(List<String> own) {
        names.addAll(own);
    }

    /** A page, from 1, is known by another name. */
    void rename(int leaf, String name) {
        names.set(leaf - 1, name);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether they are those of the printed edition. */
    boolean isPrinted() {
        return !printed.isEmpty();
    }

    /** The printed page of a letter, from 1; 0 before the first. */
    int printed(int letter) {
        Map.Entry<Integer, Integer> page = printed.floorEntry(letter);
        return page == null ? 0 : page.getValue();
    }

    /** The number of the page that has this name, from 1. */
    OptionalInt named(String name) {
        int found = names.indexOf(name);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found + 1);
    }

    /** The name of a page; empty where it has none. */
    String name(int leaf) {
        return leaf > 0 && leaf <= names.size() ? names.get(leaf - 1) : "";
    }
}

package octavo.copyedit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Edition;

/**
 * A manuscript spread out: whatever stands in any edition, each thing once.
 *
 * @param divisions those inside parts after their part
 * @param texts what is no division: the colophon's words, the cover's
 * @param passages the words of all of them, notes after the passage that calls them
 */
record Typescript(Book book, List<Division> divisions, List<List<Block>> texts, List<Passage> passages) {

    static Typescript of(Book book) {
        Set<Division> divisions = new LinkedHashSet<>();
        add(book.contents(), divisions);
        for (Edition edition : book.editions()) {
            edition.contents().ifPresent(own -> add(own, divisions));
        }
        Set<List<Block>> texts = new LinkedHashSet<>();
        texts.add(book.metadata().cataloguing().cip());
        texts.add(book.metadata().colophon().text());
        for (Edition edition : book.editions()) {
            texts.add(edition.cover().back());
            texts.add(edition.cover().author());
        }
        Passages passages = new Passages(book.metadata().language());
        divisions.forEach(division -> passages.read(blocks(division)));
        texts.forEach(passages::read);
        return new Typescript(book, List.copyOf(divisions), List.copyOf(texts), passages.all());
    }

    /** The text of a division, its heading first, without the divisions inside a part. */
    static List<Block> blocks(Division division) {
        List<Block> blocks = new ArrayList<>();
        switch (division) {
            case Division.Part part -> {
                blocks.add(part.heading());
                blocks.addAll(part.page());
            }
            case Division.Matter matter -> {
                matter.heading().ifPresent(blocks::add);
                blocks.addAll(matter.blocks());
            }
            case Division.Generated _ -> {}
        }
        return blocks;
    }

    /** The texts of all divisions and all others, one after the other. */
    List<List<Block>> all() {
        List<List<Block>> all = new ArrayList<>();
        divisions.forEach(division -> all.add(blocks(division)));
        all.addAll(texts);
        return all;
    }

    private static void add(Contents contents, Set<Division> divisions) {
        contents.all().forEach(division -> add(division, divisions));
    }

    private static void add(Division division, Set<Division> divisions) {
        if (divisions.add(division) && division instanceof Division.Part part) {
            part.divisions().forEach(inner -> add(inner, divisions));
        }
    }
}

package octavo.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.LanguageTag;
import octavo.verify.barcode.ScannedCover;
import octavo.verify.container.Unreadable;
import octavo.verify.inspect.Fact;
import octavo.verify.inspect.Inspection;

/** What a cover says of its book: in its metadata, in its bars, and in words where they are letters and no picture. */
record HeardCover(Book book, Edition edition, ScannedCover cover) {

    private static final List<String> WORDS = List.of("title", "subtitle", "author", "publisher");

    /** Every fact, by the names that an inspection gives. */
    List<Fact> facts(Map<String, String> expected) throws Unreadable {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : Inspection.of(cover).facts()) {
            switch (fact.place()) {
                case "information", "XMP" -> facts.add(new Fact(fact.name(), "cover's " + fact.place(), fact.value()));
                case "cover", "barcode" -> facts.add(fact);
                default -> {}
            }
        }
        LanguageTag language = book.metadata().language();
        CoverWords words =
                CoverWords.of(cover.pdf(), edition.trim().width().pt(), !language.rightToLeft(), language.locale());
        boolean drawn = edition.cover().front().isEmpty();
        for (String name : WORDS) {
            String wanted = expected.getOrDefault(name, "");
            add(facts, name, "cover", words.front(), wanted, drawn);
            add(facts, name, "spine", words.spine(), lettered(name, wanted, words.spine()), name.equals("title"));
        }
        return facts;
    }

    /** A spine bears the short title where the title is too long for it. */
    private String lettered(String name, String wanted, Wording spine) {
        String shorter = book.metadata().shortTitle();
        return name.equals("title") && !spine.holds(wanted) && spine.holds(shorter) ? shorter : wanted;
    }

    /**
     * A fact that stands there, or something like it.
     *
     * @param needed whether nothing like it would be a difference too
     */
    private static void add(List<Fact> facts, String name, String place, Wording words, String wanted, boolean needed) {
        if (wanted.isEmpty() || words.isEmpty()) {
            return;
        }
        if (words.holds(wanted)) {
            facts.add(new Fact(name, place, wanted));
        } else {
            words.instead(wanted).ifPresent(said -> facts.add(new Fact(name, place, said)));
            if (needed && words.instead(wanted).isEmpty()) {
                facts.add(new Fact(name, place, ""));
            }
        }
    }
}

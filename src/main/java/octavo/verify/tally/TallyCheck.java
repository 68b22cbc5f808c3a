package octavo.verify.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.Evidence;
import octavo.verify.Evidence.Tally.Count;
import octavo.verify.container.Unreadable;
import octavo.verify.reading.Reading;

/** Counts what is no words, in the manuscript and in a finished EPUB, and matches what has a name. */
public final class TallyCheck {

    private static final String HINT = "this is a fault of Octavo's own; please report it with the book";

    private final Book book;
    private final Edition edition;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    private TallyCheck(Book book, Edition edition) {
        this.book = book;
        this.edition = edition;
    }

    /** The check of one file; what keeps it from being read is for other checks to say. */
    public static Check check(Book book, Edition edition, byte[] epub) {
        TallyCheck check = new TallyCheck(book, edition);
        try {
            Map<Thing, List<String>> found = Found.in(epub);
            Written.in(book, edition).forEach((thing, written) -> check.match(thing, written, found.get(thing)));
        } catch (Unreadable e) {
            return new Check("tally", List.of(), "not looked at: it " + e.getMessage());
        }
        return check.told();
    }

    private Check told() {
        return new Check(
                "tally",
                problems,
                seen.isEmpty() ? "nothing to count" : String.join(", ", seen),
                new Evidence.Tally(counts));
    }

    /** The check of a PDF by what its words and links tell; of pictures another check tells more. */
    public static Check check(Book book, Edition edition, Reading reading) {
        TallyCheck check = new TallyCheck(book, edition);
        Written.in(book, edition).forEach((thing, written) -> {
            switch (thing) {
                case HEADINGS, NOTES, TABLES, LISTINGS ->
                    check.stand(thing, written, item -> reading.has(item.place()));
                case LINKS -> {
                    if (edition.kind() == Edition.Kind.SCREEN) {
                        check.stand(thing, written, item -> reading.addresses().contains(item.sign()));
                    }
                }
                case PICTURES, REFERENCES -> {}
            }
        });
        return check.told();
    }

    private void stand(Thing thing, List<Written.Item> written, Predicate<Written.Item> found) {
        int matched = 0;
        for (Written.Item item : written) {
            if (found.test(item)) {
                matched++;
            } else {
                tell(
                        item.place(),
                        "lacks one of the %s%s"
                                .formatted(
                                        thing.words(), item.sign().isEmpty() ? "" : ", \"%s\"".formatted(item.sign())));
            }
        }
        count(thing, written.size(), matched, matched);
    }

    private void count(Thing thing, int written, int found, int matched) {
        counts.add(new Count(thing.words(), written, found, matched));
        if (written > 0) {
            seen.add(thing.counted(written));
        }
    }

    private void match(Thing thing, List<Written.Item> written, List<String> found) {
        int matched = 0;
        int next = 0;
        for (Written.Item item : written) {
            int at = next;
            while (at < found.size() && !fits(thing, item.sign(), found.get(at))) {
                at++;
            }
            if (at < found.size()) {
                matched++;
                next = at + 1;
            } else if (!item.sign().isEmpty()) {
                tell(item.place(), "lacks one of the %s, \"%s\"".formatted(thing.words(), item.sign()));
            }
        }
        count(thing, written.size(), found.size(), matched);
        boolean more = thing.onlyTheAuthors() && found.size() > written.size();
        boolean fewer = matched < written.size()
                && written.stream().anyMatch(item -> item.sign().isEmpty());
        if (more || fewer) {
            tell(
                    written.isEmpty() ? book.place() : written.getFirst().place(),
                    "has %s, and the manuscript %d".formatted(thing.counted(found.size()), written.size()));
        }
    }

    /** A heading may bear a number and a label too; a note's number in it is no word of it. */
    private static boolean fits(Thing thing, String sign, String found) {
        return sign.isEmpty()
                || (thing == Thing.HEADINGS
                        ? letters(found).contains(letters(sign)) || words(found).contains(words(sign))
                        : found.equals(sign));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String words(String words) {
        return letters(words).replaceAll("\\p{N}", "");
    }

    private void tell(SourceSpan place, String what) {
        problems.add(new Problem(Code.CHECK_TEXT, place, "the %s edition %s".formatted(edition.name(), what), HINT));
    }
}

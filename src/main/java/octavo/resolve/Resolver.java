package octavo.resolve;

import java.util.ArrayList;
import java.util.List;
import octavo.book.Book;
import octavo.book.Contents;
import octavo.book.Edition;
import octavo.book.Inline;
import octavo.book.Role;
import octavo.problem.Outcome;
import octavo.problem.Problem;

/** Settles all that the parts of a book say of each other, for one edition of it. */
public final class Resolver {

    private Resolver() {}

    /**
     * The book as this edition will have it.
     *
     * @param typefaces the families that the edition may be set in, for its colophon
     * @return always a value; problems where an id stands twice, a reference leads nowhere, a field is
     *     unknown, a list has nothing in it, the index contradicts itself or the language has no words of its own
     */
    public static Outcome<ResolvedBook> resolve(Book book, Edition edition, List<String> typefaces) {
        List<Problem> problems = new ArrayList<>();
        Outcome<Words> spoken =
                Words.of(book.metadata().language(), book.metadata().labels(), book.place());
        problems.addAll(spoken.problems());
        Words words = spoken.value().orElseThrow();

        Contents contents = Order.complete(book.contents(edition), edition, book.place());
        Ids ids = new Ids();
        GivenIds.in(contents).forEach(ids::reserve);
        List<Placed> divisions = withoutEmptyNotes(
                new Placement(ids, generated -> GeneratedMatter.write(generated, book, edition, words, typefaces))
                        .place(contents));

        Anchoring anchoring = new Anchoring(ids);
        divisions.forEach(anchoring::anchor);
        problems.addAll(ids.problems());
        References references = new References(ids, divisions, edition, new ReservedPlaces(book.listed(edition)));
        divisions.forEach(references::follow);
        problems.addAll(references.problems());
        Anchors anchors = new Anchors(anchoring.ids(), references.targets());
        Outcome<Index> index = AskedLists.ask(divisions, Role.INDEX)
                ? Indexer.index(divisions, book.metadata().language(), ids, anchors.ids())
                : Outcome.of(Index.NONE);
        problems.addAll(index.problems());

        Fields fields = Fields.of(book, edition, words, typefaces);
        divisions.forEach(division -> problems.addAll(UnknownFields.in(division, fields)));

        Numbering numbering = new Numbering(edition.settings(), book.metadata().language(), words, anchors);
        divisions.forEach(numbering::number);
        Labels labels = numbering.labels();
        ContentsTable table = new ContentsTable(anchors, labels, words, edition.settings());
        AskedLists asked =
                new AskedLists(divisions, table.lists(divisions), index.value().orElseThrow());
        problems.addAll(asked.problems());
        return Outcome.of(
                new ResolvedBook(
                        book,
                        edition,
                        asked.filled(),
                        anchors,
                        labels,
                        table.contents(asked.filled()),
                        asked.lists(),
                        asked.index(),
                        words,
                        fields),
                problems.stream().distinct().toList());
    }

    /** Notes are gathered only where any are called. */
    private static List<Placed> withoutEmptyNotes(List<Placed> divisions) {
        boolean called = divisions.stream()
                .flatMap(placed -> Text.inlines(Text.blocks(placed.division())))
                .anyMatch(Inline.NoteCall.class::isInstance);
        return called
                ? divisions
                : divisions.stream()
                        .filter(placed -> !Order.isGenerated(placed.division(), Role.NOTES))
                        .toList();
    }
}

package octavo.finishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import octavo.book.Book;
import octavo.folio.Pagination;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Refused;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.container.Publication;
import octavo.verify.packing.Packing;

/**
 * Fetches files that lie finished already.
 *
 * @param shelf where they lie
 * @param files the names of those that belong to the book
 */
record EarlierBuild(Jail shelf, Set<String> files) implements Finishing {

    @Override
    public Outcome<Finished> finish(Copy copy, CompletableFuture<Optional<Pagination>> pages) {
        List<Problem> problems = new ArrayList<>();
        Optional<Finished> finished = fetch(FileNames.of(copy), copy.edition().place())
                .into(problems)
                .map(bytes -> new Finished(copy, bytes, covers(copy, problems)));
        return new Outcome<>(finished, problems);
    }

    @Override
    public Outcome<Companion> trade(Book book, List<Finished> editions) {
        String name = FileNames.onix(book);
        Outcome<byte[]> onix = fetch(name, book.place());
        return new Outcome<>(
                onix.value().map(bytes -> new Companion(Companion.Kind.ONIX, name, "", bytes)), onix.problems());
    }

    private List<Companion> covers(Copy copy, List<Problem> problems) {
        String pages = FileNames.of(copy);
        return switch (copy) {
            case Copy.Epub _, Copy.Screen _ -> List.of();
            case Copy.Print print ->
                Stream.of(
                                cover(print, Companion.Kind.COVER, FileNames.cover(pages)),
                                cover(print, Companion.Kind.GUIDES, FileNames.guides(pages)))
                        .flatMap(cover -> cover.into(problems).stream())
                        .toList();
        };
    }

    private Outcome<Companion> cover(Copy copy, Companion.Kind kind, String name) {
        Outcome<byte[]> cover = fetch(name, copy.edition().place());
        String edition = copy.edition().name();
        return new Outcome<>(cover.value().map(bytes -> new Companion(kind, name, edition, bytes)), cover.problems());
    }

    private Outcome<byte[]> fetch(String name, SourceSpan place) {
        if (!files.contains(name)) {
            return Outcome.none(List.of());
        }
        try {
            byte[] file = shelf.read(name);
            return refusal(name, file)
                    .map(check -> Outcome.<byte[]>none(check.problems()))
                    .orElseGet(() -> Outcome.of(file));
        } catch (Refusal refusal) {
            return Outcome.none(List.of(Refused.of(refusal, place, shelf)));
        }
    }

    /** Nobody knows who has had it in hand since it was made. */
    private static Optional<Check> refusal(String name, byte[] file) {
        if (name.endsWith(".epub")) {
            return Publication.refusal(name, file);
        }
        return name.endsWith(".pdf") ? Packing.refusal(name, file) : Optional.empty();
    }
}

package octavo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import octavo.book.Edition;
import octavo.folio.Composition;
import octavo.folio.PageMap;
import octavo.folio.Pagination;
import octavo.press.cover.Cover;
import octavo.print.Printed;
import octavo.verify.Check;

/**
 * A finished file of an edition, not yet on the disk.
 *
 * @param file its name in the output folder
 * @param pageMap in print, what begins on each page
 * @param cover of a print edition that was made just now
 * @param composition of a print edition that was made just now
 * @param checks what was found when it was examined; empty where nobody looked
 */
public record Finished(
        Edition edition,
        String file,
        byte[] bytes,
        Optional<PageMap> pageMap,
        Optional<Cover> cover,
        Composition composition,
        List<Check> checks) {

    public Finished {
        checks = List.copyOf(checks);
    }

    /** A file whose pages are not known, or that has none. */
    Finished(Copy copy, byte[] bytes) {
        this(
                copy.edition(),
                FileNames.of(copy),
                bytes,
                Optional.empty(),
                Optional.empty(),
                Composition.NONE,
                List.of());
    }

    Finished(Copy copy, Printed printed, Optional<Cover> cover) {
        this(
                copy.edition(),
                FileNames.of(copy),
                printed.pdf(),
                Optional.of(printed.pages()),
                cover,
                printed.composition(),
                List.of());
    }

    /** How many pages it has, in print. */
    public OptionalInt pages() {
        return pageMap.stream().mapToInt(map -> map.pages().size()).findFirst();
    }

    /** Its pages, as other editions may quote them; those of paper are quoted. */
    Optional<Pagination> pagination() {
        return pageMap.filter(_ -> edition.kind() == Edition.Kind.PRINT).map(map -> new Pagination(edition, map));
    }

    /** The files that go with this one: its cover, and the cover with guides. */
    Stream<Companion> companions() {
        Stream<Companion> sheet = cover.stream().map(made -> new Companion(FileNames.cover(file), made.pdf()));
        Stream<Companion> guides =
                cover.flatMap(Cover::guides).stream().map(guided -> new Companion(FileNames.guides(file), guided));
        return Stream.concat(sheet, guides);
    }

    /** The same file, examined. */
    Finished checked(List<Check> found) {
        return new Finished(edition, file, bytes, pageMap, cover, composition, found);
    }
}

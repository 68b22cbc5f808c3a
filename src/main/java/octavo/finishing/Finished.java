package octavo.finishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import octavo.book.Edition;
import octavo.folio.Composition;
import octavo.folio.PageMap;
import octavo.press.cover.Cover;
import octavo.print.Printed;
import octavo.verify.Check;

/**
 * A finished file of an edition, not yet on the disk.
 *
 * @param file its name in the output folder
 * @param pageMap in print, what begins on each page
 * @param companions what goes with it: in print its cover
 * @param composition of a print edition that was made just now
 * @param checks what was found when it was examined; empty where nobody looked
 */
public record Finished(
        Edition edition,
        String file,
        byte[] bytes,
        Optional<PageMap> pageMap,
        List<Companion> companions,
        Composition composition,
        List<Check> checks) {

    public Finished {
        companions = List.copyOf(companions);
        checks = List.copyOf(checks);
    }

    /** A file whose pages are not known, or that has none. */
    Finished(Copy copy, byte[] bytes, List<Companion> companions) {
        this(copy.edition(), FileNames.of(copy), bytes, Optional.empty(), companions, Composition.NONE, List.of());
    }

    Finished(Copy copy, Printed printed, Optional<Cover> cover) {
        this(
                copy.edition(),
                FileNames.of(copy),
                printed.pdf(),
                Optional.of(printed.pages()),
                covers(copy, cover),
                printed.composition(),
                List.of());
    }

    private static List<Companion> covers(Copy copy, Optional<Cover> cover) {
        String edition = copy.edition().name();
        String pages = FileNames.of(copy);
        Stream<Companion> sheet = cover.stream()
                .map(made -> new Companion(Companion.Kind.COVER, FileNames.cover(pages), edition, made.pdf()));
        Stream<Companion> guides = cover.flatMap(Cover::guides).stream()
                .map(guided -> new Companion(Companion.Kind.GUIDES, FileNames.guides(pages), edition, guided));
        return Stream.concat(sheet, guides).toList();
    }

    /** The same file and what its text was set from. */
    Finished with(byte[] transcript) {
        List<Companion> more = new ArrayList<>(companions);
        more.add(new Companion(Companion.Kind.FO, FileNames.fo(file), edition.name(), transcript));
        return new Finished(edition, file, bytes, pageMap, more, composition, checks);
    }

    /** How many pages it has, in print. */
    public OptionalInt pages() {
        return pageMap.stream().mapToInt(map -> map.pages().size()).findFirst();
    }

    /** Its cover, where it has one. */
    public Optional<Companion> cover() {
        return companions.stream()
                .filter(companion -> companion.kind() == Companion.Kind.COVER)
                .findFirst();
    }

    /** The same file, examined. */
    public Finished checked(List<Check> found) {
        return new Finished(edition, file, bytes, pageMap, companions, composition, found);
    }
}

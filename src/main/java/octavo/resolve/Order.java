package octavo.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Role;
import octavo.source.SourceSpan;

/**
 * The conventional order of a book's matter, after The Chicago Manual of Style, 1.4: half title, title
 * page, copyright page, dedication, epigraph, contents, the rest; notes before the glossary, the
 * bibliography and the index; the colophon comes last.
 *
 * <p>What the contents place stays where they place it; what a file of the same role replaces is not
 * generated again.
 */
final class Order {

    private static final Set<Role> BEFORE_CONTENTS =
            EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT_PAGE, Role.DEDICATION, Role.EPIGRAPH);

    private static final Set<Role> AFTER_NOTES = EnumSet.of(
            Role.GLOSSARY, Role.BIBLIOGRAPHY, Role.INDEX, Role.ABOUT_THE_AUTHOR, Role.ALSO_BY, Role.COLOPHON);

    private Order() {}

    /** The contents with everything in its place that this edition has. */
    static Contents complete(Contents contents, Edition edition, SourceSpan book) {
        Set<Role> present = EnumSet.noneOf(Role.class);
        contents.all().forEach(division -> present.add(role(division)));
        List<Division> front = new ArrayList<>(contents.front());
        int afterTitles = 0;
        for (Role role : List.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT_PAGE)) {
            boolean wanted = role != Role.HALF_TITLE || edition.kind() == Edition.Kind.PRINT;
            if (wanted && !present.contains(role)) {
                front.add(afterTitles, new Division.Generated(role, book));
            }
            afterTitles = Math.max(afterTitles, indexOf(front, role) + 1);
        }
        if (!present.contains(Role.CONTENTS)) {
            int at = afterTitles;
            while (at < front.size() && BEFORE_CONTENTS.contains(role(front.get(at)))) {
                at++;
            }
            front.add(at, new Division.Generated(Role.CONTENTS, book));
        }
        List<Division> back = new ArrayList<>(contents.back());
        if (!present.contains(Role.COLOPHON)) {
            back.add(new Division.Generated(Role.COLOPHON, book));
        }
        if (gathersNotes(edition) && contents.all().noneMatch(division -> isGenerated(division, Role.NOTES))) {
            int at = 0;
            while (at < back.size() && !AFTER_NOTES.contains(role(back.get(at)))) {
                at++;
            }
            back.add(at, new Division.Generated(Role.NOTES, book));
        }
        return new Contents(front, contents.body(), back);
    }

    /** Whether an edition has all its notes in one place behind the text; an EPUB keeps each with its division. */
    static boolean gathersNotes(Edition edition) {
        return edition.kind() != Edition.Kind.EPUB && edition.settings().notes() == Edition.NotesPlace.BOOK_END;
    }

    static boolean isGenerated(Division division, Role role) {
        return division instanceof Division.Generated generated && generated.role() == role;
    }

    /** What a division is for. */
    static Role role(Division division) {
        return switch (division) {
            case Division.Part _ -> Role.PART;
            case Division.Matter matter -> matter.role();
            case Division.Generated generated -> generated.role();
        };
    }

    private static int indexOf(List<Division> divisions, Role role) {
        for (int i = 0; i < divisions.size(); i++) {
            if (role(divisions.get(i)) == role) {
                return i;
            }
        }
        return -1;
    }
}

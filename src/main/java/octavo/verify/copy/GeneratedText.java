package octavo.verify.copy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Contents;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Heading;
import octavo.book.Role;
import octavo.verify.letters.Roll;

/** What the matter that Octavo writes must say of the book: titles, names, and what the contents and lists repeat. */
final class GeneratedText {

    /** Matter that stands before the contents, or is them. */
    private static final Set<Role> UNLISTED = EnumSet.of(
            Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT_PAGE, Role.DEDICATION, Role.EPIGRAPH, Role.CONTENTS);

    /** Matter that stands behind the notes of the whole book. */
    private static final Set<Role> BEHIND_NOTES = EnumSet.of(
            Role.GLOSSARY, Role.BIBLIOGRAPHY, Role.INDEX, Role.ABOUT_THE_AUTHOR, Role.ALSO_BY, Role.COLOPHON);

    private final Book book;
    private final Edition edition;
    private final Contents contents;
    private final Excerpts excerpts;
    private final Phrases phrases;

    GeneratedText(Book book, Edition edition) {
        this.book = book;
        this.edition = edition;
        this.contents = book.contents(edition);
        this.excerpts = new Excerpts(contents);
        this.phrases = new Phrases(book.metadata());
    }

    /**
     * What a roll of this edition says, in order; nothing where the manuscript writes that matter itself.
     *
     * @param noted whether notes are gathered behind the text
     */
    List<Roll.Entry> entries(Strand.Rolled roll, boolean noted) {
        Stream<Roll.Entry> entries = switch (roll) {
            case HALF_TITLE ->
                edition.kind() == Edition.Kind.PRINT && written(Role.HALF_TITLE)
                        ? said(Stream.of(shortTitle()))
                        : Stream.empty();
            case TITLE_PAGE -> written(Role.TITLE_PAGE) ? said(imprint().titlePage().stream()) : Stream.empty();
            case IMPRINT -> written(Role.COPYRIGHT_PAGE) ? said(imprint().copyrightPage().stream()) : Stream.empty();
            case MAKING -> written(Role.COPYRIGHT_PAGE) ? said(imprint().making().stream()) : Stream.empty();
            case CONTENTS -> written(Role.CONTENTS) ? titled(Role.CONTENTS, entries(noted)) : Stream.empty();
            case FIGURES -> asked(Role.FIGURES) ? titled(Role.FIGURES, excerpts.figures()) : Stream.empty();
            case TABLES -> asked(Role.TABLES) ? titled(Role.TABLES, excerpts.tables()) : Stream.empty();
            case LISTINGS -> asked(Role.LISTINGS) ? titled(Role.LISTINGS, excerpts.listings()) : Stream.empty();
            case COLOPHON -> written(Role.COLOPHON) ? said(colophon()) : Stream.empty();
        };
        return entries.filter(Roll.Entry::hasLetters).toList();
    }

    /** Whether the edition has its notes in one place behind the text, where it has any. */
    boolean gathersNotes() {
        return edition.kind() != Edition.Kind.EPUB && edition.settings().notes() == Edition.NotesPlace.BOOK_END;
    }

    /** Whether a roll stands behind the text, as a colophon does by itself, so that all it says has been said before. */
    boolean isLast(Strand.Rolled roll) {
        Role role = switch (roll) {
            case HALF_TITLE -> Role.HALF_TITLE;
            case TITLE_PAGE -> Role.TITLE_PAGE;
            case IMPRINT, MAKING -> Role.COPYRIGHT_PAGE;
            case CONTENTS -> Role.CONTENTS;
            case FIGURES -> Role.FIGURES;
            case TABLES -> Role.TABLES;
            case LISTINGS -> Role.LISTINGS;
            case COLOPHON -> Role.COLOPHON;
        };
        return isAmong(contents.back(), role) || role == Role.COLOPHON && !asked(role);
    }

    private static boolean isAmong(List<Division> divisions, Role role) {
        return divisions.stream().anyMatch(division -> division instanceof Division.Generated g && g.role() == role);
    }

    /** Every term of the index that this edition asks for, at each of its levels; nothing where it asks for none. */
    List<Roll.Entry> indexed() {
        return asked(Role.INDEX) ? excerpts.indexed() : List.of();
    }

    /** Whether Octavo writes matter of this role, since no file of the manuscript does. */
    boolean written(Role role) {
        return contents.all().noneMatch(division -> division instanceof Division.Matter m && m.role() == role);
    }

    private boolean asked(Role role) {
        return contents.all().anyMatch(division -> division instanceof Division.Generated g && g.role() == role);
    }

    private String shortTitle() {
        String title = book.metadata().shortTitle();
        return title.isEmpty() ? book.title(edition) : title;
    }

    private Imprint imprint() {
        return new Imprint(book, edition);
    }

    /** The program's name and version are a fact of the file's identity, and the trim is measured. */
    private Stream<String> colophon() {
        return Stream.concat(
                imprint().making().stream(),
                Stream.of(phrases.of("made-with", "").strip()));
    }

    /** With its heading, where it has anything. */
    private Stream<Roll.Entry> titled(Role role, Stream<Roll.Entry> listed) {
        List<Roll.Entry> entries =
                listed.filter(entry -> !entry.words().isBlank()).toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.concat(said(Stream.of(phrases.role(role))), entries.stream());
    }

    /** Notes that no division asks for stand before what is looked up in a book, and the colophon comes last. */
    private Stream<Roll.Entry> entries(boolean noted) {
        List<Division> divisions = new ArrayList<>(contents.all().toList());
        if (noted && !asked(Role.NOTES)) {
            int back = divisions.size() - contents.back().size();
            while (back < divisions.size() && !isBehindNotes(divisions.get(back))) {
                back++;
            }
            divisions.add(back, new Division.Generated(Role.NOTES, book.place()));
        }
        if (written(Role.COLOPHON) && !asked(Role.COLOPHON)) {
            divisions.add(new Division.Generated(Role.COLOPHON, book.place()));
        }
        return divisions.stream().flatMap(division -> listed(division, noted));
    }

    private static boolean isBehindNotes(Division division) {
        return switch (division) {
            case Division.Part _ -> false;
            case Division.Matter matter -> BEHIND_NOTES.contains(matter.role());
            case Division.Generated generated -> BEHIND_NOTES.contains(generated.role());
        };
    }

    private Stream<Roll.Entry> said(Stream<String> words) {
        return words.map(said -> new Roll.Entry(said, book.place()));
    }

    private Stream<Roll.Entry> listed(Division division, boolean noted) {
        return switch (division) {
            case Division.Part part ->
                Stream.of(
                                Stream.of(part.heading()).map(GeneratedText::title),
                                sections(part.page()),
                                part.divisions().stream().flatMap(inner -> listed(inner, noted)))
                        .flatMap(entries -> entries);
            case Division.Matter matter when UNLISTED.contains(matter.role()) -> Stream.empty();
            case Division.Matter matter -> Stream.concat(heading(matter), sections(matter.blocks()));
            case Division.Generated generated ->
                isFilled(generated.kind(), noted) ? said(Stream.of(phrases.role(generated.role()))) : Stream.empty();
        };
    }

    /** Matter without a heading of its own is listed by what it is. */
    private Stream<Roll.Entry> heading(Division.Matter matter) {
        return matter.heading().map(GeneratedText::title).or(() -> headless(matter)).stream();
    }

    private Optional<Roll.Entry> headless(Division.Matter matter) {
        boolean headed =
                matter.blocks().stream().anyMatch(block -> block instanceof Heading heading && heading.level() == 1);
        return headed ? Optional.empty() : Optional.of(new Roll.Entry(phrases.role(matter.role()), matter.place()));
    }

    /** Whether matter that Octavo writes is listed in the contents: a list or an index that has anything. */
    private boolean isFilled(Division.Generated.Kind kind, boolean noted) {
        Stream<Roll.Entry> listed = switch (kind) {
            case FIGURES -> excerpts.figures();
            case TABLES -> excerpts.tables();
            case LISTINGS -> excerpts.listings();
            case INDEX -> indexed().stream();
            case HALF_TITLE, TITLE_PAGE, COPYRIGHT_PAGE, CONTENTS, NOTES, COLOPHON -> Stream.empty();
        };
        return kind == Division.Generated.Kind.COLOPHON
                || kind == Division.Generated.Kind.NOTES && noted
                || listed.anyMatch(entry -> !entry.words().isBlank());
    }

    private Stream<Roll.Entry> sections(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() > 1)
                .filter(heading -> heading.level() <= edition.settings().contentsDepth())
                .map(GeneratedText::title);
    }

    private static Roll.Entry title(Heading heading) {
        return Excerpts.entry(heading.title(), heading.place());
    }
}

package octavo.verify.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Contents;
import octavo.book.Contributor;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Metadata;
import octavo.book.Role;
import octavo.book.Table;
import octavo.book.Walk;
import octavo.source.SourceSpan;

/** What the matter that Octavo writes must say of the book: titles, names, and what the contents and lists repeat. */
final class GeneratedText {

    /** Matter that stands before the contents, or is them. */
    private static final Set<Role> UNLISTED = EnumSet.of(
            Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT_PAGE, Role.DEDICATION, Role.EPIGRAPH, Role.CONTENTS);

    private final Book book;
    private final Edition edition;
    private final Contents contents;

    GeneratedText(Book book, Edition edition) {
        this.book = book;
        this.edition = edition;
        this.contents = book.contents(edition);
    }

    /** What a roll of this edition says, in order; nothing where the manuscript writes that matter itself. */
    List<Roll.Entry> entries(Strand.Rolled roll) {
        Stream<Roll.Entry> entries = switch (roll) {
            case HALF_TITLE ->
                edition.kind() == Edition.Kind.PRINT && written(Role.HALF_TITLE)
                        ? said(Stream.of(shortTitle()))
                        : Stream.empty();
            case TITLE_PAGE -> written(Role.TITLE_PAGE) ? said(titlePage()) : Stream.empty();
            case IMPRINT -> written(Role.COPYRIGHT_PAGE) ? said(imprint()) : Stream.empty();
            case CONTENTS -> written(Role.CONTENTS) ? contents.all().flatMap(this::listed) : Stream.empty();
            case FIGURES -> asked(Role.FIGURES) ? captions(GeneratedText::figure) : Stream.empty();
            case TABLES -> asked(Role.TABLES) ? captions(GeneratedText::table) : Stream.empty();
            case LISTINGS -> asked(Role.LISTINGS) ? captions(GeneratedText::listing) : Stream.empty();
        };
        return entries.filter(entry -> !entry.words().isBlank()).toList();
    }

    /** Whether a roll stands behind the text, so that all it says has been said before. */
    boolean isLast(Strand.Rolled roll) {
        Role role = switch (roll) {
            case HALF_TITLE -> Role.HALF_TITLE;
            case TITLE_PAGE -> Role.TITLE_PAGE;
            case IMPRINT -> Role.COPYRIGHT_PAGE;
            case CONTENTS -> Role.CONTENTS;
            case FIGURES -> Role.FIGURES;
            case TABLES -> Role.TABLES;
            case LISTINGS -> Role.LISTINGS;
        };
        return contents.back().stream()
                .anyMatch(division -> division instanceof Division.Generated g && g.role() == role);
    }

    /** Every term of the index that this edition asks for, at each of its levels; nothing where it asks for none. */
    List<Roll.Entry> indexed() {
        if (!asked(Role.INDEX)) {
            return List.of();
        }
        Map<String, Roll.Entry> terms = new LinkedHashMap<>();
        contents.all()
                .flatMap(GeneratedText::text)
                .flatMap(GeneratedText::inlines)
                .filter(Inline.IndexMark.class::isInstance)
                .map(Inline.IndexMark.class::cast)
                .forEach(mark ->
                        mark.term().forEach(level -> terms.putIfAbsent(level, new Roll.Entry(level, mark.place()))));
        return terms.values().stream().filter(entry -> !entry.words().isBlank()).toList();
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

    private Stream<String> titlePage() {
        Metadata metadata = book.metadata();
        List<String> words = new ArrayList<>(List.of(book.title(edition), metadata.subtitle()));
        Stream<String> roles =
                metadata.contributors().stream().map(Contributor::role).distinct();
        roles.forEach(role ->
                metadata.contributors(role).stream().map(Contributor::name).forEach(words::add));
        metadata.series().ifPresent(series -> words.add(series.title()));
        words.add(metadata.editionStatement());
        String imprint = metadata.publisher().imprint();
        words.add(imprint.isEmpty() ? metadata.publisher().name() : imprint);
        words.add(metadata.publisher().place());
        return words.stream();
    }

    /** The signs before the numbers of a copyright page, the same in all languages; the numbers are facts of the book's identity. */
    private Stream<String> imprint() {
        Stream<String> books =
                book.editions().stream().filter(one -> one.isbn().isPresent()).map(_ -> "ISBN");
        Stream<String> series = book.metadata().series().stream()
                .filter(one -> !one.issn().isEmpty())
                .map(_ -> "ISSN");
        return Stream.concat(books, series);
    }

    private Stream<Roll.Entry> said(Stream<String> words) {
        return words.map(said -> new Roll.Entry(said, book.place()));
    }

    private Stream<Roll.Entry> listed(Division division) {
        return switch (division) {
            case Division.Part part ->
                Stream.of(
                                Stream.of(part.heading()).map(GeneratedText::title),
                                sections(part.page()),
                                part.divisions().stream().flatMap(this::listed))
                        .flatMap(entries -> entries);
            case Division.Matter matter when UNLISTED.contains(matter.role()) -> Stream.empty();
            case Division.Matter matter ->
                Stream.concat(matter.heading().stream().map(GeneratedText::title), sections(matter.blocks()));
            case Division.Generated _ -> Stream.empty();
        };
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
        return entry(heading.title(), heading.place());
    }

    private Stream<Roll.Entry> captions(Function<Block, List<Inline>> caption) {
        return contents.all()
                .flatMap(GeneratedText::text)
                .flatMap(Walk::blocks)
                .map(block -> entry(caption.apply(block), block.place()));
    }

    private static List<Inline> figure(Block block) {
        return block instanceof Figure figure ? figure.caption() : List.of();
    }

    private static List<Inline> table(Block block) {
        return block instanceof Table table ? table.caption() : List.of();
    }

    private static List<Inline> listing(Block block) {
        return block instanceof Block.Listing listing ? listing.caption().orElse(List.of()) : List.of();
    }

    private static Stream<List<Block>> text(Division division) {
        return switch (division) {
            case Division.Part part ->
                Stream.concat(Stream.of(part.page()), part.divisions().stream().flatMap(GeneratedText::text));
            case Division.Matter matter -> Stream.of(matter.blocks());
            case Division.Generated _ -> Stream.empty();
        };
    }

    /** All inlines of these blocks, those of notes after their call. */
    private static Stream<Inline> inlines(List<Block> blocks) {
        return Walk.inlines(blocks)
                .flatMap(inline -> inline instanceof Inline.NoteCall call
                        ? Stream.concat(Stream.of(inline), inlines(call.note().blocks()))
                        : Stream.of(inline));
    }

    /** The words up to the first thing that Octavo puts in, since its words are not known here. */
    private static Roll.Entry entry(List<Inline> words, SourceSpan place) {
        List<Inline> known = words.stream()
                .takeWhile(inline -> Walk.deep(inline).noneMatch(GeneratedText::putIn))
                .toList();
        return new Roll.Entry(Walk.plain(known), place);
    }

    private static boolean putIn(Inline inline) {
        return switch (inline) {
            case Inline.Reference r -> r.text().isEmpty();
            case Inline.Citation _, Inline.Field _, Inline.Image _ -> true;
            case Inline.Text _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikeout _,
                    Inline.Superscript _,
                    Inline.Subscript _,
                    Inline.SmallCaps _,
                    Inline.Span _,
                    Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Link _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.IndexMark _ -> false;
        };
    }
}

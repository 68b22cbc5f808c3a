package octavo.verify.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import octavo.book.Block;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Heading;
import octavo.book.Inline;
import octavo.book.Note;
import octavo.book.Role;
import octavo.book.Walk;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark.Kind;
import octavo.verify.copy.ManuscriptText.NotesHead;

/** Takes down notes where they are called, and what stands over those that are gathered. */
final class CalledNotes {

    private final Phrases phrases;
    private final Edition edition;
    private final Map<SourceSpan, Designation> numbers;
    private final ManuscriptText text;
    private final BiConsumer<Strand.Written, List<Block>> blocks;
    private final Set<SourceSpan> told = new HashSet<>();
    private Optional<Division> noted = Optional.empty();
    private boolean inTable;
    private int tableNotes;

    /**
     * @param blocks takes down what stands in a note
     */
    CalledNotes(
            Phrases phrases,
            Edition edition,
            Map<SourceSpan, Designation> numbers,
            ManuscriptText text,
            BiConsumer<Strand.Written, List<Block>> blocks) {
        this.phrases = phrases;
        this.edition = edition;
        this.numbers = numbers;
        this.text = text;
        this.blocks = blocks;
    }

    /** A division begins. */
    void begin(Division division) {
        told.clear();
        noted = gathersNotes() ? Optional.of(division) : Optional.empty();
    }

    /** What is called from here on is called in a table: it stands below that, and has letters. */
    void beginTable() {
        inTable = true;
        tableNotes = 0;
    }

    void endTable() {
        inTable = false;
    }

    /** A note is called here. */
    void call(Strand.Written strand, Inline.NoteCall call) {
        text.strand(strand).join();
        if (inTable) {
            callBelow(strand, call.note());
        } else {
            tell(strand, call);
        }
    }

    private void callBelow(Strand.Written strand, Note note) {
        String letter = Numeral.letter(++tableNotes).toLowerCase(Locale.ROOT);
        text.say(strand, letter);
        text.strand(Strand.Written.TABLE_NOTES).at(note.place());
        text.say(Strand.Written.TABLE_NOTES, letter);
        blocks.accept(Strand.Written.TABLE_NOTES, note.blocks());
    }

    private void tell(Strand.Written strand, Inline.NoteCall call) {
        SourceSpan note = call.note().place();
        Designation number = numbers.getOrDefault(note, Designation.NONE);
        text.mark(Kind.CALL, strand, text.length(strand), number, "", call.place());
        if (!told.add(note) && !atFoot()) {
            return;
        }
        text.strand(Strand.Written.NOTES).at(note);
        int from = text.length(Strand.Written.NOTES);
        blocks.accept(Strand.Written.NOTES, call.note().blocks());
        text.mark(
                Kind.NOTE,
                Strand.Written.NOTES,
                from,
                text.isPutIn(Strand.Written.NOTES, from) ? Designation.NONE : number,
                "",
                note);
        noted.ifPresent(division -> text.notesHeads().add(head(division)));
        noted = Optional.empty();
    }

    /** Over the note that was told last. */
    private NotesHead head(Division division) {
        Landmark note = text.landmarks().getLast();
        if (edition.settings().notes() == Edition.NotesPlace.CHAPTER_END) {
            return new NotesHead(note, phrases.role(Role.NOTES), "", Optional.empty());
        }
        return switch (division) {
            case Division.Part part -> head(note, part.heading());
            case Division.Matter matter ->
                matter.heading()
                        .map(heading -> head(note, heading))
                        .orElseGet(() ->
                                new NotesHead(note, phrases.role(matter.role()), "", Optional.of(matter.place())));
            case Division.Generated generated ->
                new NotesHead(note, phrases.role(generated.role()), "", Optional.of(generated.place()));
        };
    }

    private NotesHead head(Landmark note, Heading heading) {
        String number = numbers.getOrDefault(heading.place(), Designation.NONE).shown();
        return new NotesHead(note, Walk.plain(heading.title()), number, Optional.of(heading.place()));
    }

    /** At the foot of a page a note stands wherever it is called, elsewhere once. */
    private boolean atFoot() {
        return edition.kind() != Edition.Kind.EPUB && edition.settings().notes() == Edition.NotesPlace.PAGE;
    }

    private boolean gathersNotes() {
        return edition.kind() != Edition.Kind.EPUB && edition.settings().notes() != Edition.NotesPlace.PAGE;
    }
}

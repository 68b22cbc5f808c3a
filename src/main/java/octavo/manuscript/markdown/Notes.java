package octavo.manuscript.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.LanguageTag;
import octavo.book.Note;
import octavo.manuscript.markdown.syntax.OwnBlock;
import octavo.problem.Code;
import octavo.problem.Nearest;
import octavo.source.SourceSpan;
import org.commonmark.node.Node;

/** A file's notes: each is read where it is called. */
final class Notes {

    private final Reading reading;
    private final LanguageTag language;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, Note> read = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private boolean inNote;

    private record Definition(Node node, LanguageTag language) {}

    Notes(Reading reading, LanguageTag language) {
        this.reading = reading;
        this.language = language;
    }

    /** Finds all that are written, wherever in the document. */
    void collect(Node document) {
        collect(document, language);
    }

    /** The call of a note; nothing where there is none to call. */
    Optional<Inline> call(String label, SourceSpan place) {
        called.add(label);
        Definition definition = definitions.get(label);
        if (definition == null) {
            reading.report(
                    Code.NOTE_MISSING,
                    place,
                    "no note is named \"%s\"".formatted(label),
                    Nearest.to(label, definitions.keySet())
                            .map("did you mean \"%s\"?"::formatted)
                            .orElse("write it in this file: [^%s]: …".formatted(label)));
            return Optional.empty();
        }
        return nested(place)
                ? Optional.empty()
                : Optional.of(new Inline.NoteCall(note(label, definition, place), place));
    }

    /** A note that is written where it is called. */
    Optional<Inline> inPlace(SourceSpan place, Supplier<List<Inline>> words) {
        if (nested(place)) {
            return Optional.empty();
        }
        inNote = true;
        List<Inline> text = words.get();
        inNote = false;
        Block paragraph = new Block.Paragraph(text, Attributes.NONE, place);
        return Optional.of(new Inline.NoteCall(new Note("", List.of(paragraph), place), place));
    }

    void reportUnused() {
        definitions.forEach((label, definition) -> {
            if (!called.contains(label)) {
                reading.report(
                        Code.NOTE_UNUSED,
                        reading.place(definition.node),
                        "the note \"%s\" is never called".formatted(label),
                        "call it with [^%s], or take it out".formatted(label));
            }
        });
    }

    /** A note that is called again is another note with the same words, as readers see it. */
    private Note note(String label, Definition definition, SourceSpan call) {
        Note first = read.get(label);
        if (first == null) {
            inNote = true;
            List<Block> blocks = new BlockReader(reading, definition.language, 0).blocks(definition.node);
            inNote = false;
            Note note = new Note(label, blocks, reading.place(definition.node));
            read.put(label, note);
            return note;
        }
        int length = definition.node.getSourceSpans().stream()
                .mapToInt(org.commonmark.node.SourceSpan::getLength)
                .sum();
        return new Note(label, reading.repetition().allows(length, call) ? first.blocks() : List.of(), call);
    }

    private boolean nested(SourceSpan place) {
        if (inNote) {
            reading.report(
                    Code.NOTE_IN_NOTE,
                    place,
                    "a note is called inside a note",
                    "write what it says into the note around it");
        }
        return inNote;
    }

    private void collect(Node holder, LanguageTag around) {
        for (Node node = holder.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof OwnBlock own && own.mark() instanceof OwnBlock.Mark.NoteDefinition note) {
                define(note.label(), new Definition(node, around));
            }
            if (node instanceof org.commonmark.node.Block) {
                collect(node, Languages.inside(node, around));
            }
        }
    }

    private void define(String label, Definition definition) {
        Definition first = definitions.putIfAbsent(label, definition);
        if (first != null) {
            reading.report(
                    Code.NOTE_TWICE,
                    reading.place(definition.node),
                    "the note \"%s\" is written twice".formatted(label),
                    "it stands first in line %d; give one of the two another label"
                            .formatted(reading.place(first.node).line()));
        }
    }
}

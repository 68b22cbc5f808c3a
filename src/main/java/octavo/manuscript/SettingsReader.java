package octavo.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Edition.NotesPlace;
import octavo.book.Edition.Numbering;
import octavo.book.Edition.Settings;
import octavo.manuscript.yaml.Entries;

/** Reads what a book may settle once and an edition otherwise. */
final class SettingsReader {

    private static final List<String> LABELS = List.of("none", "1", "I", "one", "Chapter 1", "Chapter One");

    /**
     * The settings.
     *
     * @param inherited what holds where nothing is said
     */
    Settings read(Entries entries, Settings inherited) {
        return new Settings(
                entries.choice("numbering", keys(Numbering.values()))
                        .map(key -> Numbering.valueOf(name(key)))
                        .orElse(inherited.numbering()),
                entries.choice("chapter-label", LABELS).orElse(inherited.chapterLabel()),
                entries.read("contents-depth", SettingsReader::depth, "write a number from 1 to 6")
                        .orElse(inherited.contentsDepth()),
                entries.choice("notes", keys(NotesPlace.values()))
                        .map(key -> NotesPlace.valueOf(name(key)))
                        .orElse(inherited.notes()));
    }

    private static Optional<Integer> depth(String text) {
        return Forms.count(text).filter(depth -> depth <= 6);
    }

    private static List<String> keys(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String name(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

package octavo.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.book.Block;
import octavo.book.LanguageTag;
import octavo.book.Picture;
import octavo.manuscript.markdown.Markdown;
import octavo.manuscript.picture.Pictures;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.problem.Refused;
import octavo.problem.Severity;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;

/** The files of a book, each read once however often it is named. */
final class Library {

    private final Jail folder;
    private final LanguageTag language;
    private final Pictures pictures;
    private final Map<String, List<Block>> texts = new HashMap<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Library(Jail folder, LanguageTag language) {
        this.folder = folder;
        this.language = language;
        this.pictures = Pictures.in(folder);
    }

    /** What was wrong in the files, in the order in which they were read. */
    List<Problem> problems() {
        return problems;
    }

    /** Every file that may hold text, in no order that matters. */
    List<String> files(SourceSpan place) {
        try {
            return folder.files();
        } catch (Refusal refusal) {
            problems.add(Refused.of(refusal, place, folder));
            return List.of();
        }
    }

    /** The texts that were read so far. */
    Set<String> named() {
        return named;
    }

    /**
     * The blocks of a text; none where it cannot be read.
     *
     * @param place where it is named
     */
    List<Block> text(String path, SourceSpan place) {
        named.add(plain(path));
        List<Block> known = texts.get(path);
        if (known == null) {
            known = open(path, place).map(this::blocks).orElse(List.of());
            texts.put(path, known);
        }
        return known;
    }

    Optional<Picture> picture(String path, SourceSpan place) {
        return keep(pictures.picture(path, place));
    }

    /** The one spelling of a path; itself where it is none. */
    static String plain(String path) {
        try {
            return Jail.plain(path);
        } catch (Refusal refusal) {
            return path;
        }
    }

    private List<Block> blocks(SourceFile file) {
        Outcome<List<Block>> read = Markdown.read(file, language, pictures);
        if (read.value().map(List::isEmpty).orElse(false)) {
            problems.add(new Problem(
                    Code.BOOK_EMPTY,
                    Severity.WARNING,
                    SourceSpan.of(file.path()),
                    "the file holds no text",
                    "write something in it, or take it out of the book"));
        }
        return keep(read).orElse(List.of());
    }

    private Optional<SourceFile> open(String path, SourceSpan place) {
        try {
            return Optional.of(folder.readText(path));
        } catch (Refusal refusal) {
            problems.add(Refused.of(refusal, place, folder));
            return Optional.empty();
        }
    }

    private <T> Optional<T> keep(Outcome<T> outcome) {
        problems.addAll(outcome.problems());
        return outcome.value();
    }
}

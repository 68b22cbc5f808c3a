package octavo.spoilt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.BookBuild;
import octavo.Choices;
import octavo.Progress;
import octavo.press.profile.Profile;
import octavo.problem.Problem;
import octavo.proof.FileCheck;
import octavo.source.Jail;

/** What {@code octavo check} is asked to look at. */
sealed interface Subject {

    /** All that is told of it. */
    List<Problem> problems() throws IOException;

    /**
     * A file from anywhere.
     *
     * @param file its name
     * @param printer whom a PDF is meant for; empty where nobody is named
     */
    record AnyFile(String file, byte[] bytes, String printer) implements Subject {

        @Override
        public List<Problem> problems() {
            Optional<Profile> profile = printer.isEmpty() ? Optional.empty() : Optional.of(Profile.named(printer));
            return FileCheck.of(file, bytes, profile).problems();
        }
    }

    /**
     * A book with what lies finished beside it.
     *
     * @param edition of those that it has, the one that is looked at
     * @param shelf an empty folder
     * @param files by their names
     */
    record Finished(Path book, String edition, Path shelf, Map<String, byte[]> files) implements Subject {

        @Override
        public List<Problem> problems() throws IOException {
            Files.createDirectories(shelf);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(shelf.resolve(file.getKey()), file.getValue());
            }
            return look(book, edition, Jail.at(shelf), files.keySet());
        }
    }

    /** A book that nobody has built yet. */
    record Manuscript(Path book) implements Subject {

        @Override
        public List<Problem> problems() throws IOException {
            return look(book, "epub", Jail.shipped("none"), Set.of());
        }
    }

    private static List<Problem> look(Path book, String edition, Jail shelf, Set<String> files) throws IOException {
        Choices choices = new Choices(Set.of(edition), Optional.empty(), Optional.empty(), Optional.empty(), 1, true);
        return new BookBuild(Jail.at(book), choices, Progress.UNWATCHED)
                .look(shelf, files)
                .problems();
    }
}

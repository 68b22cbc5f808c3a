package octavo.spoilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.problem.Problem;
import octavo.spoilt.Subject.AnyFile;
import octavo.verify.epubcheck.EpubcheckCommand;
import octavo.verify.preflight.SoundPdf;
import octavo.verify.verapdf.ScreenFaults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Finished files and manuscripts with one fault each, held to all that {@code octavo check} asks: the fault is told, and nothing else. */
class EverySpoiltFileTest {

    private static final int LEAST = 270;

    @TempDir
    private static Path folder;

    private static final List<Spoilt> ALL = new ArrayList<>();
    private static Map<Spoilt, List<Problem>> found;

    private static byte[] screen;
    private static byte[] cover;
    private static BuiltBook book;
    private static SpoiltManuscripts manuscripts;

    @BeforeAll
    static void check() throws IOException {
        screen = ScreenFaults.sound(Files.createDirectory(folder.resolve("screen")));
        cover = SpoiltCovers.sound(folder);
        book = BuiltBook.make(Files.createDirectory(folder.resolve("book")));
        manuscripts = new SpoiltManuscripts(Files.createDirectory(folder.resolve("manuscripts")));
        Stream.of(
                        SpoiltEpubs.all(),
                        SpoiltPdfs.all(screen),
                        SpoiltCovers.all(cover, folder),
                        SpoiltCovers.sheets(cover),
                        new SpoiltBooks(book).all(),
                        manuscripts.all())
                .flatMap(kind -> kind)
                .forEach(ALL::add);
        found = ALL.parallelStream()
                .collect(Collectors.toConcurrentMap(Function.identity(), one -> problems(one.subject())));
    }

    @Test
    void thereAreManyOfEveryKind() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(LEAST);
        Set<Group> groups = EnumSet.noneOf(Group.class);
        ALL.forEach(one -> groups.add(one.group()));
        assertThat(groups).containsExactlyInAnyOrder(Group.values());
        assertThat(ALL)
                .allSatisfy(one -> assertThat(one.why().isEmpty())
                        .as(one.toString())
                        .isEqualTo(one.told().size() == 1));
    }

    @Test
    void nothingIsToldOfTheSoundOnes() throws IOException {
        List<Subject> sound = new ArrayList<>(book.sound());
        sound.add(manuscripts.sound());
        sound.add(new AnyFile("lamp.epub", SoundEpub.make().bytes(), ""));
        byte[] pages = new SoundPdf(4).bytes();
        for (String printer : List.of("", "generic")) {
            sound.add(new AnyFile("lamp.pdf", pages, printer));
            sound.add(new AnyFile("lamp.pdf", cover, printer));
        }
        sound.add(new AnyFile("lamp.pdf", screen, ""));
        assertThat(sound).allSatisfy(one -> assertThat(one.problems()).isEmpty());
    }

    @Test
    void everyQueryOfTheCopyEditorIsAmongThem() {
        assertThat(ALL).flatExtracting(Spoilt::told).extracting(Told::code).containsAll(SpoiltManuscripts.queries());
    }

    @TestFactory
    Stream<DynamicTest> theFaultIsToldAndNothingElse() {
        return ALL.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    List<Problem> problems = new ArrayList<>(found.get(one));
                    List<Told> missed = new ArrayList<>();
                    for (Told told : one.told()) {
                        Optional<Problem> first =
                                problems.stream().filter(told::by).findFirst();
                        first.ifPresentOrElse(problems::remove, () -> missed.add(told));
                    }
                    assertThat(missed)
                            .as("%s; what else was told: %s", one, problems)
                            .isEmpty();
                    assertThat(problems).as("%s", one).isEmpty();
                }));
    }

    /** Ids, severities and places of all of its messages. */
    @TestFactory
    Stream<DynamicTest> epubcheckIsHeardAsItsOwnCommandLineIs() {
        return ALL.stream()
                .filter(one ->
                        one.subject() instanceof AnyFile file && file.file().equals(Spoilt.EPUB))
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    byte[] epub = ((AnyFile) one.subject()).bytes();
                    assertThat(EpubcheckCommand.heard(epub)).isEqualTo(EpubcheckCommand.places(epub, folder));
                }));
    }

    private static List<Problem> problems(Subject subject) {
        try {
            return subject.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

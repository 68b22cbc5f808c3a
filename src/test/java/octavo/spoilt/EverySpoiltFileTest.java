package octavo.spoilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.FileCheck;
import octavo.press.profile.Profile;
import octavo.problem.Problem;
import octavo.verify.epubcheck.EpubcheckCommand;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Finished files with one fault each, held to all that {@code octavo check} asks: the fault is told, and nothing else. */
class EverySpoiltFileTest {

    private static final int LEAST = 120;

    @TempDir
    private Path folder;

    @Test
    void thereAreManyOfEveryKind() {
        List<Spoilt> all = all().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST);
        Set<Group> groups = EnumSet.noneOf(Group.class);
        all.forEach(one -> groups.add(one.group()));
        assertThat(groups).containsExactlyInAnyOrder(Group.values());
        assertThat(all)
                .allSatisfy(one -> assertThat(one.why().isEmpty())
                        .as(one.toString())
                        .isEqualTo(one.told().size() == 1));
    }

    @Test
    void nothingIsToldOfTheSoundOnes() {
        assertThat(problems(Spoilt.EPUB, SoundEpub.make().bytes(), "")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theFaultIsToldAndNothingElse() {
        return all().map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
            List<Problem> problems = new ArrayList<>(problems(one.file(), one.bytes(), one.printer()));
            List<Told> missed = new ArrayList<>();
            for (Told told : one.told()) {
                Optional<Problem> found = problems.stream().filter(told::by).findFirst();
                found.ifPresentOrElse(problems::remove, () -> missed.add(told));
            }
            assertThat(missed).as("beside %s nothing told this", problems).isEmpty();
            assertThat(problems).isEmpty();
        }));
    }

    /** Ids, severities and places of all of its messages. */
    @TestFactory
    Stream<DynamicTest> epubcheckIsHeardAsItsOwnCommandLineIs() {
        return all().map(one -> DynamicTest.dynamicTest(
                one.toString(),
                () -> assertThat(EpubcheckCommand.heard(one.bytes()))
                        .isEqualTo(EpubcheckCommand.places(one.bytes(), folder))));
    }

    private static Stream<Spoilt> all() {
        return Stream.of(SpoiltEpubs.all()).flatMap(kind -> kind);
    }

    private static List<Problem> problems(String file, byte[] bytes, String printer) {
        Optional<Profile> profile = printer.isEmpty() ? Optional.empty() : Optional.of(Profile.named(printer));
        return FileCheck.of(file, bytes, profile).problems();
    }
}

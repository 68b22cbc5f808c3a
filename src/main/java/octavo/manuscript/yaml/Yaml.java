package octavo.manuscript.yaml;

import java.util.List;
import java.util.Optional;
import octavo.problem.Code;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceFile;
import octavo.source.SourceSpan;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2. */
public final class Yaml {

    /** More than any book says of itself, in code points. */
    private static final int LONGEST = 1 << 20;

    private Yaml() {}

    /** A file's one document; no value where its syntax is broken, an empty mapping where nothing stands in it. */
    public static Outcome<Value> read(SourceFile file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.path())
                .setCodePointLimit(LONGEST)
                .build();
        Composer composer = new Composer(file.path());
        try {
            for (Event event : new Parse(settings).parseString(file.text())) {
                composer.take(event);
            }
        } catch (MarkedYamlEngineException e) {
            Syntax syntax = Syntax.of(e.getProblem());
            return broken(
                    composer,
                    at(file, syntax.fromBeginning() ? e.getContextMark() : e.getProblemMark()),
                    syntax.message(),
                    syntax.hint());
        } catch (YamlEngineException e) {
            return broken(
                    composer, SourceSpan.of(file.path()), "the file is too long", "keep it below a million characters");
        } catch (Excess e) {
            return Outcome.none(composer.problems());
        }
        return Outcome.of(composer.document(), composer.problems());
    }

    private static Outcome<Value> broken(Composer composer, SourceSpan place, String message, String hint) {
        List<Problem> problems = composer.problems();
        problems.add(new Problem(Code.YAML_SYNTAX, place, message, hint));
        return Outcome.none(problems);
    }

    private static SourceSpan at(SourceFile file, Optional<Mark> mark) {
        return mark.map(found -> Composer.place(file.path(), found)).orElseGet(() -> SourceSpan.of(file.path()));
    }
}

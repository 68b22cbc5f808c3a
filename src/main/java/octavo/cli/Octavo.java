package octavo.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others stand under, with the options that all of them have. */
@Command(
        name = "octavo",
        description = "One manuscript becomes an EPUB and a typeset PDF.",
        subcommands = {Build.class, Check.class, Inspect.class, Compare.class, Explain.class, Doctor.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:made, or found, as it should be; there may be warnings",
            "1:the book has errors",
            "2:the command line is wrong",
            "3:a finished file failed its check",
            "4:something could not be read or written",
            "5:a fault of Octavo's own"
        })
final class Octavo implements Runnable {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a fault arose.")
    private boolean debug;

    @Option(
            names = {"--no-colour", "--no-color"},
            scope = ScopeType.INHERIT,
            description = "No colours; NO_COLOR in the environment does the same.")
    private boolean colourless;

    Octavo(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Without a command there is nothing to do but to say so. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Words that stand out, where standard output can show it. */
    String strong(String words) {
        return coloured("octavo.terminal.out") ? "\u001B[1m" + words + "\u001B[m" : words;
    }

    private boolean coloured(String stream) {
        boolean terminal = Boolean.getBoolean(stream) && !"dumb".equals(environment.get("TERM"));
        return terminal
                && !colourless
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Where progress and messages go. */
    Terminal terminal(CommandLine command) {
        PrintWriter err = command.getErr();
        boolean live = Boolean.getBoolean("octavo.terminal") && !"dumb".equals(environment.get("TERM"));
        return new Terminal(err, live && !environment.containsKey("CI"), coloured("octavo.terminal"), quiet);
    }
}

package octavo.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // What a library prints or writes must not hang on the machine it runs on.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("java.awt.headless", "true");

        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        // What libraries print is not for authors: what they find comes as problems.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.exit(run(arguments, System.getenv(), out, err));
    }

    /** Carries out a command line; answers with its exit code. */
    static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        Octavo octavo = new Octavo(environment);
        Failures failures = new Failures(octavo);
        CommandLine commands = new CommandLine(octavo)
                .addSubcommand("help", new CommandLine.HelpCommand())
                .addSubcommand(new CommandLine(new AutoComplete.GenerateCompletion()).setCommandName("completion"))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(failures);
        try {
            return commands.execute(arguments);
        } catch (Error failure) {
            return failures.tell(failure, err);
        }
    }
}

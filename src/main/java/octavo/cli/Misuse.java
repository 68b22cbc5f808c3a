package octavo.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that is wrong: one line, what may have been meant, and where help is. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        String message = said(misuse);
        err.println("octavo: " + Character.toLowerCase(message.charAt(0)) + message.substring(1));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("    hint: " + command.getCommandSpec().qualifiedName() + " --help says what it takes");
        return Exit.USAGE;
    }

    private static String said(ParameterException misuse) {
        if (!(misuse instanceof UnmatchedArgumentException unmatched)) {
            return misuse.getMessage();
        }
        CommandSpec command = misuse.getCommandLine().getCommandSpec();
        String unknown = String.join(" ", unmatched.getUnmatched());
        return command.parent() == null && !unknown.startsWith("-")
                ? "there is no command " + unknown
                : command.qualifiedName() + " takes no " + unknown;
    }
}

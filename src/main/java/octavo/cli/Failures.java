package octavo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import octavo.source.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What is said when a command could not go on: one line, and where it arose only for those who ask. */
final class Failures implements IExecutionExceptionHandler {

    private final Octavo octavo;

    Failures(Octavo octavo) {
        this.octavo = octavo;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure, command.getErr());
    }

    /** Answers with the exit code. */
    int tell(Throwable thrown, PrintWriter err) {
        Throwable failure = unwrapped(thrown);
        boolean outside = failure instanceof IOException || failure instanceof UncheckedIOException;
        Throwable root = root(failure);
        err.println(
                outside
                        ? "octavo: " + said(root)
                        : "octavo: a fault of Octavo's own: " + said(root)
                                + "\n    hint: please report it, with what --debug shows");
        if (octavo.debug()) {
            failure.printStackTrace(err);
        }
        return outside ? Exit.INPUT_OUTPUT : Exit.FAULT_OF_OCTAVO;
    }

    /** What was thrown on another thread. */
    private static Throwable unwrapped(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    /** Libraries wrap what happened several times over. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String said(Throwable failure) {
        switch (failure) {
            case NoSuchFileException missing -> {
                return "there is no " + missing.getFile();
            }
            case AccessDeniedException denied -> {
                return denied.getFile() + " may not be opened";
            }
            case Refusal refusal -> {
                return refusal.path() + ": " + refusal.getMessage();
            }
            default -> {}
        }
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null ? kind : message + " (" + kind + ")";
    }
}

package octavo.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a path written in a book is read, before the file system is asked anything. */
final class Paths {

    /** What leads elsewhere on some system or in some notation: drives, URLs, streams, shares, escapes. */
    private static final Pattern STRANGE =
            Pattern.compile("[\\\\:\\p{Cc}\\p{Cs}]|%(2[ef]|5c|00)", Pattern.CASE_INSENSITIVE);

    /** Marks that make a name look like another one. */
    private static final Pattern TURNING = Pattern.compile("[\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    /** Devices, whatever their ending (Microsoft, Naming Files, Paths, and Namespaces). */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?");

    private Paths() {}

    /** The path made plain ({@code a/./b/../c} is {@code a/c}); refused where it would leave its folder. */
    static String inside(String path) throws Refusal {
        if (path.isEmpty() || path.startsWith("/") || STRANGE.matcher(path).find()) {
            throw new Refusal(Refusal.Reason.OUTSIDE, path, "not a path inside the book's folder");
        }
        Deque<String> plain = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            switch (name) {
                case "", "." -> {}
                case ".." -> {
                    if (plain.pollLast() == null) {
                        throw new Refusal(Refusal.Reason.OUTSIDE, path, "leads out of the book's folder");
                    }
                }
                default -> plain.addLast(safe(name, path));
            }
        }
        return String.join("/", plain);
    }

    private static String safe(String name, String path) throws Refusal {
        if (name.endsWith(".") || name.endsWith(" ") || TURNING.matcher(name).find()) {
            throw new Refusal(Refusal.Reason.OUTSIDE, path, "holds a name that not every system can keep");
        }
        if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            throw new Refusal(Refusal.Reason.NOT_A_FILE, path, "a name that some systems keep for a device");
        }
        return name;
    }
}

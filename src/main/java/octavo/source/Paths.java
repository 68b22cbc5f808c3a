package octavo.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** How a path written in a book is read, before the file system is asked anything. */
final class Paths {

    private Paths() {}

    /** The path made plain ({@code a/./b/../c} is {@code a/c}); refused where it would leave its folder. */
    static String inside(String path) throws Refusal {
        boolean strange = path.isEmpty()
                || path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || path.indexOf(':') >= 0
                || path.contains("%2e")
                || path.contains("%2E");
        if (strange) {
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
                default -> plain.addLast(name);
            }
        }
        return String.join("/", plain);
    }
}

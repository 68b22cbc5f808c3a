package octavo.verify.inspect;

/**
 * One thing that a file says of itself.
 *
 * @param name of the fact, such as {@code title}, {@code author} or {@code trim box}
 * @param place where in the file it stands, such as {@code OPF}, {@code XMP} or {@code pages}
 */
public record Fact(String name, String place, String value) {}

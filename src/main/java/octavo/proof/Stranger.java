package octavo.proof;

/**
 * A finished file from anywhere, before anybody has looked into it.
 *
 * @param file its name, as messages show it
 */
public record Stranger(String file, byte[] bytes) {

    FileKind kind() {
        return FileKind.of(bytes);
    }
}

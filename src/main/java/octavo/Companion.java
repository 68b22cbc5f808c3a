package octavo;

/**
 * A finished file that goes with the editions and is none itself, such as a cover's sheet; not yet on the disk.
 *
 * @param file its name in the output folder
 */
public record Companion(String file, byte[] bytes) {}

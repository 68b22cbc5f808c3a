package octavo.plate;

/**
 * A colour, as ink on paper and as light.
 *
 * @param cyan of the process inks, from 0 to 1; so the other three
 * @param rgb as it looks on a screen, {@code 0xRRGGBB}
 */
public record Ink(double cyan, double magenta, double yellow, double black, int rgb) {

    /** Black ink alone, as text and bars want it. */
    public static final Ink BLACK = new Ink(0, 0, 0, 1, 0x000000);

    /** The paper, left white. */
    public static final Ink WHITE = new Ink(0, 0, 0, 0, 0xFFFFFF);

    /** How much ink lies on the paper where it is solid, 1 being one ink. */
    public double coverage() {
        return cyan + magenta + yellow + black;
    }
}

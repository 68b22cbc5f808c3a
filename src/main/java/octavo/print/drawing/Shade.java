package octavo.print.drawing;

/** The lightness and the saturation of colours (Compositing and Blending Level 1, 5.8.2). */
final class Shade {

    private Shade() {}

    static float light(float[] colour) {
        return 0.3f * colour[0] + 0.59f * colour[1] + 0.11f * colour[2];
    }

    static float saturation(float[] colour) {
        return most(colour) - least(colour);
    }

    /** The colour with another saturation. */
    static float[] saturated(float[] colour, float saturation) {
        float least = least(colour);
        float range = most(colour) - least;
        float[] other = new float[3];
        for (int i = 0; i < 3; i++) {
            other[i] = range == 0 ? 0 : (colour[i] - least) * saturation / range;
        }
        return other;
    }

    /** Puts the colour with another lightness into {@code shade}, drawn towards grey where it would have too much of a light. */
    static void of(float[] colour, float light, float[] shade) {
        float lift = light - light(colour);
        for (int i = 0; i < 3; i++) {
            shade[i] = colour[i] + lift;
        }
        float least = least(shade);
        float most = most(shade);
        float share = least < 0 ? light / (light - least) : most > 1 ? (1 - light) / (most - light) : 1;
        for (int i = 0; i < 3; i++) {
            shade[i] = light + (shade[i] - light) * share;
        }
    }

    private static float least(float[] colour) {
        return Math.min(colour[0], Math.min(colour[1], colour[2]));
    }

    private static float most(float[] colour) {
        return Math.max(colour[0], Math.max(colour[1], colour[2]));
    }
}

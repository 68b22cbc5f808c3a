package octavo.verify.softproof;

import java.awt.Color;

/** Which inks one drawing shows: white where there is none of them. */
enum Separator {
    /** Black, in greys. */
    BLACK {
        @Override
        Color of(Inking colour) {
            float light = light(colour.black());
            return new Color(light, light, light);
        }
    },
    /** Cyan, magenta and yellow in place of the red, green and blue that they take away. */
    COLOURS {
        @Override
        Color of(Inking colour) {
            return new Color(light(colour.cyan()), light(colour.magenta()), light(colour.yellow()));
        }
    };

    /** How a colour looks in the drawing. */
    abstract Color of(Inking colour);

    private static float light(float ink) {
        return 1 - Math.clamp(ink, 0, 1);
    }
}

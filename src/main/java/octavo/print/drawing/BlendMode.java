package octavo.print.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a colour mixes with the one below it (Compositing and Blending Level 1, 5.8); both from 0 to 1. */
enum BlendMode {
    MULTIPLY,
    SCREEN,
    OVERLAY,
    DARKEN,
    LIGHTEN,
    COLOR_DODGE,
    COLOR_BURN,
    HARD_LIGHT,
    SOFT_LIGHT,
    DIFFERENCE,
    EXCLUSION,
    HUE,
    SATURATION,
    COLOR,
    LUMINOSITY;

    /** That of a name in CSS; nothing for {@code normal}. */
    static Optional<BlendMode> of(String css) {
        return Arrays.stream(values()).filter(mode -> mode.css().equals(css)).findFirst();
    }

    String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Mixes red, green and blue into {@code mixed}. */
    void mix(float[] below, float[] above, float[] mixed) {
        switch (this) {
            case HUE -> Shade.of(Shade.saturated(above, Shade.saturation(below)), Shade.light(below), mixed);
            case SATURATION -> Shade.of(Shade.saturated(below, Shade.saturation(above)), Shade.light(below), mixed);
            case COLOR -> Shade.of(above, Shade.light(below), mixed);
            case LUMINOSITY -> Shade.of(below, Shade.light(above), mixed);
            case MULTIPLY,
                    SCREEN,
                    OVERLAY,
                    DARKEN,
                    LIGHTEN,
                    COLOR_DODGE,
                    COLOR_BURN,
                    HARD_LIGHT,
                    SOFT_LIGHT,
                    DIFFERENCE,
                    EXCLUSION -> {
                for (int colour = 0; colour < 3; colour++) {
                    mixed[colour] = channel(below[colour], above[colour]);
                }
            }
        }
    }

    private float channel(float below, float above) {
        return switch (this) {
            case MULTIPLY -> below * above;
            case SCREEN -> screened(below, above);
            case OVERLAY -> hard(above, below);
            case DARKEN -> Math.min(below, above);
            case LIGHTEN -> Math.max(below, above);
            case COLOR_DODGE -> below == 0 ? 0 : above == 1 ? 1 : Math.min(1, below / (1 - above));
            case COLOR_BURN -> below == 1 ? 1 : above == 0 ? 0 : 1 - Math.min(1, (1 - below) / above);
            case HARD_LIGHT -> hard(below, above);
            case SOFT_LIGHT -> soft(below, above);
            case DIFFERENCE -> Math.abs(below - above);
            case EXCLUSION -> below + above - 2 * below * above;
            case HUE, SATURATION, COLOR, LUMINOSITY -> above;
        };
    }

    private static float screened(float below, float above) {
        return below + above - below * above;
    }

    private static float hard(float below, float above) {
        return above <= 0.5f ? below * 2 * above : screened(below, 2 * above - 1);
    }

    private static float soft(float below, float above) {
        if (above <= 0.5f) {
            return below - (1 - 2 * above) * below * (1 - below);
        }
        double lifted = below <= 0.25f ? ((16 * below - 12) * below + 4) * below : Math.sqrt(below);
        return (float) (below + (2 * above - 1) * (lifted - below));
    }
}

package octavo.cover;

import java.util.List;
import octavo.plate.Ink;

/**
 * The colours of a binding; together none asks for more ink than 240 %.
 *
 * @param cloth of the spine, dark enough for pale letters
 * @param ground of the patterned paper
 * @param figure of the pattern on it
 */
record Livery(Ink cloth, Ink ground, Ink figure) {

    /** Of labels, and of letters on cloth. */
    static final Ink CREAM = new Ink(0.02, 0.03, 0.10, 0, 0xF8F3E6);

    /** Oxblood, bottle green, navy, slate, umber, plum. */
    private static final List<Livery> LIVERIES = List.of(
            new Livery(
                    new Ink(0.30, 0.95, 0.80, 0.35, 0x6B1F24),
                    new Ink(0.03, 0.14, 0.14, 0, 0xF3DED3),
                    new Ink(0.16, 0.50, 0.42, 0.02, 0xCC8F84)),
            new Livery(
                    new Ink(0.85, 0.45, 0.75, 0.35, 0x1F4634),
                    new Ink(0.14, 0.04, 0.18, 0, 0xDDE6D7),
                    new Ink(0.48, 0.18, 0.44, 0, 0x8EAF99)),
            new Livery(
                    new Ink(0.95, 0.80, 0.35, 0.30, 0x1E3354),
                    new Ink(0.14, 0.06, 0.04, 0, 0xDBE4EC),
                    new Ink(0.50, 0.28, 0.12, 0, 0x8BA4C0)),
            new Livery(
                    new Ink(0.70, 0.50, 0.45, 0.35, 0x3D4A52),
                    new Ink(0.11, 0.07, 0.09, 0, 0xE2E4E1),
                    new Ink(0.40, 0.24, 0.26, 0, 0x9FB0B2)),
            new Livery(
                    new Ink(0.35, 0.65, 0.90, 0.45, 0x5C3D21),
                    new Ink(0.05, 0.10, 0.20, 0, 0xF1E4CE),
                    new Ink(0.22, 0.34, 0.55, 0, 0xC7A67C)),
            new Livery(
                    new Ink(0.65, 0.90, 0.40, 0.40, 0x4B2A48),
                    new Ink(0.08, 0.14, 0.03, 0, 0xE9DDE8),
                    new Ink(0.32, 0.47, 0.14, 0, 0xB190AF)));

    /** One for a title, the same for all its editions; books side by side mostly differ. */
    static Livery of(String title) {
        return LIVERIES.get(Math.floorMod(title.hashCode(), LIVERIES.size()));
    }
}

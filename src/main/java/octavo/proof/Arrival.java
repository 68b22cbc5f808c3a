package octavo.proof;

import java.util.Optional;
import java.util.Set;
import octavo.verify.Check;
import octavo.verify.packing.Packing;
import octavo.verify.verapdf.Claims;
import octavo.verify.verapdf.Standard;
import octavo.verify.verapdf.Verapdf;

/**
 * A finished file from anywhere, seen from outside.
 *
 * @param refusal why it is not opened; empty where it is
 * @param standards that it claims to keep to and veraPDF knows
 */
record Arrival(Stranger stranger, Optional<Check> refusal, Set<Standard> standards) {

    static Arrival of(Stranger stranger) {
        if (stranger.kind() != FileKind.PDF) {
            return new Arrival(stranger, Optional.empty(), Set.of());
        }
        Optional<Check> refusal = Packing.refusal(stranger.file(), stranger.bytes());
        return new Arrival(stranger, refusal, refusal.isPresent() ? Set.of() : Claims.in(stranger.bytes()));
    }

    /** What veraPDF is asked of it. */
    Verapdf.Asked asked() {
        return new Verapdf.Asked(stranger.file(), stranger.bytes(), standards, Optional.empty());
    }
}

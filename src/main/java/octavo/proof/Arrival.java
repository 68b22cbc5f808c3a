package octavo.proof;

import java.util.Optional;
import java.util.Set;
import octavo.verify.Check;
import octavo.verify.container.Publication;
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
        Optional<Check> refusal = switch (stranger.kind()) {
            case EPUB -> Publication.refusal(stranger.file(), stranger.bytes());
            case PDF -> Packing.refusal(stranger.file(), stranger.bytes());
            case OTHER -> Optional.empty();
        };
        boolean claims = stranger.kind() == FileKind.PDF && refusal.isEmpty();
        return new Arrival(stranger, refusal, claims ? Claims.in(stranger.bytes()) : Set.of());
    }

    /** What veraPDF is asked of it. */
    Verapdf.Asked asked() {
        return new Verapdf.Asked(stranger.file(), stranger.bytes(), standards, Optional.empty());
    }
}

package octavo.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
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
            case EPUB -> Publication.excess(stranger.bytes()).map(excess -> refused(stranger, excess));
            case PDF -> Packing.refusal(stranger.file(), stranger.bytes());
            case OTHER -> Optional.empty();
        };
        boolean claims = stranger.kind() == FileKind.PDF && refusal.isEmpty();
        return new Arrival(stranger, refusal, claims ? Claims.in(stranger.bytes()) : Set.of());
    }

    private static Check refused(Stranger epub, String excess) {
        Problem problem = new Problem(
                Code.CHECK_EPUB,
                SourceSpan.of(epub.file()),
                "the file " + excess + ", and was not opened",
                "make it again; no book has as much in one file");
        return new Check("container", List.of(problem), "an EPUB that is larger than it looks");
    }

    /** What veraPDF is asked of it. */
    Verapdf.Asked asked() {
        return new Verapdf.Asked(stranger.file(), stranger.bytes(), standards, Optional.empty());
    }
}

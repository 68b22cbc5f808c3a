package octavo.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Edition;
import octavo.finishing.Finished;
import octavo.verify.barcode.ScannedCover;

/** The covers of finished editions, each shared by all who examine it. */
final class Covers {

    private final Map<String, ScannedCover> covers = new HashMap<>();

    Covers(List<Finished> files) {
        files.forEach(file ->
                file.cover().ifPresent(sheet -> covers.put(file.edition().name(), new ScannedCover(sheet.bytes()))));
    }

    /** That of an edition, where it has one. */
    Optional<ScannedCover> of(Edition edition) {
        return Optional.ofNullable(covers.get(edition.name()));
    }
}

package octavo.verify.text;

import java.util.Optional;
import java.util.OptionalInt;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/** Where the links of an EPUB lead. */
final class Links {

    /** A thing's label and number stand before its words, and no more than so many letters. */
    private static final int LABEL = 60;

    private final Reading reading;
    private final FileText file;

    Links(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
    }

    /**
     * What is wrong with the link that a letter stands in; nothing in a file whose links are of another kind.
     *
     * @param place of what links
     * @param target what it should lead to
     */
    Optional<Fault> look(SourceSpan place, int letter, Landmark target) {
        int should = reading.at(target);
        if (!file.hasLinks() || should < 0) {
            return Optional.empty();
        }
        String what =
                target.number().isEmpty() ? target.kind().word() : target.kind().word() + " " + target.number();
        Optional<FileText.Link> link = file.link(letter);
        if (link.isEmpty()) {
            return Optional.of(new Fault(place, letter, "there is no link to " + what));
        }
        OptionalInt leads = file.anchored(link.get().target());
        if (leads.isEmpty()) {
            return Optional.of(new Fault(place, letter, "the link to %s leads nowhere".formatted(what)));
        }
        boolean right = leads.getAsInt() <= should && should - leads.getAsInt() <= LABEL;
        return right
                ? Optional.empty()
                : Optional.of(new Fault(
                        place,
                        letter,
                        "the link to %s leads to %s".formatted(what, link.get().target())));
    }
}

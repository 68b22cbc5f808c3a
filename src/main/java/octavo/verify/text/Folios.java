package octavo.verify.text;

import java.util.List;
import octavo.source.SourceSpan;
import octavo.verify.reading.Foliation;
import octavo.verify.reading.Reading;

/** Pages that show one number and are called by another. */
final class Folios {

    private final Reading reading;

    Folios(Reading reading) {
        this.reading = reading;
    }

    List<Fault> faults() {
        return reading.misnumbered().stream()
                .map(one -> fault(reading.on(one.page()), one))
                .toList();
    }

    private static Fault fault(SourceSpan place, Foliation.Fault one) {
        return new Fault(
                place,
                one.at(),
                one.printed().isEmpty()
                        ? "page %s shows no number".formatted(one.label())
                        : "the page that shows \"%s\" is labelled \"%s\"".formatted(one.printed(), one.label()));
    }
}

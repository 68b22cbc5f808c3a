package octavo.verify.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.source.SourceSpan;
import octavo.verify.copy.Landmark;
import octavo.verify.copy.ManuscriptText.NotesHead;
import octavo.verify.copy.Numeral;
import octavo.verify.letters.Letters;
import octavo.verify.reading.FileText;
import octavo.verify.reading.Reading;

/** The headings over notes that are gathered behind their chapters, or behind all: their words, numbers and pages. */
final class NotesHeads {

    /** What stands between a heading and its first note has no more letters: a page and the note's number. */
    private static final int NEAR = 60;

    private final Reading reading;
    private final FileText file;
    private final Preceding before;
    private final Map<SourceSpan, Landmark> chapters = new HashMap<>();

    NotesHeads(Reading reading) {
        this.reading = reading;
        this.file = reading.file();
        this.before = new Preceding(file);
        reading.landmarks().stream()
                .filter(landmark -> landmark.kind() == Landmark.Kind.CHAPTER)
                .forEach(chapter -> chapters.put(chapter.place(), chapter));
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (NotesHead head : reading.notesHeads()) {
            int note = reading.at(head.first());
            if (note >= 0) {
                look(head, note, faults);
            }
        }
        return faults;
    }

    private void look(NotesHead head, int note, List<Fault> faults) {
        SourceSpan place = head.division().orElse(head.first().place());
        String words = Letters.folded(Letters.of(head.words()));
        int at = last(words, Math.max(begin(head), note - words.length() - NEAR), note);
        if (at < 0) {
            faults.add(new Fault(place, note, "no heading \"%s\" stands over these notes".formatted(head.words())));
            return;
        }
        if (!head.number().isEmpty() && before.begin(at, head.number()) < 0) {
            faults.add(
                    new Fault(place, at, "the heading over these notes does not say \"%s\"".formatted(head.number())));
        }
        head.division().map(chapters::get).ifPresent(chapter -> page(head, chapter, at, note, faults));
    }

    private void page(NotesHead head, Landmark chapter, int at, int note, List<Fault> faults) {
        int begins = reading.at(chapter);
        String folio = begins < 0 ? "" : file.folio(file.page(begins));
        List<String> behind = file.words(at + Letters.of(head.words()).length(), note).stream()
                .map(Numeral::bare)
                .toList();
        if (!folio.isEmpty() && behind.stream().noneMatch(folio::equalsIgnoreCase)) {
            faults.add(new Fault(
                    chapter.place(),
                    at,
                    "the heading over these notes does not name page %s, where their chapter begins".formatted(folio)));
        }
    }

    /** Behind the note before it. */
    private int begin(NotesHead head) {
        Landmark first = head.first();
        return first.from() == 0 ? 0 : reading.at(first.strand(), first.from() - 1) + 1;
    }

    /** Where these letters stand last between two others, beginning a word; negative where they do not. */
    private int last(String sought, int from, int to) {
        String letters = Letters.folded(file.letters().text(Math.min(from, to), to));
        for (int at = letters.lastIndexOf(sought); at >= 0; at = letters.lastIndexOf(sought, at - 1)) {
            int end = from + at + sought.length();
            if (file.letters().begins(from + at) && (end == to || file.letters().begins(end))) {
                return from + at;
            }
        }
        return -1;
    }
}

package octavo.spoilt;

import java.util.List;
import octavo.verify.epubcheck.SmallEpub;

/**
 * Something with one fault.
 *
 * @param told what is to be said of it, and nothing else
 * @param why one fault is told several times; empty where it is told once
 */
record Spoilt(Group group, Subject subject, List<Told> told, String why) {

    static final String EPUB = "lamp.epub";

    Spoilt {
        told = List.copyOf(told);
    }

    /** What is told of once. */
    static Spoilt once(Group group, Subject subject, Told told) {
        return new Spoilt(group, subject, List.of(told), "");
    }

    /** An EPUB that is told of once. */
    static Spoilt epub(Group group, SmallEpub epub, Told told) {
        return once(group, new Subject.AnyFile(EPUB, epub.bytes(), ""), told);
    }

    @Override
    public String toString() {
        return "%s: %s in %s"
                .formatted(group, told.getFirst().words(), told.getFirst().file());
    }
}

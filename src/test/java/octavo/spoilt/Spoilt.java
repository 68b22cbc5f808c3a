package octavo.spoilt;

import java.util.List;
import octavo.verify.epubcheck.SmallEpub;

/**
 * A finished file with one fault.
 *
 * @param file its name
 * @param printer whom a PDF is meant for; empty where nobody is named
 * @param told what is to be said of it, and nothing else
 * @param why one fault is told several times; empty where it is told once
 */
record Spoilt(Group group, String file, byte[] bytes, String printer, List<Told> told, String why) {

    static final String EPUB = "lamp.epub";

    Spoilt {
        told = List.copyOf(told);
    }

    /** An EPUB that is told of once. */
    static Spoilt epub(Group group, SmallEpub epub, Told told) {
        return new Spoilt(group, EPUB, epub.bytes(), "", List.of(told), "");
    }

    @Override
    public String toString() {
        return "%s: %s in %s"
                .formatted(group, told.getFirst().words(), told.getFirst().file());
    }
}

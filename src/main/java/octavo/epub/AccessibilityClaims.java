package octavo.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import octavo.book.Accessibility;
import octavo.resolve.Words;

/**
 * What may truly be said of who can read the book; EPUB Accessibility 1.1, section 2, in the values of the W3C's Schema.org
 * Accessibility Properties for Discoverability Vocabulary.
 */
record AccessibilityClaims(Set<Holding> holdings) {

    private static final String CONFORMANCE = "conformance";
    private static final String NONE = "none";

    void write(Xml xml, Accessibility accessibility, Words words) {
        modes().forEach(mode -> schema(xml, "accessMode", mode));
        sufficient().forEach(modes -> schema(xml, "accessModeSufficient", modes));
        features().forEach(feature -> schema(xml, "accessibilityFeature", feature));
        hazards().forEach(hazard -> schema(xml, "accessibilityHazard", hazard));
        schema(xml, "accessibilitySummary", summary(accessibility, words));
        conformance(xml, accessibility);
    }

    private List<String> modes() {
        return seen() ? List.of("textual", "visual") : List.of("textual");
    }

    /** The sets of senses of which each is enough for all of the book. */
    private List<String> sufficient() {
        if (!seen()) {
            return List.of("textual");
        }
        return holds(Holding.UNDESCRIBED_PICTURE) ? List.of("textual,visual") : List.of("textual", "textual,visual");
    }

    /** Whether anything in it is told by a picture. */
    private boolean seen() {
        return holds(Holding.DESCRIBED_PICTURE) || holds(Holding.UNDESCRIBED_PICTURE) || holds(Holding.MOVING_PICTURE);
    }

    private List<String> features() {
        List<String> features = new ArrayList<>(List.of("tableOfContents", "readingOrder", "displayTransformability"));
        add(features, "structuralNavigation", !holds(Holding.SKIPPED_LEVEL));
        add(features, "alternativeText", holds(Holding.DESCRIBED_PICTURE) && !holds(Holding.UNDESCRIBED_PICTURE));
        add(features, "MathML", holds(Holding.MATHML));
        add(features, "latex", holds(Holding.LATEX));
        add(features, "index", holds(Holding.INDEX));
        add(features, "pageNavigation", holds(Holding.PAGES));
        add(features, "pageBreakMarkers", holds(Holding.PAGES));
        features.addAll(List.of("ARIA", "unlocked"));
        return features;
    }

    /** Nothing makes a sound; what moves may flash, and nobody has counted how often. */
    private List<String> hazards() {
        return holds(Holding.MOVING_PICTURE)
                ? List.of("unknownFlashingHazard", "unknownMotionSimulationHazard", "noSoundHazard")
                : List.of(NONE);
    }

    /** The publisher's own, else sentences that are true of this book. */
    private String summary(Accessibility accessibility, Words words) {
        if (!accessibility.summary().isEmpty()) {
            return accessibility.summary();
        }
        List<String> sentences = new ArrayList<>(List.of(words.of("accessible-text")));
        boolean all = !holds(Holding.UNDESCRIBED_PICTURE);
        add(sentences, words.of("accessible-pictures"), holds(Holding.DESCRIBED_PICTURE) && all);
        add(sentences, words.of("inaccessible-pictures"), !all);
        add(sentences, words.of("accessible-decoration"), holds(Holding.DECORATION));
        add(sentences, words.of("inaccessible-motion"), holds(Holding.MOVING_PICTURE));
        add(sentences, words.of("accessible-mathml"), holds(Holding.MATHML));
        add(sentences, words.of("accessible-latex"), holds(Holding.LATEX));
        add(sentences, words.of("inaccessible-tables"), holds(Holding.HEADLESS_TABLE));
        add(sentences, words.of("accessible-pages"), holds(Holding.PAGES));
        return String.join(" ", sentences);
    }

    /** Conformance is claimed only by a named evaluator; an exemption says that it is not. */
    private static void conformance(Xml xml, Accessibility accessibility) {
        boolean evaluated = !accessibility.evaluator().isEmpty()
                && !accessibility.conformance().isEmpty()
                && !accessibility.conformance().equals(NONE);
        if (evaluated) {
            xml.newline()
                    .start("meta")
                    .attribute("property", "dcterms:conformsTo")
                    .attribute("id", CONFORMANCE);
            xml.text(accessibility.conformance()).end();
            xml.newline().start("meta").attribute("property", "a11y:certifiedBy");
            xml.attribute("refines", "#" + CONFORMANCE)
                    .text(accessibility.evaluator())
                    .end();
        } else if (!accessibility.exemption().isEmpty()) {
            PackageMetadata.property(xml, "dcterms:conformsTo", NONE);
        }
        PackageMetadata.property(xml, "a11y:exemption", accessibility.exemption());
    }

    private boolean holds(Holding holding) {
        return holdings.contains(holding);
    }

    private static void add(List<String> list, String value, boolean wanted) {
        if (wanted) {
            list.add(value);
        }
    }

    private static void schema(Xml xml, String name, String value) {
        PackageMetadata.property(xml, "schema:" + name, value);
    }
}

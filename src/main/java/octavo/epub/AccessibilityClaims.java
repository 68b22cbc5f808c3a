package octavo.epub;

import octavo.book.Accessibility;
import octavo.markup.Galley;
import octavo.markup.Node;
import octavo.resolve.Words;

/**
 * What may truly be said of the book's accessibility, found by looking at what it holds.
 *
 * @param pictures whether it shows any that carry meaning, each with its words; one without words is decoration
 * @param pages whether the pages of the printed edition are marked and listed
 */
record AccessibilityClaims(boolean pictures, boolean pages) {

    static AccessibilityClaims of(PageMarks marked) {
        boolean[] found = {false};
        for (Galley galley : marked.book().galleys()) {
            look(galley.section(), found);
            galley.notes().values().forEach(note -> look(note, found));
        }
        return new AccessibilityClaims(found[0], !marked.marks().isEmpty());
    }

    /** Schema.org's properties, and conformance only where a named evaluator stands for it. */
    void write(Xml xml, Accessibility accessibility, Words words) {
        PackageMetadata.property(xml, "schema:accessMode", "textual");
        if (pictures) {
            PackageMetadata.property(xml, "schema:accessMode", "visual");
        }
        PackageMetadata.property(xml, "schema:accessModeSufficient", "textual");
        PackageMetadata.property(xml, "schema:accessibilityFeature", "tableOfContents");
        PackageMetadata.property(xml, "schema:accessibilityFeature", "structuralNavigation");
        PackageMetadata.property(xml, "schema:accessibilityFeature", "readingOrder");
        PackageMetadata.property(xml, "schema:accessibilityFeature", "displayTransformability");
        PackageMetadata.property(xml, "schema:accessibilityFeature", "ARIA");
        if (pictures) {
            PackageMetadata.property(xml, "schema:accessibilityFeature", "alternativeText");
        }
        if (pages) {
            PackageMetadata.property(xml, "schema:accessibilityFeature", "pageNavigation");
            PackageMetadata.property(xml, "schema:accessibilityFeature", "pageBreakMarkers");
        }
        PackageMetadata.property(xml, "schema:accessibilityHazard", "none");
        PackageMetadata.property(xml, "schema:accessibilitySummary", summary(accessibility, words));
        boolean evaluated = !accessibility.evaluator().isEmpty()
                && !accessibility.conformance().isEmpty()
                && !accessibility.conformance().equals("none");
        if (evaluated) {
            PackageMetadata.property(xml, "dcterms:conformsTo", accessibility.conformance());
            PackageMetadata.property(xml, "a11y:certifiedBy", accessibility.evaluator());
        }
        PackageMetadata.property(xml, "a11y:exemption", accessibility.exemption());
    }

    /** The publisher's own summary, else what is true of any book that Octavo makes. */
    private String summary(Accessibility accessibility, Words words) {
        if (!accessibility.summary().isEmpty()) {
            return accessibility.summary();
        }
        return words.of("accessible-text") + (pictures ? " " + words.of("accessible-pictures") : "");
    }

    private static void look(Node.Element element, boolean[] found) {
        boolean meaningful = element.name().equals("img")
                && !element.attribute("alt").orElse("").isEmpty();
        found[0] |= meaningful;
        for (Node child : element.children()) {
            if (child instanceof Node.Element inner) {
                look(inner, found);
            }
        }
    }
}

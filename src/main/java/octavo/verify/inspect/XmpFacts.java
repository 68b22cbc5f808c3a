package octavo.verify.inspect;

import java.util.List;
import octavo.verify.container.Markup;
import octavo.verify.container.Unreadable;

/** The metadata of a PDF's XMP packet (ISO 16684-1), in either of its ways of writing. */
final class XmpFacts {

    private final Inspection.Gathering facts = new Inspection.Gathering("XMP");
    private String part = "";
    private String conformance = "";

    private XmpFacts() {}

    /** Part and conformance are named alike in PDF/A and PDF/UA, which alone has no conformance. */
    static List<Fact> read(byte[] packet) throws Unreadable {
        XmpFacts xmp = new XmpFacts();
        for (Markup description : Markup.read(packet, "its XMP").all("Description")) {
            description.attributes().forEach(xmp::property);
            for (Markup element : description.children()) {
                List<Markup> items = element.all("li");
                if (items.isEmpty()) {
                    xmp.property(element.name(), element.text());
                } else {
                    items.forEach(item -> xmp.property(element.name(), item.text()));
                }
            }
            xmp.standard();
        }
        return xmp.facts.facts();
    }

    private void property(String name, String value) {
        switch (name) {
            case "creator" -> facts.add("author", value);
            case "CreatorTool" -> facts.add("creator", value);
            case "Producer" -> facts.add("producer", value);
            case "CreateDate" -> facts.add("created", value);
            case "ModifyDate" -> facts.add("modified", value);
            case "subject" -> facts.add("subject", value);
            case "Keywords" -> facts.add("keywords", value);
            case "GTS_PDFXVersion" -> facts.add("standard", value);
            case "part" -> part = value.strip();
            case "conformance" -> conformance = value.strip();
            case "title", "description", "publisher", "language", "identifier", "rights", "format" ->
                facts.add(name, value);
            default -> {}
        }
    }

    private void standard() {
        if (!part.isEmpty()) {
            facts.add(
                    "standard",
                    conformance.isEmpty()
                            ? "PDF/UA-" + part
                            : "PDF/A-" + part + conformance.toLowerCase(java.util.Locale.ROOT));
        }
        part = "";
        conformance = "";
    }
}

package octavo.verify.inspect;

import java.util.List;
import octavo.book.Relator;
import octavo.verify.container.Markup;

/** The metadata of a package document, of EPUB 3 or 2. */
final class PackageFacts {

    private final Inspection.Gathering facts = new Inspection.Gathering("OPF");
    private final Markup opf;
    private final List<Markup> metas;

    PackageFacts(Markup opf) {
        this.opf = opf;
        this.metas = opf.all("meta");
    }

    List<Fact> read() {
        List<Markup> metadata = opf.all("metadata").stream()
                .flatMap(found -> found.all().stream())
                .toList();
        for (Markup element : metadata) {
            switch (element.name()) {
                case "identifier" -> identifier(element);
                case "title" -> facts.add(title(element), element.text());
                case "creator" -> facts.add(role(element, "author"), element.text());
                case "contributor" -> facts.add(role(element, "contributor"), element.text());
                case "date" -> facts.add("published", element.text());
                case "language", "publisher", "description", "subject", "rights", "source", "type", "format" ->
                    facts.add(element.name(), element.text());
                default -> {}
            }
        }
        metas.forEach(this::meta);
        return facts.facts();
    }

    private void identifier(Markup element) {
        boolean unique = element.attribute("id").equals(opf.attribute("unique-identifier"));
        facts.add(unique ? "identifier" : "other identifier", element.text());
    }

    private String title(Markup element) {
        String type = refinement(element, "title-type");
        return switch (type) {
            case "", "main" -> "title";
            case "edition" -> "edition";
            default -> type;
        };
    }

    private String role(Markup element, String otherwise) {
        String said = refinement(element, "role");
        String code = said.isEmpty() ? element.attribute("role") : said;
        return Relator.ofCode(code).map(Relator::name).orElse(otherwise);
    }

    private void meta(Markup meta) {
        String property = meta.attribute("property");
        if (!meta.attribute("refines").isEmpty()) {
            return;
        }
        switch (property) {
            case "" -> {}
            case "dcterms:modified" -> facts.add("modified", meta.text());
            case "dcterms:conformsTo" -> facts.add("standard", meta.text());
            case "belongs-to-collection" -> facts.add("series", meta.text());
            default -> facts.add(property.substring(property.indexOf(':') + 1), meta.text());
        }
    }

    private String refinement(Markup element, String property) {
        String refined = "#" + element.attribute("id");
        return metas.stream()
                .filter(meta -> meta.attribute("refines").equals(refined)
                        && meta.attribute("property").equals(property))
                .map(meta -> meta.text().strip())
                .findFirst()
                .orElse("");
    }
}

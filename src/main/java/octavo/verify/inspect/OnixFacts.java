package octavo.verify.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Relator;
import octavo.verify.container.Markup;
import octavo.verify.container.Unreadable;

/** What a message of ONIX for Books says, by reference names; each product is a place of its own, named by its ISBN. */
final class OnixFacts {

    private static final String ISBN = "15";

    private final List<Fact> facts = new ArrayList<>();

    private OnixFacts() {}

    static Inspection read(byte[] message) throws Unreadable {
        Markup root = Markup.read(message, "the message");
        OnixFacts onix = new OnixFacts();
        for (Markup product : root.all("Product")) {
            onix.product(product);
        }
        return new Inspection("ONIX " + root.attribute("release"), onix.facts);
    }

    private void product(Markup product) {
        String isbn = of(product, "ProductIdentifier", "ProductIDType", ISBN, "IDValue")
                .orElse("");
        Inspection.Gathering said = new Inspection.Gathering("product " + isbn);
        said.add("identifier", isbn);
        for (Markup description : product.all("DescriptiveDetail")) {
            description.children().forEach(child -> describe(child, said));
        }
        texts(product, "ImprintName").forEach(name -> said.add("publisher", name));
        of(product, "PublishingDate", "PublishingDateRole", "01", "Date")
                .ifPresent(date -> said.add("published", date));
        of(product, "Extent", "ExtentType", "07", "ExtentValue").ifPresent(pages -> said.add("pages", pages));
        of(product, "Extent", "ExtentType", "08", "ExtentValue").ifPresent(pages -> said.add("pages in print", pages));
        Optional<String> height = of(product, "Measure", "MeasureType", "01", "Measurement");
        Optional<String> width = of(product, "Measure", "MeasureType", "02", "Measurement");
        if (height.isPresent() && width.isPresent()) {
            said.add("trim box", width.get() + " × " + height.get() + " mm");
        }
        facts.addAll(said.facts());
    }

    private static void describe(Markup child, Inspection.Gathering said) {
        switch (child.name()) {
            case "TitleDetail" -> {
                texts(child, "TitleText").forEach(title -> said.add("title", title));
                texts(child, "Subtitle").forEach(subtitle -> said.add("subtitle", subtitle));
            }
            case "Contributor" -> {
                String role = texts(child, "ContributorRole").stream()
                        .findFirst()
                        .flatMap(Relator::ofOnix)
                        .map(Relator::name)
                        .orElse("contributor");
                texts(child, "PersonName").forEach(name -> said.add(role, name));
            }
            case "EditionStatement" -> said.add("edition", child.text());
            default -> {}
        }
    }

    /** The value in the first of the groups whose type is this. */
    private static Optional<String> of(Markup product, String group, String kind, String type, String value) {
        return product.all(group).stream()
                .filter(found -> texts(found, kind).contains(type))
                .flatMap(found -> texts(found, value).stream())
                .findFirst();
    }

    private static List<String> texts(Markup element, String name) {
        return element.all(name).stream().map(found -> found.text().strip()).toList();
    }
}

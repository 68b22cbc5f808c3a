package octavo.catalogue;

import java.util.List;
import octavo.book.Book;
import octavo.book.Edition;
import octavo.book.Isbn;
import octavo.book.Metadata;

/** One product: an edition with an ISBN (ONIX for Books 3, groups P.1 and after, in the order of its schema). */
record Product(Slip slip, Book book, Item item, List<Item> items) {

    void write() {
        Metadata metadata = book.metadata();
        Isbn isbn = item.edition().isbn().orElseThrow();
        slip.text("RecordReference", "octavo." + isbn.digits());
        slip.text("NotificationType", "03");
        identifier("15", isbn.digits());
        identifier("03", isbn.digits());
        if (!metadata.cataloguing().doi().isEmpty()) {
            identifier("06", metadata.cataloguing().doi());
        }
        if (!metadata.cataloguing().lccn().isEmpty()) {
            identifier("13", metadata.cataloguing().lccn());
        }
        slip.group("DescriptiveDetail", () -> new Description(slip, book, item, items).write());
        if (!metadata.description().isEmpty()) {
            slip.group(
                    "CollateralDetail",
                    () -> slip.group("TextContent", () -> {
                        slip.text("TextType", "03");
                        slip.text("ContentAudience", "00");
                        slip.text("Text", metadata.description());
                    }));
        }
        slip.group("PublishingDetail", () -> new Publishing(slip, metadata).write());
        if (items.size() > 1) {
            slip.group("RelatedMaterial", this::related);
        }
        if (!item.edition().price().isEmpty()) {
            slip.group("ProductSupply", () -> slip.group("SupplyDetail", this::supply));
        }
    }

    private void identifier(String type, String value) {
        slip.group("ProductIdentifier", () -> {
            slip.text("ProductIDType", type);
            slip.text("IDValue", value);
        });
    }

    private void related() {
        for (Item other : items) {
            if (!other.equals(item)) {
                slip.group("RelatedProduct", () -> {
                    slip.text("ProductRelationCode", relation(other.edition().kind()));
                    identifier("15", other.edition().isbn().orElseThrow().digits());
                });
            }
        }
    }

    /** An electronic edition is based on the printed one, and available beside it; other forms are alternatives. */
    private String relation(Edition.Kind other) {
        boolean printed = item.edition().kind() == Edition.Kind.PRINT;
        boolean otherPrinted = other == Edition.Kind.PRINT;
        return printed == otherPrinted ? "06" : printed ? "27" : "13";
    }

    /** The publisher to whoever sells; the retail price, with its tax where shops show it so. */
    private void supply() {
        String[] price = item.edition().price().split(" ");
        String publisher = book.metadata().publisher().name();
        slip.group("Supplier", () -> {
            slip.text("SupplierRole", "01");
            slip.text("SupplierName", publisher.isEmpty() ? book.metadata().title() : publisher);
        });
        slip.text("ProductAvailability", "20");
        slip.group("Price", () -> {
            slip.text("PriceType", Codes.of("price", price[1]).orElse("02"));
            slip.text("PriceAmount", price[0]);
            slip.text("CurrencyCode", price[1]);
        });
    }
}

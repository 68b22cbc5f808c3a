package octavo.catalogue;

import octavo.book.Copyright;
import octavo.book.Metadata;
import octavo.book.PublicationDate;
import octavo.book.Publisher;

/** Who brings a product out, and when (block 4 of ONIX for Books 3). */
record Publishing(Slip slip, Metadata metadata) {

    void write() {
        Publisher publisher = metadata.publisher();
        String imprint = publisher.imprint().isEmpty() ? publisher.name() : publisher.imprint();
        if (!imprint.isEmpty()) {
            slip.group("Imprint", () -> slip.text("ImprintName", imprint));
        }
        if (!publisher.name().isEmpty()) {
            slip.group("Publisher", () -> publisher(publisher));
        }
        slip.text("CityOfPublication", publisher.place());
        slip.text("PublishingStatus", metadata.published().isPresent() ? "04" : "00");
        metadata.published()
                .ifPresent(date -> slip.group("PublishingDate", () -> {
                    slip.text("PublishingDateRole", "01");
                    slip.date(form(date), date.written().replace("-", ""));
                }));
        copyright(metadata.copyright());
    }

    private void publisher(Publisher publisher) {
        slip.text("PublishingRole", "01");
        slip.text("PublisherName", publisher.name());
        if (!publisher.website().isEmpty()) {
            slip.group("Website", () -> {
                slip.text("WebsiteRole", "01");
                slip.text("WebsiteLink", publisher.website());
            });
        }
    }

    /** Years that are written as several are each their own. */
    private void copyright(Copyright copyright) {
        if (copyright.year().isEmpty() || copyright.holder().isEmpty()) {
            return;
        }
        slip.group("CopyrightStatement", () -> {
            for (String year : copyright.year().split("[^0-9]+")) {
                slip.text("CopyrightYear", year);
            }
            slip.group("CopyrightOwner", () -> slip.text("PersonName", copyright.holder()));
        });
    }

    /** List 55. */
    private static String form(PublicationDate date) {
        return switch (date.written().length()) {
            case 4 -> "05";
            case 7 -> "01";
            default -> "00";
        };
    }
}

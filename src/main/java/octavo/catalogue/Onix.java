package octavo.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import octavo.book.Book;
import octavo.book.Publisher;

/** A message of ONIX for Books: a product for each edition that has an ISBN, by reference names. */
public final class Onix {

    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm'Z'", Locale.ROOT);

    private Onix() {}

    /** Of the standard. */
    public enum Version {
        V3_1("3.1"),
        V3_0("3.0");

        private final String number;

        Version(String number) {
            this.number = number;
        }

        public String number() {
            return number;
        }
    }

    /**
     * The message, in UTF-8.
     *
     * @param items every edition that has an ISBN
     * @param sent the moment that the book's files say they were made at
     */
    public static byte[] message(Book book, List<Item> items, Instant sent, Version version) {
        Slip slip = new Slip();
        String namespace = "http://ns.editeur.org/onix/%s/reference".formatted(version.number);
        slip.message("ONIXMessage", namespace, version.number, () -> {
            slip.group("Header", () -> header(slip, book, sent));
            for (Item item : items) {
                slip.group("Product", () -> new Product(slip, book, item, items).write());
            }
        });
        return slip.end();
    }

    private static void header(Slip slip, Book book, Instant sent) {
        Publisher publisher = book.metadata().publisher();
        slip.group("Sender", () -> {
            slip.text("SenderName", publisher.name().isEmpty() ? book.metadata().title() : publisher.name());
            slip.text("EmailAddress", publisher.email());
        });
        slip.text("SentDateTime", SENT.format(sent.atOffset(ZoneOffset.UTC)));
    }
}

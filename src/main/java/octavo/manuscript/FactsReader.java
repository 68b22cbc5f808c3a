package octavo.manuscript;

import java.util.List;
import octavo.book.Block;
import octavo.book.Cataloguing;
import octavo.book.Colophon;
import octavo.book.Colophon.Credit;
import octavo.manuscript.yaml.Entries;

/** Reads what libraries and the colophon say of the book. */
final class FactsReader {

    private FactsReader() {}

    static Cataloguing cataloguing(Entries book, Library library) {
        return book.entries("cataloguing")
                .map(entries -> {
                    Cataloguing read = new Cataloguing(
                            entries.read("lccn", Forms::lccn, "write its digits, such as 2025012345")
                                    .orElse(""),
                            entries.read("doi", Forms::doi, "write it as 10.1234/abc, with nothing before it")
                                    .orElse(""),
                            text(entries, "cip", library));
                    entries.end();
                    return read;
                })
                .orElse(Cataloguing.NONE);
    }

    static Colophon colophon(Entries book, Library library) {
        return book.entries("colophon")
                .map(entries -> {
                    Printer printer =
                            entries.entries("printer").map(FactsReader::printer).orElse(new Printer("", ""));
                    Colophon read = new Colophon(
                            text(entries, "text", library),
                            entries.texts("typefaces"),
                            printer.name,
                            printer.place,
                            entries.text("paper"),
                            credits(entries));
                    entries.end();
                    return read;
                })
                .orElse(Colophon.NONE);
    }

    private static Printer printer(Entries printer) {
        Printer read = new Printer(printer.required("name"), printer.text("place"));
        printer.end();
        return read;
    }

    private static List<Credit> credits(Entries colophon) {
        return colophon.sequence("credits").stream()
                .flatMap(value -> colophon.entries("credits", value).stream())
                .map(entries -> {
                    Credit credit = new Credit(entries.required("role"), entries.required("name"));
                    entries.end();
                    return credit;
                })
                .toList();
    }

    /** The blocks of a file that a key names. */
    static List<Block> text(Entries entries, String key, Library library) {
        String path = entries.text(key);
        return path.isEmpty() ? List.of() : library.text(path, entries.place(key));
    }

    private record Printer(String name, String place) {}
}

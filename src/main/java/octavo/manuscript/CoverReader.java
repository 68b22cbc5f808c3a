package octavo.manuscript;

import java.util.Optional;
import java.util.OptionalInt;
import octavo.book.Edition.Cover;
import octavo.manuscript.yaml.Entries;
import octavo.manuscript.yaml.Value;
import octavo.measure.PageSize;

/** Reads what an edition says of its cover: a picture alone, or all that can be said. */
record CoverReader(Library library) {

    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;

    Cover read(Entries edition) {
        Optional<Value> value = edition.value("cover");
        if (value.isEmpty()) {
            return Cover.DRAWN;
        }
        if (value.get() instanceof Value.Scalar path) {
            return Cover.of(library.picture(path.text().strip(), path.place()));
        }
        return edition.entries("cover").map(this::cover).orElse(Cover.DRAWN);
    }

    private Cover cover(Entries cover) {
        String front = cover.text("front");
        Cover read = new Cover(
                front.isEmpty() ? Optional.empty() : library.picture(front, cover.place("front")),
                FactsReader.text(cover, "back", library),
                FactsReader.text(cover, "author", library),
                cover.read("guides", Forms::truth, "write true or false").orElse(false),
                cover.read("barcode", CoverReader::barcode, "write a size from 80% to 200%, or none")
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                cover.read("sheet", PageSize::parse, "write two sides such as 314x216mm or 12.7x9.25in"));
        cover.end();
        return read;
    }

    /** In hundredths of full size (ISO/IEC 15420). */
    private static Optional<Integer> barcode(String text) {
        if (text.equals("none")) {
            return Optional.of(0);
        }
        return text.matches("[0-9]{2,3}\\s?%")
                ? Optional.of(Integer.parseInt(text.replaceAll("\\D", ""), 10))
                        .filter(size -> size >= SMALLEST && size <= LARGEST)
                : Optional.empty();
    }
}

package octavo.verify.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import octavo.problem.Code;
import octavo.problem.Count;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;
import octavo.verify.container.Markup;
import octavo.verify.container.Publication;
import octavo.verify.container.Unreadable;

/** Whether shops will take an EPUB, and show its cover; their numbers stand in a resource with their source and date. */
public final class ShopCheck {

    private static final Limits LIMITS = Limits.read();

    private final String file;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();

    private ShopCheck(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * The check of one file.
     *
     * @param file its name, as messages shall show it
     */
    public static Check check(String file, byte[] epub) {
        return check(file, epub, LIMITS);
    }

    static Check check(String file, byte[] epub, Limits limits) {
        try {
            Publication publication = Publication.open(epub);
            List<Content> contents = Content.in(epub);
            ShopCheck check = new ShopCheck(file, limits);
            check.whole(epub.length);
            contents.forEach(check::one);
            check.cover(publication, contents);
            return new Check("shops", check.problems, seen(epub.length, contents));
        } catch (Unreadable e) {
            // What keeps it from being read is for EPUBCheck to say.
            return new Check("shops", List.of(), "not looked at: it " + e.getMessage());
        }
    }

    private void whole(long bytes) {
        if (bytes > limits.file()) {
            tell(
                    "",
                    Code.SHOP_SIZE,
                    "the file has %s, where shops take %s".formatted(megabytes(bytes), megabytes(limits.file())),
                    "make its pictures smaller, or two volumes of it");
        }
    }

    private void one(Content content) {
        if (content.isDocument() && content.bytes() > limits.document()) {
            tell(
                    content.name(),
                    Code.SHOP_SIZE,
                    "the document has %s, where readers take %s"
                            .formatted(megabytes(content.bytes()), megabytes(limits.document())),
                    "part it where a chapter or a section begins");
        }
        if (content.pixels() > limits.pixels()) {
            tell(
                    content.name(),
                    Code.SHOP_SIZE,
                    String.format(
                            Locale.ROOT,
                            "the picture has %.1f million pixels, where shops take %.1f",
                            content.pixels() / 1e6,
                            limits.pixels() / 1e6),
                    "make it smaller");
        }
    }

    private void cover(Publication publication, List<Content> contents) throws Unreadable {
        Optional<Markup> item = publication.opf().all("item").stream()
                .filter(one ->
                        List.of(one.attribute("properties").split("\\s+")).contains("cover-image"))
                .findFirst();
        if (item.isEmpty()) {
            tell(
                    publication.path(),
                    Code.SHOP_COVER,
                    "no picture is said to be the cover",
                    "give an item of the manifest the property cover-image");
            return;
        }
        String name = publication.name(item.get());
        contents.stream()
                .filter(content -> content.name().equals(name) && content.pixels() > 0)
                .filter(content -> content.width() < limits.coverWidth() || content.height() < limits.coverHeight())
                .forEach(content -> tell(
                        name,
                        Code.SHOP_COVER,
                        "the cover has %d by %d pixels, where shops ask for %d by %d at least"
                                .formatted(
                                        content.width(), content.height(), limits.coverWidth(), limits.coverHeight()),
                        "give a larger one, 1600 pixels wide and 2560 high"));
    }

    private void tell(String name, Code code, String message, String hint) {
        problems.add(new Problem(code, SourceSpan.of(name.isEmpty() ? file : file + "/" + name), message, hint));
    }

    private static String seen(long bytes, List<Content> contents) {
        long pictures =
                contents.stream().filter(content -> content.pixels() > 0).count();
        String largest = contents.stream()
                .mapToLong(Content::pixels)
                .boxed()
                .collect(Collectors.reducing(0L, Math::max))
                .toString();
        return "%s, %s, %s of %s pixels at most"
                .formatted(megabytes(bytes), Count.of(contents.size(), "file"), Count.of(pictures, "picture"), largest);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}

package octavo.verify.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.verify.Check;

/** An EPUB, unpacked within limits: its package document and the way to all that it names. */
public final class Publication {

    private static final String CONTAINER = "META-INF/container.xml";

    /** The largest file that is looked at, in bytes. */
    private static final int LARGEST = 1 << 26;

    private final Archive archive;
    private final String path;
    private final Markup opf;

    private Publication(Archive archive, String path, Markup opf) {
        this.archive = archive;
        this.path = path;
        this.opf = opf;
    }

    /**
     * Opens a container.
     *
     * @throws Unreadable where it is none, is broken, or would unpack to more than is good
     */
    public static Publication open(byte[] file) throws Unreadable {
        Archive archive = Archive.open(file);
        byte[] container = archive.text(CONTAINER)
                .orElseThrow(() -> new Unreadable("is no EPUB: it is a container without " + CONTAINER));
        String path = Markup.read(container, CONTAINER).all("rootfile").stream()
                .map(rootfile -> rootfile.attribute("full-path"))
                .findFirst()
                .orElseThrow(() -> new Unreadable("is no EPUB: %s names no package".formatted(CONTAINER)));
        byte[] opf = archive.text(path)
                .orElseThrow(() -> new Unreadable("is broken: it lacks the package %s that it names".formatted(path)));
        return new Publication(archive, path, Markup.read(opf, path));
    }

    /**
     * Why a file should not be opened; empty where it may, whatever else is wrong with it.
     *
     * @param name of the file, as messages shall show it
     */
    public static Optional<Check> refusal(String name, byte[] epub) {
        try {
            Archive.open(epub);
            return Optional.empty();
        } catch (Excessive e) {
            Problem problem = new Problem(
                    Code.CHECK_EPUB,
                    SourceSpan.of(name),
                    "the file " + e.getMessage() + ", and was not opened",
                    "make it again, or in parts; no book has as much in one file");
            return Optional.of(new Check("container", List.of(problem), "an EPUB that is larger than it looks"));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** The package document. */
    public Markup opf() {
        return opf;
    }

    /** The package document's name in the container. */
    public String path() {
        return path;
    }

    /** A document that an item of the manifest names. */
    public Markup document(Markup item) throws Unreadable {
        String name = name(item);
        return Markup.read(text(name), name);
    }

    /** A document's bytes by its name in the container. */
    public byte[] text(String name) throws Unreadable {
        return archive.text(name)
                .orElseThrow(() -> new Unreadable("is broken: it lacks %s that its package names".formatted(name)));
    }

    /** All documents by name, those of the container itself too. */
    public Map<String, byte[]> texts() {
        return archive.texts();
    }

    /** A sum of every file's bytes, by name. */
    public Map<String, Long> sums() {
        return archive.sums();
    }

    /**
     * Files of a container, pictures for example, by their names; one that is larger than any page needs is left out.
     *
     * @throws Unreadable where the container is broken
     */
    public static Map<String, byte[]> files(byte[] container, Set<String> names) throws Unreadable {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.contains(entry.getName())) {
                    byte[] bytes = zip.readNBytes(LARGEST + 1);
                    if (bytes.length <= LARGEST) {
                        files.put(entry.getName(), bytes);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("is no sound container: " + e.getMessage());
        }
        return files;
    }

    /** The names of its documents, in reading order. */
    public List<String> readingOrder() throws Unreadable {
        Map<String, Markup> items = opf.all("item").stream()
                .collect(Collectors.toMap(item -> item.attribute("id"), item -> item, (first, _) -> first));
        List<String> order = new ArrayList<>();
        for (Markup itemref : opf.all("itemref")) {
            Markup item = items.get(itemref.attribute("idref"));
            if (item == null) {
                throw new Unreadable("is broken: its spine names no item, " + itemref.attribute("idref"));
            }
            order.add(name(item));
        }
        return order;
    }

    /** The name in the container of the file that an item of the manifest names. */
    public String name(Markup item) throws Unreadable {
        try {
            return URI.create("/" + path)
                    .resolve(item.attribute("href"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Unreadable("is broken: its package names a file by no address, " + item.attribute("href"));
        }
    }
}

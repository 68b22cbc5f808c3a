package octavo.print.shop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.Fount;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** All that FOP can reach: type by number and pictures by name. Every other address is refused unopened. */
record Store(Foundry foundry, Pictures pictures) implements ResourceResolver {

    private static final String TYPE = "octavo-type";

    /** Where addresses without a scheme lead: nowhere. */
    static final URI BASE = URI.create("octavo-nowhere:/");

    /** The address of a fount by its place among those of the text, after a letter, or by the name of initials. */
    static URI address(String name) {
        return URI.create(TYPE + ":/" + name);
    }

    @Override
    public Resource getResource(URI address) throws IOException {
        Optional<byte[]> bytes = switch (address.getScheme()) {
            case TYPE -> type(address.getPath().substring(1));
            case Pictures.SCHEME -> pictures.bytes(address.getPath().substring(1));
            default -> Optional.empty();
        };
        return new Resource(new ByteArrayInputStream(bytes.orElseThrow(() -> refused(address))));
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
        throw refused(address);
    }

    private Optional<byte[]> type(String name) {
        return foundry.initials().stream()
                .filter(fount -> Typecase.name(fount).equals(name))
                .findFirst()
                .or(() -> Optional.of(foundry.founts().get(Integer.parseInt(name, 1, name.length(), 10))))
                .map(Fount::bytes);
    }

    private static IOException refused(URI address) {
        return new IOException("nothing is kept under " + address);
    }
}

package octavo.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A folder on Octavo's own class path. */
record ShippedJail(String folder) implements Jail {

    @Override
    public byte[] read(String path) throws Refusal {
        try (InputStream in = open(path)) {
            if (in == null) {
                throw new Refusal(Refusal.Reason.MISSING, path, "not shipped with Octavo");
            }
            return in.readAllBytes();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException e) {
            throw new Refusal(Refusal.Reason.UNREADABLE, path, "cannot be read");
        }
    }

    @Override
    public boolean has(String path) {
        try (InputStream in = open(path)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** A class path cannot be listed: what is shipped is known by name. */
    @Override
    public List<String> files() {
        return List.of();
    }

    private @org.jspecify.annotations.Nullable InputStream open(String path) throws Refusal {
        return Jail.class.getResourceAsStream("/" + folder + "/" + Paths.inside(path));
    }
}

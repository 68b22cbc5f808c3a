package octavo.cli;

import octavo.Release;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"octavo " + Release.NUMBER};
    }
}

package octavo.cli;

import java.util.Arrays;
import octavo.catalogue.Onix;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A version of ONIX, as {@code --onix} takes it. */
final class OnixVersion implements ITypeConverter<Onix.Version> {

    @Override
    public Onix.Version convert(String written) {
        return Arrays.stream(Onix.Version.values())
                .filter(version -> version.number().equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("it is 3.1 or 3.0, not " + written));
    }
}

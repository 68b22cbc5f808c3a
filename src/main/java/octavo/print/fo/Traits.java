package octavo.print.fo;

import java.util.LinkedHashMap;
import java.util.Map;
import octavo.measure.Length;
import octavo.print.forme.Copy;
import org.apache.fop.fo.extensions.ExtensionElementMapping;
import org.xml.sax.helpers.AttributesImpl;

/** The properties of a formatting object: those of its own, and those that what is in it inherits. */
final class Traits {

    private final AttributesImpl own = new AttributesImpl();
    private Map<String, String> inherited = Map.of();

    static Traits none() {
        return new Traits();
    }

    static Traits of(String name, String value) {
        return none().set(name, value);
    }

    Traits set(String name, String value) {
        own.addAttribute("", name, name, "CDATA", value);
        return this;
    }

    Traits set(String name, Length value) {
        return set(name, value.toString());
    }

    /** Sets a length unless it is zero, which is what every length is that nobody sets. */
    Traits setUnlessZero(String name, Length value) {
        return value.equals(Length.ZERO) ? this : set(name, value);
    }

    /** Sets one of FOP's extensions. */
    Traits extension(String name, String value) {
        own.addAttribute(ExtensionElementMapping.URI, name, "fox:" + name, "CDATA", value);
        return this;
    }

    /** Names what stands here, for {@link Copy#place}. */
    Traits key(String key) {
        own.addAttribute(Copy.NAMESPACE, Copy.KEY, "octavo:" + Copy.KEY, "CDATA", key);
        return this;
    }

    /** Says what stands here, for {@link Copy#meaning}; nothing where the role is empty. */
    Traits role(String role) {
        return role.isEmpty() ? this : set("role", role);
    }

    /** All inherited properties as they shall be; those that are so already are not written. */
    Traits inherit(Map<String, String> properties) {
        inherited = properties;
        return this;
    }

    /** Another value for one of the inherited properties. */
    Traits but(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(inherited);
        changed.put(name, value);
        inherited = changed;
        return this;
    }

    AttributesImpl own() {
        return own;
    }

    Map<String, String> inherited() {
        return inherited;
    }

    /** Whether a property is among its own. */
    boolean says(String name) {
        return own.getIndex(name) >= 0;
    }

    boolean isEmpty() {
        return own.getLength() == 0;
    }
}

package octavo.print.shop;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import octavo.print.foundry.Foundry;
import octavo.print.foundry.Fount;
import octavo.print.hyphenation.LanguagePatterns;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.hyphenation.HyphenationTreeCache;

/** One thread's FOP: a factory that opens nothing, with its type and its hyphenation. Never shared by two threads. */
public final class Shop {

    private final FopFactory factory;
    private final Typecase typecase;
    private final List<String> exceptions;
    private final Map<String, Boolean> hyphenated = new HashMap<>();

    /**
     * @param exceptions words with hyphens where they may be divided, and there only; without any, never
     */
    public Shop(Foundry foundry, Pictures pictures, List<String> exceptions) {
        this.exceptions = List.copyOf(exceptions);
        BatikGate.shut();
        Store store = new Store(foundry, pictures);
        FopFactoryBuilder builder = new FopFactoryBuilder(Store.BASE, store).setStrictFOValidation(true);
        builder.getFontManager().disableFontCache();
        this.factory = Dialect.factory(builder);
        InternalResourceResolver resolver = ResourceResolverFactory.createInternalResourceResolver(Store.BASE, store);
        this.typecase = new Typecase(foundry, resolver);
    }

    /** A user agent for one run, which tells its events to a listener. */
    public FOUserAgent agent(Events events) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.getEventBroadcaster().addEventListener(events);
        return agent;
    }

    /** Puts the foundry's founts, and no others, into a run's fonts. */
    public void layOut(FontInfo fonts) {
        typecase.layOut(fonts);
    }

    /** Puts the initials that the foundry has made since into a run's fonts. */
    public void layOutInitials(FontInfo fonts) {
        typecase.layOutInitials(fonts);
    }

    /** The fount behind FOP's internal name for a font. */
    public Fount fount(String name) {
        return typecase.fount(name);
    }

    /**
     * Gets the patterns of a BCP 47 language ready under the very name by which FOP will ask for them: it takes the
     * patterns of {@code en} for {@code en-GB} where it has loaded those first.
     *
     * @return whether there are any
     */
    public boolean hyphenate(String language) {
        return hyphenated.computeIfAbsent(language, this::load);
    }

    private boolean load(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String country = locale.getCountry();
        String key = HyphenationTreeCache.constructLlccKey(locale.getLanguage(), country.isEmpty() ? null : country);
        Optional<LanguagePatterns> patterns = LanguagePatterns.of(language);
        patterns.ifPresent(found -> exceptions.forEach(found::except));
        HyphenationTreeCache cache = factory.getHyphenationTreeCache();
        patterns.ifPresentOrElse(found -> cache.cache(key, found), () -> cache.noteMissing(key));
        return patterns.isPresent();
    }
}

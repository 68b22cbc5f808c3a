package octavo.verify.preflight;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * What a printer asks of a file.
 *
 * @param standard such as {@code PDF/X-1a:2001}, or {@code PDF} alone
 * @param trim of every page; empty where a page may be of any size
 * @param bleed what is printed beyond the trimmed edge at most, and that much where anything bleeds; zero for none
 * @param ink the most of all inks together on one spot, in hundredths
 * @param ppi the least pixels of a picture to the inch
 * @param sheets the number of pages is a multiple of it
 * @param least pages
 * @param most pages
 * @param lastBlank whether the last page stays empty
 * @param inside how far words stay from the edge at the spine, by the number of pages
 * @param edge how far they stay from the other three
 * @param marks whether crop marks may stand around a page, and the sheet be larger than the page with its bleed
 * @param fullMetadata whether the file may say more of itself than its title
 * @param megabytes the most that the file may weigh
 * @param profile the name and the date of all this; empty where only the standard asks for anything
 * @param sources where each rule stands, by its subject: {@code trims}, {@code bleed}, {@code margins}, {@code pages}, {@code file},
 *     {@code colour}, {@code lines}, {@code ink}, {@code counts}; or {@code unconfirmed}
 */
public record PressRules(
        String standard,
        Optional<PageSize> trim,
        Length bleed,
        int ink,
        int ppi,
        int sheets,
        int least,
        int most,
        boolean lastBlank,
        IntFunction<Length> inside,
        Length edge,
        boolean marks,
        boolean fullMetadata,
        int megabytes,
        String profile,
        Map<String, String> sources) {

    /** Far beyond the edge of any sheet. */
    public static final Length ANYWHERE = Length.mm(-1000);

    /** Four inks, each as much as there can be. */
    private static final int MOST_INK = 400;

    public PressRules {
        sources = Map.copyOf(sources);
    }

    /** What a standard asks for by itself, whoever prints the file. */
    public static PressRules standard(String standard) {
        return new PressRules(
                standard,
                Optional.empty(),
                Length.ZERO,
                MOST_INK,
                1,
                1,
                1,
                Integer.MAX_VALUE,
                false,
                _ -> ANYWHERE,
                ANYWHERE,
                true,
                true,
                Integer.MAX_VALUE,
                "",
                Map.of());
    }

    /** The same for pages of this size. */
    PressRules of(PageSize size) {
        return new PressRules(
                standard,
                Optional.of(size),
                bleed,
                ink,
                ppi,
                sheets,
                least,
                most,
                lastBlank,
                inside,
                edge,
                marks,
                fullMetadata,
                megabytes,
                profile,
                sources);
    }

    boolean pdfx() {
        return standard.startsWith("PDF/X");
    }

    /** Where the rule stands that a fault breaks. */
    String source(Fault fault) {
        String source = sources.getOrDefault(fault.subject(), standard);
        return profile.isEmpty() ? source : "%s; profile %s".formatted(source, profile);
    }
}

package octavo.verify.preflight;

import java.util.Map;
import java.util.function.IntFunction;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * What a printer asks of a file.
 *
 * @param standard such as {@code PDF/X-1a:2001}, or {@code PDF} alone
 * @param trim of every page
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
 * @param profile the name and the date of all this
 * @param sources where each rule stands, by its subject: {@code trims}, {@code bleed}, {@code margins}, {@code pages}, {@code file},
 *     {@code colour}, {@code lines}, {@code ink}, {@code counts}; or {@code unconfirmed}
 */
public record PressRules(
        String standard,
        PageSize trim,
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

    public PressRules {
        sources = Map.copyOf(sources);
    }

    /** The same for pages of another size. */
    PressRules of(PageSize other) {
        return new PressRules(
                standard,
                other,
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
        return "%s; profile %s".formatted(sources.getOrDefault(fault.subject(), standard), profile);
    }
}

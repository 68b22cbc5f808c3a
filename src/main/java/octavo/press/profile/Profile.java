package octavo.press.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Edition.Binding;
import octavo.measure.Length;
import octavo.measure.PageSize;

/**
 * What a printer asks for, as it was known on a day.
 *
 * @param name as an edition's {@code profile} writes it
 * @param printer as messages call it
 * @param reviewed when the numbers were last compared with their sources
 * @param sources where the numbers of each subject stand: {@code trims}, {@code bleed}, {@code margins}, {@code pages},
 *     {@code file}, {@code colour}, {@code lines} and how thin they may be, {@code ink}, {@code cover}, {@code counts} of the pages that are bound, {@code spine-text}; or
 *     {@code unconfirmed}
 * @param widerBleed whether a theme may ask for more
 * @param sheets the number of pages is a multiple of it
 * @param lastBlank whether the last page stays empty
 * @param ink the most of all inks together on one spot, in hundredths
 * @param ppi the least pixels of a picture to the inch
 * @param fullMetadata whether the file may say more of itself than its standard wants
 * @param megabytes the most that the file may weigh
 * @param marks whether crop marks may stand in it
 */
public record Profile(
        String name,
        String printer,
        LocalDate reviewed,
        Map<String, String> sources,
        List<Offer> offers,
        Bleed bleed,
        boolean widerBleed,
        Margins margins,
        int sheets,
        boolean lastBlank,
        int ink,
        int ppi,
        Standard standard,
        boolean fullMetadata,
        int megabytes,
        boolean marks,
        CoverRules cover) {

    private static final String UNCONFIRMED = "unconfirmed";

    public Profile {
        sources = Map.copyOf(sources);
        offers = List.copyOf(offers);
    }

    /** The profile of this name: {@code generic}, {@code kdp}, {@code ingram} or {@code lulu}. */
    public static Profile named(String name) {
        return new ProfileReader(name).read();
    }

    /** Its name and date, such as {@code kdp-2026.09}. */
    public String version() {
        return "%s-%d.%02d".formatted(name, reviewed.getYear(), reviewed.getMonthValue());
    }

    /** Where the numbers of a subject stand. */
    public String source(String subject) {
        return sources.getOrDefault(subject, printer);
    }

    /** The source of a subject and the version of all this, as messages quote them; only the version where nobody stands behind a number. */
    public String cited(String subject) {
        String source = source(subject);
        return source.equals(UNCONFIRMED) ? "unconfirmed; profile " + version() : source + "; profile " + version();
    }

    /** What is offered for a book; absent where no number of pages would do. */
    public Optional<Offer> offer(Binding binding, String stock, PageSize trim) {
        return offers.stream()
                .filter(offer -> offer.suits(binding, stock, trim))
                .findFirst();
    }

    /**
     * How far a page is printed beyond its trimmed edges.
     *
     * @param inside at the spine
     */
    public record Bleed(Length outside, Length inside, Length top, Length bottom) {

        /** Where nothing is printed beyond the edges. */
        public static final Bleed NONE = new Bleed(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);

        /** The same on all sides. */
        public static Bleed of(Length length) {
            return new Bleed(length, length, length, length);
        }

        /** The farthest of the four. */
        public Length widest() {
            return Collections.max(List.of(outside, inside, top, bottom));
        }
    }

    /**
     * What stays free of text.
     *
     * @param inside the least margin at the spine, by the number of pages
     * @param edge from the other trimmed edges
     * @param bleeding the same in a file in which anything bleeds
     */
    public record Margins(List<Step> inside, Length edge, Length bleeding) {

        public Margins {
            inside = List.copyOf(inside);
        }

        /** The least inside margin of a book of so many pages; above the table the last, below it the first. */
        public Length inside(int pages) {
            return Step.at(inside, pages).orElse(Length.ZERO);
        }
    }

    /**
     * The kind of file.
     *
     * @param name such as {@code PDF/X-1a:2001}, or {@code PDF} alone
     * @param condition the registered printing condition that its colours are meant for, or empty
     */
    public record Standard(String name, String condition) {

        /** Whether it is PDF/X, which wants its output intent and its dates. */
        public boolean pdfx() {
            return name.startsWith("PDF/X");
        }
    }
}

package octavo.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.book.Edition;
import octavo.measure.Length;
import octavo.press.cover.Cover;
import octavo.press.pdfx.Declaration;
import octavo.press.pdfx.PressFile;
import octavo.press.pdfx.Sheet;
import octavo.press.profile.Profile;
import octavo.press.profile.Profile.Bleed;
import octavo.print.PageOrder;
import octavo.print.Printed;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.resolve.ResolvedBook;
import octavo.source.Jail;
import octavo.style.PageLimits;
import octavo.style.PrintTheme;

/** The printer of an edition: what its profile asks for of this book. */
public final class Printer {

    /** Margins that are exactly the least have been refused for a rounding. */
    private static final Length GRACE = Length.pt(1);

    private final ResolvedBook book;
    private final Profile profile;
    private final Optional<Length> wanted;
    private final Outcome<byte[]> output;

    /**
     * The printer whose profile the book's edition names.
     *
     * @param theme that says how far it wants to bleed, if it does
     * @param folder the book's own, where the edition's output intent lies
     */
    public Printer(ResolvedBook book, PrintTheme theme, Jail folder) {
        this.book = book;
        this.profile = Profile.named(book.edition().profile());
        this.wanted = theme.ownBleed().filter(_ -> bleeds());
        this.output = OutputProfile.of(book.edition(), profile, folder);
    }

    /** What the edition asks for and the printer does not make. */
    public List<Problem> refusals() {
        List<Problem> refusals = new ArrayList<>(new Terms(profile, book.edition()).refusals());
        wanted.flatMap(length -> new Terms(profile, book.edition()).bleed(length))
                .ifPresent(refusals::add);
        refusals.addAll(output.problems());
        return refusals;
    }

    /** What the pages have to keep to. */
    public PageOrder order() {
        Length edge =
                bleeds() ? profile.margins().bleeding() : profile.margins().edge();
        return new PageOrder(
                pages ->
                        new PageLimits(profile.margins().inside(pages).plus(GRACE), edge.plus(GRACE), bleed().widest()),
                profile.sheets(),
                profile.lastBlank());
    }

    /** The printed book as the printer wants to get it. */
    public Outcome<Printed> finish(Printed printed) {
        Edition edition = book.edition();
        Bleed beyond = edition.cropMarks() || bleeds() ? bleed() : Bleed.NONE;
        Sheet sheet = new Sheet(edition.trim(), beyond, edition.cropMarks());
        try {
            boolean right = !book.book().metadata().language().rightToLeft();
            byte[] file = new PressFile(sheet, declaration()).of(printed.pdf(), right);
            int pages = printed.pages().pages().size();
            return Outcome.of(printed.in(file), new Terms(profile, edition).counted(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cover as the printer wants to get it, made into the same kind of file. */
    public Cover finish(Cover cover) {
        Sheet sheet = new Sheet(cover.trim(), Bleed.of(cover.edge()), false);
        try {
            return cover.in(new PressFile(sheet, declaration()).of(cover.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Declaration declaration() {
        return new Declaration(profile.standard(), profile.fullMetadata(), output.value());
    }

    /** The printer's, or more where that may be and the theme wants it. */
    private Bleed bleed() {
        return wanted.filter(length ->
                        profile.widerBleed() && length.compareTo(profile.bleed().widest()) > 0)
                .map(Bleed::of)
                .orElse(profile.bleed());
    }

    private boolean bleeds() {
        return Bleeding.in(book.book(), book.edition());
    }
}

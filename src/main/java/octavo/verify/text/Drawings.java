package octavo.verify.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.book.Picture;
import octavo.verify.Locus;
import octavo.verify.copy.ManuscriptText.Illustration;
import octavo.verify.letters.Letters;
import octavo.verify.picture.PageDrawings;
import octavo.verify.picture.Sketch;
import octavo.verify.reading.FileText.Viewport;
import octavo.verify.reading.Reading;

/**
 * The drawings on pages: each is looked for where something of its form stands, and made small to be compared. What cannot be drawn
 * in inks stands there as a picture, with its lettering.
 */
final class Drawings {

    /** By how much the ratio of a drawing's sides may be off. */
    private static final double FORM = 0.02;

    /** Smaller ones, in points, show too little; such are only those in a line. */
    private static final double SMALLEST = 6;

    /** A form so many times as long as wide is taken for no other. */
    private static final double THIN = 4;

    private final Reading reading;
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<Viewport, Optional<Seen>> seen = new HashMap<>();
    private final List<Viewport> left;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A drawing that is not in its place. */
    record Fault(Illustration drawing, String what, Optional<Locus> locus) {}

    private record Shown(Illustration drawing, Optional<Locus.OnPage> caption, Viewport place) {}

    /** What stands in a place: its form, and its words where it is not turned. */
    private record Seen(Sketch sketch, Optional<String> lettering) {

        boolean isEmpty() {
            return sketch.isEmpty() && lettering.orElse("").isEmpty();
        }
    }

    private record Wanted(Illustration drawing, Sketch sketch, Sketch lettered, List<String> lettering) {

        /** Lettering may stand on the page as words, or as outlines, or within a picture. */
        boolean isLike(Seen seen) {
            String said = seen.lettering().orElse(String.join("", lettering));
            return said.isEmpty() && !lettering.isEmpty()
                    ? lettered.alike(seen.sketch()) || !sketch.isEmpty() && sketch.alike(seen.sketch())
                    : sketch.alike(seen.sketch()) && says(said) || lettered.alike(seen.sketch());
        }

        /** Half of its words are enough: some may be turned, or set letter by letter. */
        private boolean says(String said) {
            return lettering.stream().filter(said::contains).count() * 2 >= lettering.size();
        }

        boolean hasColoursOf(Seen seen) {
            return sketch.sameColours(seen.sketch()) || lettered.sameColours(seen.sketch());
        }

        /** In a line the smallest are looked for too, and such as are long and thin. */
        boolean hasFormOf(Viewport viewport) {
            Picture picture = drawing.picture();
            double ratio = (double) picture.width() / picture.height();
            double rounded = 1.0 / Math.min(picture.width(), picture.height());
            return (drawing.inLine() || !isSmall(viewport) || Math.max(ratio, 1 / ratio) >= THIN)
                    && Math.abs(viewport.ratio() / ratio - 1) < FORM + rounded;
        }
    }

    Drawings(Reading reading) {
        this.reading = reading;
        this.left = new ArrayList<>(reading.file().viewports());
        for (Illustration one : reading.illustrations()) {
            if (one.picture().format() == Picture.Format.SVG && !one.repeats()) {
                byte[] svg = one.picture().content().bytes();
                List<String> lettering = Stream.of(Sketch.lettering(svg).split("\\s+"))
                        .map(Letters::of)
                        .filter(word -> !word.isEmpty())
                        .toList();
                Sketch.of(svg)
                        .filter(sketch -> !sketch.isEmpty() || !lettering.isEmpty())
                        .ifPresent(sketch -> wanted.add(
                                new Wanted(one, sketch, Sketch.lettered(svg).orElse(sketch), lettering)));
            }
        }
    }

    /** How many were looked for. */
    int seen() {
        return wanted.size();
    }

    List<Fault> faults() {
        if (!wanted.isEmpty()) {
            try (PageDrawings pages = PageDrawings.in(reading.bytes())) {
                for (Wanted one : wanted) {
                    look(one, pages);
                }
                order();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return faults;
    }

    private void look(Wanted one, PageDrawings pages) throws IOException {
        Optional<Locus.OnPage> caption = reading.caption(one.drawing());
        List<Viewport> near = left.stream()
                .filter(one::hasFormOf)
                .filter(place -> caption.isPresent()
                        ? place.locus().page() == caption.get().page()
                        : reading.isNear(place.locus().page(), one.drawing().place()))
                .sorted(Comparator.comparing(Drawings::isSmall)
                        .thenComparingDouble(place ->
                                caption.map(under -> apart(place, under)).orElse(0.0)))
                .toList();
        Optional<Viewport> foreign = Optional.empty();
        boolean another = false;
        for (Viewport place : near) {
            Optional<Seen> drawn = seen(place, pages);
            if (drawn.isEmpty() || one.isLike(drawn.get())) {
                left.remove(place);
                shown.add(new Shown(one.drawing(), caption, place));
                if (drawn.isPresent() && !one.hasColoursOf(drawn.get())) {
                    faults.add(new Fault(one.drawing(), "has other colours", Optional.of(place.locus())));
                }
                return;
            }
            boolean known = wanted.stream().anyMatch(any -> any.isLike(drawn.get()));
            another |= known && caption.isPresent();
            foreign = foreign.isEmpty() && !known && !drawn.get().isEmpty() ? Optional.of(place) : foreign;
        }
        foreign.ifPresent(left::remove);
        faults.add(new Fault(
                one.drawing(),
                foreign.isPresent() || another ? "is another drawing" : "is not there",
                foreign.<Locus>map(Viewport::locus).or(() -> caption)));
    }

    /** On one page drawings stand in the order of their captions, and those in lines of one kind of text in that of the manuscript. */
    private void order() {
        List<Viewport> drawn = List.copyOf(reading.file().viewports());
        for (int i = 0; i < shown.size(); i++) {
            Shown one = shown.get(i);
            for (int j = 0; j < shown.size(); j++) {
                Shown other = shown.get(j);
                boolean samePage =
                        one.place().locus().page() == other.place().locus().page();
                boolean lines = one.drawing().inLine()
                        && other.drawing().inLine()
                        && one.drawing().strand() == other.drawing().strand()
                        && (i - j) * (drawn.indexOf(one.place()) - drawn.indexOf(other.place())) < 0;
                if (samePage && (lines || areExchanged(one, other))) {
                    faults.add(new Fault(
                            one.drawing(),
                            "is another drawing",
                            one.caption()
                                    .<Locus>map(on -> on)
                                    .or(() -> Optional.of(one.place().locus()))));
                    break;
                }
            }
        }
    }

    private static boolean areExchanged(Shown one, Shown other) {
        return one.caption().isPresent()
                && other.caption().isPresent()
                && (other.caption().get().top() - one.caption().get().top())
                                * (other.place().locus().top()
                                        - one.place().locus().top())
                        < 0;
    }

    private Optional<Seen> seen(Viewport place, PageDrawings pages) throws IOException {
        Optional<Seen> known = seen.get(place);
        if (known == null && isSmall(place)) {
            return Optional.empty();
        }
        if (known == null) {
            Locus.OnPage at = place.locus();
            Optional<String> lettering =
                    place.turns() == 0 ? Optional.of(reading.file().lettering(place)) : Optional.empty();
            known = pages.at(at.page(), at.left(), at.top(), place.width(), place.height(), place.turns())
                    .map(sketch -> new Seen(sketch, lettering));
            seen.put(place, known);
        }
        return known;
    }

    private static boolean isSmall(Viewport place) {
        return Math.min(place.width(), place.height()) < SMALLEST;
    }

    private static double apart(Viewport place, Locus.OnPage caption) {
        return Math.min(
                Math.abs(caption.top() - place.bottom()),
                Math.abs(caption.top() - place.locus().top()));
    }
}

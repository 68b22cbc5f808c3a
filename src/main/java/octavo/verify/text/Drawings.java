package octavo.verify.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Picture;
import octavo.verify.Locus;
import octavo.verify.copy.ManuscriptText.Illustration;
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

    private final Reading reading;
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<Viewport, Optional<Sketch>> seen = new HashMap<>();
    private final List<Viewport> left;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A drawing that is not in its place. */
    record Fault(Illustration drawing, String what, Optional<Locus> locus) {}

    private record Shown(Illustration drawing, Locus.OnPage caption, Viewport place) {}

    private record Wanted(Illustration drawing, Sketch sketch, Sketch lettered) {

        boolean isLike(Sketch other) {
            return sketch.alike(other) || lettered.alike(other);
        }

        boolean hasFormOf(Viewport viewport) {
            Picture picture = drawing.picture();
            double ratio = (double) picture.width() / picture.height();
            double rounded = 1.0 / Math.min(picture.width(), picture.height());
            return (drawing.inLine() || !isSmall(viewport))
                    && Math.abs(viewport.width() / viewport.height() / ratio - 1) < FORM + rounded;
        }
    }

    Drawings(Reading reading) {
        this.reading = reading;
        this.left = new ArrayList<>(reading.file().viewports());
        for (Illustration one : reading.illustrations()) {
            if (one.picture().format() == Picture.Format.SVG && !one.repeats()) {
                byte[] svg = one.picture().content().bytes();
                Sketch.of(svg)
                        .filter(sketch -> !sketch.isEmpty())
                        .ifPresent(sketch -> wanted.add(
                                new Wanted(one, sketch, Sketch.lettered(svg).orElse(sketch))));
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
            Optional<Sketch> sketch = sketch(place, pages);
            if (sketch.isEmpty() || one.isLike(sketch.get())) {
                left.remove(place);
                caption.ifPresent(under -> shown.add(new Shown(one.drawing(), under, place)));
                return;
            }
            boolean drawn = wanted.stream().anyMatch(any -> any.isLike(sketch.get()));
            another |= drawn && caption.isPresent();
            foreign = foreign.isEmpty() && !drawn && !sketch.get().isEmpty() ? Optional.of(place) : foreign;
        }
        foreign.ifPresent(left::remove);
        faults.add(new Fault(
                one.drawing(),
                foreign.isPresent() || another ? "is another drawing" : "is not there",
                foreign.<Locus>map(Viewport::locus).or(() -> caption)));
    }

    /** On one page drawings stand in the order of their captions. */
    private void order() {
        for (Shown one : shown) {
            shown.stream()
                    .filter(other -> other.caption().page() == one.caption().page())
                    .filter(other -> (other.caption().top() - one.caption().top())
                                    * (other.place().locus().top()
                                            - one.place().locus().top())
                            < 0)
                    .findFirst()
                    .ifPresent(_ ->
                            faults.add(new Fault(one.drawing(), "is another drawing", Optional.of(one.caption()))));
        }
    }

    private Optional<Sketch> sketch(Viewport place, PageDrawings pages) throws IOException {
        Optional<Sketch> known = seen.get(place);
        if (known == null && isSmall(place)) {
            return Optional.empty();
        }
        if (known == null) {
            known = pages.at(
                    place.locus().page(), place.locus().left(), place.locus().top(), place.width(), place.height());
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

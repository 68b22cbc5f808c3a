package octavo.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.measure.PageSize;
import octavo.source.SourceSpan;
import octavo.style.value.Property;
import octavo.style.value.Scale;
import octavo.style.value.Shorthand;
import octavo.style.value.Term;
import octavo.style.value.Terms;

/** Makes computed values of declared ones (CSS Cascade 4, section 4). */
final class Computation {

    /** What {@code line-height: normal} is, times the font's size. */
    static final double NORMAL_LINE = 1.2;

    private final Style parent;
    private final PageSize page;
    private final double rem;
    private final Map<String, List<Term>> customs;
    private final Map<Property, Declaration> declared = new EnumMap<>(Property.class);

    private Computation(Declarations declarations, Style parent, PageSize page, double rem) {
        this.parent = parent;
        this.page = page;
        this.rem = rem;
        this.customs = new HashMap<>(parent.customs());
        customs.putAll(declarations.customs());
        declarations.properties().forEach(declaration -> declared.put(declaration.property(), declaration));
    }

    /** The values before any style sheet has spoken. */
    static Style initial() {
        List<List<Term>> values = new ArrayList<>();
        for (Property property : Property.values()) {
            values.add(property.initial());
        }
        return new Style(values, Map.of(), Map.of());
    }

    /**
     * The style of an element.
     *
     * @param rem the root's font size in points; zero for the root itself
     */
    static Style of(Declarations declarations, Style parent, PageSize page, double rem) {
        return new Computation(declarations, parent, page, rem).style();
    }

    private Style style() {
        double outer = parent.length(Property.FONT_SIZE).pt();
        double outerLine = parent.lineHeight().pt();
        Scale ofParent = new Scale(outer, rem == 0 ? outer : rem, outerLine, page);
        List<Term> size = List.of(FontSizes.computed(value(Property.FONT_SIZE).getFirst(), ofParent));
        double em =
                Terms.extent(size.getFirst()).map(extent -> extent.fixed().pt()).orElse(outer);
        Scale ofSize = new Scale(em, rem == 0 ? em : rem, outerLine, page);
        Term line = Terms.absolute(value(Property.LINE_HEIGHT).getFirst(), ofSize);
        line = line instanceof Term.Quantity quantity && quantity.isPercentage()
                ? Terms.absolute(line, ofSize, em)
                : line;
        double height = lineHeight(line, em);
        Scale scale = new Scale(em, ofSize.rem(), height, page);
        List<List<Term>> values = new ArrayList<>();
        for (Property property : Property.values()) {
            values.add(
                    switch (property) {
                        case FONT_SIZE -> size;
                        case LINE_HEIGHT -> List.of(line);
                        case FONT_WEIGHT -> List.of(weight(value(property).getFirst()));
                        case VERTICAL_ALIGN ->
                            List.of(Terms.absolute(value(property).getFirst(), scale, height));
                        default -> absolute(value(property), scale);
                    });
        }
        dropBordersOfNoStyle(values);
        return new Style(values, places(), customs);
    }

    private static double lineHeight(Term line, double em) {
        return switch (line) {
            case Term.Quantity(double times, String unit) when unit.isEmpty() -> times * em;
            case Term.Quantity(double points, String _) -> points;
            default -> NORMAL_LINE * em;
        };
    }

    private static List<Term> absolute(List<Term> terms, Scale scale) {
        return terms.stream().map(term -> Terms.absolute(term, scale)).toList();
    }

    /** The terms that an element has, by declaration, inheritance or to begin with. */
    private List<Term> value(Property property) {
        Optional<List<Term>> own = Optional.ofNullable(declared.get(property))
                .flatMap(declaration -> Variables.resolve(declaration, customs));
        String word = own.map(Terms::word).orElse("unset");
        boolean fromParent =
                word.equals("inherit") || property.inherited() && (word.equals("unset") || word.equals("revert"));
        if (fromParent) {
            return parent.value(property);
        }
        return own.filter(terms -> !Shorthand.isForAll(terms)).orElse(property.initial());
    }

    private Term weight(Term term) {
        double outer =
                parent.value(Property.FONT_WEIGHT).getFirst() instanceof Term.Quantity(double w, String _) ? w : 400;
        return term instanceof Term.Word(String name)
                ? new Term.Quantity(
                        switch (name) {
                            case "bold" -> 700;
                            case "bolder" -> outer < 350 ? 400 : outer < 550 ? 700 : 900;
                            case "lighter" -> outer < 550 ? 100 : outer < 750 ? 400 : 700;
                            default -> 400;
                        },
                        "")
                : term;
    }

    private static void dropBordersOfNoStyle(List<List<Term>> values) {
        List<Property> widths = Shorthand.properties("border-width");
        List<Property> styles = Shorthand.properties("border-style");
        for (int side = 0; side < widths.size(); side++) {
            String style = Terms.word(values.get(styles.get(side).ordinal()));
            boolean none = style.equals("none") || style.equals("hidden");
            int width = widths.get(side).ordinal();
            double named = switch (Terms.word(values.get(width))) {
                case "thin" -> 0.5;
                case "medium" -> 1;
                case "thick" -> 2;
                default -> -1;
            };
            if (none || named >= 0) {
                values.set(width, List.of(new Term.Quantity(none ? 0 : named, "pt")));
            }
        }
    }

    private Map<Property, SourceSpan> places() {
        Map<Property, SourceSpan> places = new EnumMap<>(Property.class);
        parent.places().forEach((property, place) -> {
            if (property.inherited()) {
                places.put(property, place);
            }
        });
        declared.forEach((property, declaration) -> places.put(property, declaration.where()));
        return places;
    }
}

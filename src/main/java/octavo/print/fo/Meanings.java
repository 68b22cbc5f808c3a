package octavo.print.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.print.forme.Meaning;
import octavo.print.forme.Meaning.Type;
import octavo.style.Style;
import octavo.style.Vocabulary;
import octavo.style.value.Property;
import octavo.style.value.Term;

/** What the elements of one division mean to those who hear it (ISO 14289-1, 7), and the roles by which copy names it. */
final class Meanings {

    private static final String LINK = "basic-link";

    /** Elements that stand in lines, and between them only if a theme wants it. */
    private static final Set<String> IN_LINE =
            Set.of("a", "span", "em", "strong", "i", "b", "s", "u", "sub", "sup", "code", "kbd");

    private final boolean wanted;
    private final String language;
    private final List<Meaning> meanings = new ArrayList<>();

    /**
     * @param wanted whether anybody will hear it
     * @param language of the book
     */
    Meanings(boolean wanted, String language) {
        this.wanted = wanted;
        this.language = language;
    }

    boolean wanted() {
        return wanted;
    }

    /** That of a role. */
    Optional<Meaning> of(String role) {
        return role.matches("\\d+") ? Optional.of(meanings.get(Integer.parseInt(role, 10))) : Optional.empty();
    }

    /** The role of what is no element of the manuscript. */
    String part(Type type) {
        return wanted ? role(Meaning.of(type)) : "";
    }

    /** The role of a block, or of a picture; empty where it means nothing. */
    String block(Cursor at, Style style) {
        boolean means = wanted && (!IN_LINE.contains(at.name()) || !foreign(at).isEmpty());
        return means ? role(meaning(at, style)) : "";
    }

    private Meaning meaning(Cursor at, Style style) {
        Meaning meaning = Meaning.of(type(at)).in(foreign(at)).known(at.id());
        return switch (meaning.type()) {
            case HEADING -> meaning.with(at.name().substring(1));
            case L -> meaning.with(at.name().equals("dl") ? "" : numbering(style));
            case TH -> meaning.with(at.attribute("scope").orElse("col").equals("row") ? "Row" : "Column");
            case FIGURE, FORMULA -> meaning.saying(said(at));
            default -> meaning;
        };
    }

    /** How items are marked (ISO 32000-1, table 347). */
    private static String numbering(Style style) {
        if (style.value(Property.LIST_STYLE_TYPE).getFirst() instanceof Term.Text) {
            return "Disc";
        }
        return switch (style.word(Property.LIST_STYLE_TYPE)) {
            case "none" -> "None";
            case "circle" -> "Circle";
            case "square" -> "Square";
            case "decimal" -> "Decimal";
            case "lower-alpha", "lower-latin" -> "LowerAlpha";
            case "upper-alpha", "upper-latin" -> "UpperAlpha";
            case "lower-roman" -> "LowerRoman";
            case "upper-roman" -> "UpperRoman";
            default -> "Disc";
        };
    }

    private static String said(Cursor at) {
        return at.attribute("alt").orElseGet(() -> at.element().words().strip());
    }

    private static Type type(Cursor at) {
        return switch (at.name()) {
            case "section" -> at.element().has("index") ? Type.INDEX : Type.SECT;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Type.HEADING;
            case "p", "pre" -> Type.P;
            case "blockquote" -> Type.BLOCK_QUOTE;
            case "ul", "ol" -> contents(at) ? Type.TOC : Type.L;
            case "li" -> contents(at) ? Type.TOCI : Type.LBODY;
            case "dl" -> Type.L;
            case "dt" -> Type.LBL;
            case "dd" -> Type.LBODY;
            case "table" -> Type.TABLE;
            case "caption", "figcaption" -> Type.CAPTION;
            case "th" -> Type.TH;
            case "td" -> Type.TD;
            case "img" -> decorative(at) ? Type.ARTIFACT : Type.FIGURE;
            case "hr" -> Type.ARTIFACT;
            case "aside" -> at.element().has("footnote") || at.element().has("endnote") ? Type.NOTE : Type.DIV;
            default -> at.element().has("math") ? Type.FORMULA : Type.DIV;
        };
    }

    private static boolean contents(Cursor at) {
        return at.element().has("contents")
                || at.parent().filter(Meanings::contents).isPresent();
    }

    private static boolean decorative(Cursor at) {
        return at.attribute("alt").orElse("").isBlank()
                && at.attribute(Node.UNDESCRIBED).isEmpty();
    }

    /** The language of an element that is in another than what is around it. */
    private String foreign(Cursor at) {
        String around = at.parent().map(Cursor::language).orElse(language);
        return at.attribute("lang").filter(own -> !own.equals(around)).orElse("");
    }

    /** What stands around an element's words in a line, the outermost first. */
    List<Traits> around(Cursor at) {
        List<Traits> around = new ArrayList<>();
        if (!wanted) {
            return around;
        }
        String foreign = foreign(at);
        Optional<String> link = at.attribute("href");
        boolean back = link.isPresent()
                && (at.element().has(Vocabulary.NUMBER) || at.element().has("backlink"));
        if (back) {
            around.add(Traits.none().role(part(Type.LBL)));
        }
        if (link.isPresent()) {
            Meaning meaning = Meaning.of(Type.LINK).in(foreign).to(link.get()).saying(told(at, link.get()));
            around.add(Traits.none().role(role(meaning)).set("external-destination", "url('" + LINK + "')"));
        } else if (at.name().equals("code") || at.name().equals("kbd")) {
            around.add(Traits.none().role(role(Meaning.of(Type.CODE).in(foreign))));
        } else if (at.element().has("math")) {
            around.add(Traits.none().role(role(Meaning.of(Type.FORMULA).saying(said(at)))));
        } else if (!foreign.isEmpty()) {
            around.add(Traits.none().role(role(Meaning.of(Type.SPAN).in(foreign))));
        }
        return around;
    }

    /** What is said of a link before it is followed. */
    private static String told(Cursor at, String address) {
        String words = at.element().words().strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return address;
        }
        return address.startsWith("#") || address.equals(words) ? words : words + " (" + address + ")";
    }

    /** The formatting object that such traits belong to. */
    static String name(Traits traits) {
        return traits.own().getIndex("external-destination") < 0 ? "inline" : LINK;
    }

    private String role(Meaning meaning) {
        meanings.add(meaning);
        return String.valueOf(meanings.size() - 1);
    }
}

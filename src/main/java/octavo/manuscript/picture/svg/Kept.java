package octavo.manuscript.picture.svg;

import java.util.Set;

/** The elements of SVG that a picture in a book may have (SVG 1.1, second edition; what only moves or runs is left out). */
final class Kept {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "a",
            "defs",
            "symbol",
            "use",
            "switch",
            "title",
            "desc",
            "style",
            "image",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "clipPath",
            "mask",
            "marker",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence");

    /** Elements that say something of the picture and show nothing. */
    private static final Set<String> SILENT = Set.of("metadata", "view", "cursor");

    private Kept() {}

    static boolean element(String name) {
        return ELEMENTS.contains(name);
    }

    /** Whether an element may go without a word. */
    static boolean silent(String name) {
        return SILENT.contains(name);
    }

    /** The name that an element is kept under: a link becomes the group that it was around its drawing. */
    static String name(String name) {
        return name.equals("a") ? "g" : name;
    }
}

package octavo.verify.accessibility.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what style sheets say of colour and of the size of letters (CSS Syntax 3, without what books have no use for). */
final class Sheet {

    private static final Set<String> WANTED =
            Set.of("color", "background", "background-color", "opacity", "font-size", "font-weight", "font", "display");

    private static final Pattern FONT = Pattern.compile(
            "(?<before>([a-z0-9-]+\\s+)*?)(?<size>[0-9.]+(em|rem|%|px|pt)|(xx?-)?(small|large)|smaller|larger|medium)"
                    + "(\\s*/\\s*[^\\s,]+)?\\s+.+");

    private static final Pattern WEIGHT = Pattern.compile("\\b(bold|bolder|lighter|[1-9]00)\\b");

    /**
     * Declarations under one selector.
     *
     * @param declarations by their properties
     */
    record Rule(Selector selector, Map<String, String> declarations) {}

    private final String css;
    private final boolean dark;
    private final List<Rule> rules = new ArrayList<>();

    private Sheet(String css, boolean dark) {
        this.css = css;
        this.dark = dark;
    }

    /**
     * The rules in their order.
     *
     * @param dark whether the reader has asked for a dark page
     */
    static List<Rule> rules(String css, boolean dark) {
        Sheet sheet = new Sheet(css.replaceAll("(?s)/\\*.*?\\*/", ""), dark);
        sheet.block(0, sheet.css.length());
        return sheet.rules;
    }

    /** What a block or an element's own {@code style} declares of what is wanted here. */
    static Map<String, String> declarations(String block) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : block.split(";")) {
            String[] parts = declaration.split(":", 2);
            String name = parts[0].strip().toLowerCase(Locale.ROOT);
            if (parts.length == 2 && WANTED.contains(name)) {
                String value = parts[1].replaceFirst("(?i)!\\s*important\\s*$", "")
                        .strip()
                        .toLowerCase(Locale.ROOT);
                switch (name) {
                    case "background" -> declarations.put("background-color", value);
                    case "font" -> declarations.putAll(font(value));
                    default -> declarations.put(name, value);
                }
            }
        }
        return declarations;
    }

    /** What the short form says of size and weight (CSS Fonts 4, section 2.7); nothing where it only names a font. */
    private static Map<String, String> font(String value) {
        Matcher font = FONT.matcher(value);
        if (!font.matches()) {
            return Map.of();
        }
        Matcher weight = WEIGHT.matcher(font.group("before"));
        return Map.of("font-size", font.group("size"), "font-weight", weight.find() ? weight.group() : "normal");
    }

    private void block(int from, int to) {
        int at = from;
        while (at < to) {
            int open = css.indexOf('{', at);
            int stop = css.indexOf(';', at);
            if (stop >= 0 && stop < (open < 0 ? to : open)) {
                at = stop + 1; // A rule without a block, such as @import.
            } else if (open < 0 || open >= to) {
                return;
            } else {
                int close = close(open, to);
                rule(css.substring(at, open).strip(), open + 1, close);
                at = close + 1;
            }
        }
    }

    private void rule(String head, int from, int to) {
        if (!head.startsWith("@")) {
            Map<String, String> declarations = declarations(css.substring(from, to));
            if (!declarations.isEmpty()) {
                for (String one : head.split(",")) {
                    Optional<Selector> selector = Selector.of(one);
                    selector.ifPresent(known -> rules.add(new Rule(known, declarations)));
                }
            }
        } else if (head.startsWith("@media") && applies(head.toLowerCase(Locale.ROOT))
                || head.startsWith("@supports")) {
            block(from, to);
        }
    }

    private boolean applies(String media) {
        if (media.contains("prefers-color-scheme")) {
            return media.contains("dark") == dark;
        }
        return !media.matches("@media\\s+(only\\s+)?(print|speech|amzn-[\\w-]+)\\b.*");
    }

    private int close(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return to;
    }
}

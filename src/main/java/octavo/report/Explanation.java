package octavo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Code;
import octavo.source.Jail;
import octavo.source.Refusal;

/**
 * What a message means, why it matters and how to mend it: a page of Markdown for each code.
 *
 * @param title the kind of problem, in a line
 * @param text the page below its title
 */
public record Explanation(Code code, String title, String text) {

    private static final Jail PAGES = Jail.shipped("octavo/messages");
    private static final Pattern PAGE = Pattern.compile("# ([^\n]+)\n\n(.+)", Pattern.DOTALL);
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*([^*]+)\\*(?![\\w*])");
    private static final String FENCE = "```";

    /** The page of a code. */
    public static Explanation of(Code code) {
        try {
            Matcher page = PAGE.matcher(PAGES.readText(code.id() + ".md").text());
            if (!page.matches()) {
                throw new IllegalStateException("the page of " + code.id() + " has no title");
            }
            return new Explanation(code, page.group(1), page.group(2));
        } catch (Refusal refusal) {
            throw new IllegalStateException("Octavo was packed without the page of " + code.id(), refusal);
        }
    }

    /**
     * The page for people, in lines.
     *
     * @param width characters of the longest line of text; examples are not divided
     * @param strong what to do with words that stand out, such as print them bold
     */
    public List<String> lines(int width, UnaryOperator<String> strong) {
        String head = strong.apply(code.id()) + " (" + Messages.word(code.severity()) + "): " + title;
        List<String> lines = new ArrayList<>(List.of(head, ""));
        boolean example = false;
        for (String line : text.strip().split("\n")) {
            if (line.startsWith(FENCE)) {
                example = !example;
            } else if (example) {
                lines.add("    " + line);
            } else {
                String plain = EMPHASIS.matcher(line).replaceAll("$1");
                wrap(plain, width)
                        .forEach(part -> lines.add(STRONG.matcher(part)
                                .replaceAll(found -> Matcher.quoteReplacement(strong.apply(found.group(1))))));
            }
        }
        return lines;
    }

    /** The page as a section of a chapter, in Octavo's Markdown. */
    public String section() {
        String kind = Messages.word(code.severity());
        return "## %s {#%s}\n\n`%s`, %s %s. %s\n"
                .formatted(
                        title,
                        code.id().toLowerCase(Locale.ROOT),
                        code.id(),
                        kind.equals("error") ? "an" : "a",
                        kind,
                        text.strip());
    }

    private static List<String> wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

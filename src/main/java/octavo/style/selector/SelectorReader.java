package octavo.style.selector;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorMemberPseudoWhere;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes selectors of what ph-css has parsed. */
public final class SelectorReader {

    private static final Pattern NTH = Pattern.compile(":nth-(last-)?child\\(\\s*(.+?)\\s*\\)");
    private static final Pattern STEPS = Pattern.compile("([+-]?\\d*)n\\s*(?:([+-])\\s*(\\d+))?");

    private final List<Condition> conditions = new ArrayList<>();
    private Optional<Selector.Context> context = Optional.empty();
    private Specificity specificity = Specificity.NONE;
    private Part part = Part.WHOLE;

    private SelectorReader() {}

    /** The selector, or the simple selector in it that print does not know, as written. */
    public static Reading read(CSSSelector parsed) {
        SelectorReader reader = new SelectorReader();
        for (ICSSSelectorMember member : parsed.getAllMembers()) {
            Optional<String> unknown = reader.take(member);
            if (unknown.isPresent()) {
                return new Reading(Optional.empty(), unknown.get());
            }
        }
        return new Reading(Optional.of(reader.selector()), "");
    }

    /**
     * What came of reading.
     *
     * @param unknown what was not understood, where there is no selector
     */
    public record Reading(Optional<Selector> selector, String unknown) {}

    private Selector selector() {
        return new Selector(List.copyOf(conditions), context, part, specificity);
    }

    private Optional<String> take(ICSSSelectorMember member) {
        return switch (member) {
            case ECSSSelectorCombinator combinator -> combine(combinator);
            case CSSSelectorSimpleMember simple -> simple(simple.getValue());
            case CSSSelectorAttribute attribute -> add(attribute(attribute), 0, 1, 0);
            case CSSSelectorMemberNot not -> any(not.getAllSelectors(), true, true);
            case CSSSelectorMemberPseudoIs is -> any(is.getAllSelectors(), false, true);
            case CSSSelectorMemberPseudoWhere where -> any(where.getAllSelectors(), false, false);
            case CSSSelectorMemberFunctionLike function
            when function.getFunctionName().startsWith(":lang") -> add(language(function), 0, 1, 0);
            default -> Optional.of(member.getAsCSSString(new CSSWriterSettings(), 0));
        };
    }

    private Optional<String> combine(ECSSSelectorCombinator combinator) {
        Selector.Relation relation = switch (combinator) {
            case BLANK -> Selector.Relation.INSIDE;
            case GREATER -> Selector.Relation.CHILD;
            case PLUS -> Selector.Relation.NEXT;
            case TILDE -> Selector.Relation.LATER;
        };
        context = Optional.of(new Selector.Context(relation, selector()));
        conditions.clear();
        return Optional.empty();
    }

    private Optional<String> simple(String written) {
        return switch (written) {
            case "*" -> Optional.empty();
            case ":root" -> add(new Condition.Root(), 0, 1, 0);
            case ":first-child" -> add(new Condition.Nth(0, 1, false), 0, 1, 0);
            case ":last-child" -> add(new Condition.Nth(0, 1, true), 0, 1, 0);
            case ":only-child" -> {
                conditions.add(new Condition.Nth(0, 1, false));
                yield add(new Condition.Nth(0, 1, true), 0, 1, 0);
            }
            default ->
                switch (written.charAt(0)) {
                    case '.' -> add(new Condition.ClassName(written.substring(1)), 0, 1, 0);
                    case '#' -> add(new Condition.Id(written.substring(1)), 1, 0, 0);
                    case ':' -> pseudo(written);
                    default -> add(new Condition.Name(written.toLowerCase(Locale.ROOT)), 0, 0, 1);
                };
        };
    }

    private Optional<String> pseudo(String written) {
        Optional<Part> named = Part.of(written);
        if (named.isPresent()) {
            part = named.get();
            specificity = specificity.plus(new Specificity(0, 0, 1));
            return Optional.empty();
        }
        Optional<Condition> nth = nth(written);
        return nth.isPresent() ? add(nth.get(), 0, 1, 0) : Optional.of(written);
    }

    private static Optional<Condition> nth(String written) {
        Matcher nth = NTH.matcher(written);
        if (!nth.matches()) {
            return Optional.empty();
        }
        boolean fromLast = nth.group(1) != null;
        String steps = nth.group(2).toLowerCase(Locale.ROOT);
        if (steps.equals("odd") || steps.equals("even")) {
            return Optional.of(new Condition.Nth(2, steps.equals("odd") ? 1 : 0, fromLast));
        } else if (steps.matches("\\+?\\d{1,9}")) {
            return Optional.of(new Condition.Nth(0, Integer.parseInt(steps), fromLast));
        }
        Matcher formula = STEPS.matcher(steps);
        if (!formula.matches()) {
            return Optional.empty();
        }
        String step = formula.group(1);
        boolean bare = step.isEmpty() || step.equals("+") || step.equals("-");
        int offset = formula.group(3) == null ? 0 : Integer.parseInt(formula.group(2) + formula.group(3));
        return Optional.of(new Condition.Nth(Integer.parseInt(bare ? step + "1" : step), offset, fromLast));
    }

    private Optional<String> any(List<CSSSelector> parsed, boolean none, boolean counts) {
        List<Selector> selectors = new ArrayList<>();
        for (CSSSelector one : parsed) {
            Reading reading = read(one);
            if (reading.selector().isEmpty()) {
                return Optional.of(reading.unknown());
            }
            selectors.add(reading.selector().get());
        }
        conditions.add(new Condition.Any(List.copyOf(selectors), none));
        specificity = counts ? specificity.plus(Specificity.highest(selectors)) : specificity;
        return Optional.empty();
    }

    private static Condition attribute(CSSSelectorAttribute parsed) {
        String operator =
                parsed.getOperator() == null ? "" : parsed.getOperator().getName();
        String value = parsed.getAttrValue() == null ? "" : unquoted(parsed.getAttrValue());
        return new Condition.Attribute(parsed.getAttrName(), operator, value);
    }

    private static Condition language(CSSSelectorMemberFunctionLike parsed) {
        String ranges = parsed.getParameterExpression().getAsCSSString(new CSSWriterSettings(), 0);
        return new Condition.Language(Arrays.stream(ranges.split(","))
                .map(range -> unquoted(range.strip()).toLowerCase(Locale.ROOT))
                .toList());
    }

    private static String unquoted(String written) {
        return written.replaceAll("^[\"']|[\"']$", "");
    }

    private Optional<String> add(Condition condition, int ids, int classes, int names) {
        conditions.add(condition);
        specificity = specificity.plus(new Specificity(ids, classes, names));
        return Optional.empty();
    }
}

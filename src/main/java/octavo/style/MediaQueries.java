package octavo.style;

import com.helger.css.decl.CSSMediaExpression;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import octavo.measure.Length;
import octavo.measure.PageSize;

/** Whether {@code @media} means a printed page of some size (Media Queries 4). */
final class MediaQueries {

    private MediaQueries() {}

    static boolean forPrint(List<CSSMediaQuery> queries, PageSize page) {
        return queries.isEmpty() || queries.stream().anyMatch(query -> holds(query, page));
    }

    private static boolean holds(CSSMediaQuery query, PageSize page) {
        String medium = query.getMedium() == null ? "all" : query.getMedium();
        boolean holds = (medium.equalsIgnoreCase("all") || medium.equalsIgnoreCase("print"))
                && query.getAllMediaExpressions().stream().allMatch(expression -> holds(expression, page));
        return holds != query.isNot();
    }

    private static boolean holds(CSSMediaExpression expression, PageSize page) {
        String value =
                expression.getValue() == null ? "" : expression.getValue().getAsCSSString(new CSSWriterSettings(), 0);
        Length length = Length.parse(value).orElse(Length.ZERO);
        return switch (expression.getFeature()) {
            case "width" -> page.width().equals(length);
            case "height" -> page.height().equals(length);
            case "min-width" -> page.width().compareTo(length) >= 0;
            case "max-width" -> page.width().compareTo(length) <= 0;
            case "min-height" -> page.height().compareTo(length) >= 0;
            case "max-height" -> page.height().compareTo(length) <= 0;
            default -> false;
        };
    }
}

package octavo.resolve;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.util.Date;
import octavo.book.LanguageTag;
import octavo.book.PublicationDate;

/** A date as its language writes it, at its own precision. */
final class Dates {

    private Dates() {}

    /** Such as {@code October 2025}. */
    static String written(PublicationDate date, LanguageTag language) {
        String skeleton = switch (date.written().length()) {
            case 4 -> DateFormat.YEAR;
            case 7 -> DateFormat.YEAR_MONTH;
            default -> DateFormat.YEAR_MONTH_DAY;
        };
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, language.locale());
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(date.begins()));
    }
}

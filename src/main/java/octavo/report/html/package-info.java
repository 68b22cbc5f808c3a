/** A report as a page for people: {@link octavo.report.html.HtmlReport}. */
@NullMarked
package octavo.report.html;

import org.jspecify.annotations.NullMarked;

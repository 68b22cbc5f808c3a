/**
 * What a build has to say: {@link octavo.report.Report} for machines, {@link octavo.report.Messages} for people.
 *
 * <p>Knows {@code problem} and {@code source}.
 */
@NullMarked
package octavo.report;

import org.jspecify.annotations.NullMarked;

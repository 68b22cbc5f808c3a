/**
 * YAML 1.2 as Octavo reads it: every value is the text that was written, with its line and column.
 *
 * <p>{@link octavo.manuscript.yaml.Yaml} makes {@linkplain octavo.manuscript.yaml.Value values} of a file, and
 * {@link octavo.manuscript.yaml.Entries} hands them out by key and says what is wrong with them. Knows {@code problem}
 * and {@code source}.
 */
@NullMarked
package octavo.manuscript.yaml;

import org.jspecify.annotations.NullMarked;

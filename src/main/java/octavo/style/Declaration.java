package octavo.style;

import java.util.List;
import octavo.source.SourceSpan;
import octavo.style.value.Property;
import octavo.style.value.Term;

/**
 * A property and the value that a rule gives it.
 *
 * @param written the name that stands in the style sheet, perhaps a shorthand's
 * @param value of the property; of the shorthand where it waits for a custom property
 */
record Declaration(Property property, String written, List<Term> value, boolean important, SourceSpan where) {}

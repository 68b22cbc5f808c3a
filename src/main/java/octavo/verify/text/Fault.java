package octavo.verify.text;

import octavo.source.SourceSpan;

/**
 * Something that a file numbers, marks or refers to otherwise than its manuscript.
 *
 * @param at the letter of the file at which it does
 * @param what such as {@code the number of this figure is "4" and should be "3"}
 */
record Fault(SourceSpan place, int at, String what) {}

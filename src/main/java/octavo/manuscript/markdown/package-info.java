/**
 * Markdown becomes the model: {@link octavo.manuscript.markdown.Markdown} reads one file into blocks.
 *
 * <p>{@code syntax} makes a tree of nodes, commonmark-java's and our own; the readers here turn each kind of
 * node into the model's, with its place in the file, and report what is wrong with it. Knows {@code book},
 * {@code problem} and {@code source}.
 */
@NullMarked
package octavo.manuscript.markdown;

import org.jspecify.annotations.NullMarked;

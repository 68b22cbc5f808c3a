/**
 * HTML as authors put it into Markdown: {@link octavo.manuscript.markdown.html.HtmlReader} takes it apart
 * into tags and words, and decides nothing.
 */
@NullMarked
package octavo.manuscript.markdown.html;

import org.jspecify.annotations.NullMarked;

/**
 * The making-up of pages, as {@link octavo.print.makeup.Planner} directs it: figures find their place
 * ({@code FigurePlacing}), facing pages are levelled ({@code Levelling}), what is still uneven is fitted by other page breaks
 * ({@code CopyFitting}), and white is let in at last ({@code LeadingOut}).
 */
@NullMarked
package octavo.print.makeup;

import org.jspecify.annotations.NullMarked;

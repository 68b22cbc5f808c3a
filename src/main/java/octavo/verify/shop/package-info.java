/**
 * What shops take of an EPUB, whoever made it: {@link octavo.verify.shop.ShopCheck}.
 */
@NullMarked
package octavo.verify.shop;

import org.jspecify.annotations.NullMarked;

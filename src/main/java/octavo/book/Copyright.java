package octavo.book;

/**
 * Whose the text is.
 *
 * @param year four digits, or empty
 * @param holder empty where the book does not say
 * @param notice the rights line, such as {@code All rights reserved.}
 * @param licence an SPDX name, such as {@code CC-BY-4.0}
 */
public record Copyright(String year, String holder, String notice, String licence) {

    public static final Copyright NONE = new Copyright("", "", "", "");
}

package octavo.print.foundry;

/**
 * A font file and the name it goes by.
 *
 * @param family name that styles select it by
 * @param weight 100 to 900, as in CSS
 * @param italic whether it is the italic or oblique of its family
 * @param file its path, for messages
 * @param bytes an sfnt: TrueType or OpenType, of one face, not variable
 */
public record Face(String family, int weight, boolean italic, String file, byte[] bytes) {}

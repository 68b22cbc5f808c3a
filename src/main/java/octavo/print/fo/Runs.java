package octavo.print.fo;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import octavo.print.foundry.Fount;
import octavo.source.SourceSpan;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes words, each stretch in the first fount that has its characters. */
final class Runs {

    /** From this length on a word that is no word, such as an address, may be divided after its marks. */
    private static final int LONG = 14;

    /** The same of words in code, which are set in type of one width and divided nowhere else. */
    private static final int LONG_CODE = 8;

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern MARKS =
            Pattern.compile("(?<=[\\p{L}\\p{N}])([/._?&=:,#\\\\]+)(?=[\\p{L}\\p{N}])|(//+)");

    /** A number is not parted; before a capital another word begins. */
    private static final Pattern CODE_MARKS =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[/._?&=:,#\\\\]+(?=[\\p{L}\\p{N}])(?!(?<=\\p{Nd}[.,:])\\p{Nd})"
                    + "(?!(?<=[.])\\p{Ll}{2,5}(?![\\p{L}\\p{N}/._-]))"
                    + "|//+|(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})");

    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'\u2019])\\p{Ll}");
    private static final String BREAK = "\u200B";

    /** No line begins with a dash that stands in its sentence without spaces (The Chicago Manual of Style, 6.90). */
    private static final Pattern DASHES = Pattern.compile("(?<=[^\\s\\p{Z}])[\u2013\u2014]");

    /** No line ends after the hyphens that a word begins with, such as an option of a command. */
    private static final Pattern LEADING = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}\\p{Pd}])-{1,2}(?=[\\p{L}\\p{N}])");

    private static final String JOIN = "\u2060";

    private final Fo fo;
    private final Features features;
    private final SourceSpan place;

    /**
     * @param place of a feature that is missing where no style asks for it
     */
    Runs(Fo fo, Features features, SourceSpan place) {
        this.fo = fo;
        this.features = features;
        this.place = place;
    }

    void write(String written, Type type) throws SAXException {
        String words = set(written, type);
        features.check(words, type, place);
        for (Fount.Run run : Fount.divide(words, type.founts())) {
            if (run.fount() == type.fount()) {
                fo.words(run.text());
            } else {
                Map<String, String> font = new LinkedHashMap<>();
                Typography.font(run.fount(), font);
                fo.open("inline", Traits.none().inherit(font)).words(run.text()).close();
            }
        }
    }

    /**
     * Words as they are set: their spaces, their case, and where their lines may end, which is not between a path and the mark
     * behind it.
     */
    static String set(String words, Type type) {
        boolean preserved = type.style().word(Property.WHITE_SPACE).startsWith("pre");
        String spaced = preserved ? words : SPACES.matcher(words).replaceAll(" ");
        String joined = joined(divisible(transformed(spaced, type), type));
        boolean path = !preserved && joined.endsWith("/") && type.fount().isMonospaced();
        return Joining.of(path ? joined + JOIN : joined, type.founts());
    }

    private static String joined(String words) {
        boolean dashes = words.indexOf('\u2013') >= 0 || words.indexOf('\u2014') >= 0;
        String dashed = dashes ? DASHES.matcher(words).replaceAll(JOIN + "$0") : words;
        return words.indexOf('-') >= 0 ? LEADING.matcher(dashed).replaceAll("$0" + JOIN) : dashed;
    }

    private static String transformed(String words, Type type) {
        Locale locale = Locale.forLanguageTag(type.language());
        return switch (type.style().word(Property.TEXT_TRANSFORM)) {
            case "uppercase" -> words.toUpperCase(locale);
            case "lowercase" -> words.toLowerCase(locale);
            case "capitalize" ->
                FIRST_LETTERS.matcher(words).replaceAll(m -> m.group().toUpperCase(locale));
            default -> words;
        };
    }

    /** Addresses, paths and code with places where a line may end. */
    private static String divisible(String words, Type type) {
        StringBuilder divisible = new StringBuilder(words.length());
        int begin = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || words.charAt(at) <= ' ') {
                Optional<Pattern> marks = marks(at - begin, type);
                if (marks.isPresent()) {
                    divisible.append(
                            marks.get().matcher(words.substring(begin, at)).replaceAll("$0" + BREAK));
                } else {
                    divisible.append(words, begin, at);
                }
                divisible.append(words, at, Math.min(at + 1, words.length()));
                begin = at + 1;
            }
        }
        return divisible.toString();
    }

    /** After which marks a line may end in a word of so many letters. */
    private static Optional<Pattern> marks(int letters, Type type) {
        boolean code = letters >= LONG_CODE && type.fount().isMonospaced();
        return code ? Optional.of(CODE_MARKS) : letters >= LONG ? Optional.of(MARKS) : Optional.empty();
    }
}

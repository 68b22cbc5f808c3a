package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import octavo.verify.container.Retouch;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One sign on a page of a PDF set wrongly: another of its font stands there; or some words of an EPUB. */
public final class Typo {

    /** A sign as it is shown: a code of so many bytes in a string. */
    private record Sign(String letters, PDFont font, COSString string, Consumer<COSString> put, int at, int length) {}

    private final PDDocument document;
    private final Map<PDFont, Map<String, byte[]>> fonts = new HashMap<>();

    private Typo(PDDocument document) {
        this.document = document;
    }

    /**
     * The file with one sign changed.
     *
     * @param pattern of letters without spaces; the sign is the first group's last one, on the first page that has such letters
     * @param by what may stand there instead: the first of them that the font has and that differs
     */
    public static byte[] in(byte[] pdf, String pattern, String... by) throws IOException {
        return Retouch.file(pdf, document -> new Typo(document).set(Pattern.compile(pattern), by));
    }

    /** The file without some words, wherever lines end among them; the first page that has them loses them. */
    public static byte[] without(byte[] pdf, String words) throws IOException {
        String pattern = words.replaceAll("\\s", "")
                .codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("[-\u2010\u00AD]?"));
        return Retouch.file(pdf, document -> new Typo(document).drop(Pattern.compile(pattern)));
    }

    private void set(Pattern pattern, String... by) throws IOException {
        List<List<Object>> pages = new ArrayList<>();
        List<List<Sign>> signs = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(new PDFStreamParser(page).parse());
            signs.add(signs(page, pages.getLast()));
        }
        for (int page = 0; page < pages.size(); page++) {
            Matcher matcher = pattern.matcher(letters(signs.get(page)));
            if (matcher.find()) {
                change(at(signs.get(page), matcher.end(1) - 1), by);
                Retouch.content(document, document.getPage(page), pages.get(page));
                return;
            }
        }
        throw new AssertionError("no page has " + pattern);
    }

    private void drop(Pattern pattern) throws IOException {
        for (PDPage page : document.getPages()) {
            List<Object> tokens = new PDFStreamParser(page).parse();
            List<Sign> signs = signs(page, tokens);
            Matcher matcher = pattern.matcher(letters(signs));
            if (matcher.find()) {
                int at = 0;
                for (Sign sign : signs) {
                    if (at >= matcher.start() && at < matcher.end()) {
                        sign.put().accept(new COSString(new byte[0]));
                    }
                    at += sign.letters().length();
                }
                Retouch.content(document, page, tokens);
                return;
            }
        }
        throw new AssertionError("no page has " + pattern);
    }

    private static String letters(List<Sign> signs) {
        return signs.stream().map(Sign::letters).collect(Collectors.joining());
    }

    private static Sign at(List<Sign> signs, int letter) {
        int count = 0;
        for (Sign sign : signs) {
            count += sign.letters().length();
            if (count > letter) {
                return sign;
            }
        }
        throw new AssertionError();
    }

    private List<Sign> signs(PDPage page, List<Object> tokens) throws IOException {
        List<Sign> signs = new ArrayList<>();
        PDFont font = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                if (operator.getName().equals("Tf")) {
                    font = page.getResources().getFont((COSName) tokens.get(i - 2));
                } else if (operator.getName().equals("Tj")) {
                    int at = i - 1;
                    signs(font, (COSString) tokens.get(at), by -> tokens.set(at, by), signs);
                } else if (operator.getName().equals("TJ")) {
                    COSArray array = (COSArray) tokens.get(i - 1);
                    for (int j = 0; j < array.size(); j++) {
                        if (array.get(j) instanceof COSString string) {
                            int at = j;
                            signs(font, string, by -> array.set(at, by), signs);
                        }
                    }
                }
            }
        }
        return signs;
    }

    private void signs(PDFont font, COSString string, Consumer<COSString> put, List<Sign> signs) throws IOException {
        byte[] bytes = string.getBytes();
        try (InputStream codes = new ByteArrayInputStream(bytes)) {
            while (codes.available() > 0) {
                int at = bytes.length - codes.available();
                String letters = font.toUnicode(font.readCode(codes));
                int length = bytes.length - codes.available() - at;
                byte[] code = Arrays.copyOfRange(bytes, at, at + length);
                if (letters != null && !letters.isBlank() && !letters.equals("\u00A0")) {
                    fonts.computeIfAbsent(font, _ -> new HashMap<>()).put(letters, code);
                    signs.add(new Sign(letters, font, string, put, at, length));
                }
            }
        }
    }

    private void change(Sign sign, String... by) throws IOException {
        for (String other : by) {
            byte[] code = fonts.get(sign.font()).get(other);
            if (code != null && !other.equals(sign.letters())) {
                byte[] bytes = sign.string().getBytes();
                System.arraycopy(code, 0, bytes, sign.at(), sign.length());
                sign.put().accept(new COSString(bytes));
                return;
            }
        }
        assertThat(fonts.get(sign.font()).keySet()).as("signs of the font").contains(by);
    }

    /** The EPUB with what stands in its documents replaced once. */
    static byte[] inEpub(byte[] epub, String pattern, String by) throws IOException {
        return Parcel.replaced(epub, ".*\\.xhtml", pattern, by);
    }
}

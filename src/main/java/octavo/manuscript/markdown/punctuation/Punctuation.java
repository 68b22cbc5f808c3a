package octavo.manuscript.markdown.punctuation;

import java.util.List;
import octavo.book.Inline;
import octavo.book.LanguageTag;

/** Sets what {@link Quotation} holds in the marks of the language that the words are in. */
public final class Punctuation {

    private static final char NARROW = '\u202F';
    private static final char NO_BREAK = '\u00A0';

    private final QuotationMarks marks;
    private final Elisions elisions;
    private final boolean french;

    private Punctuation(LanguageTag language) {
        marks = QuotationMarks.of(language);
        elisions = Elisions.of(language);
        french = language.language().equals("fr");
    }

    /** A language's. */
    public static Punctuation of(LanguageTag language) {
        return new Punctuation(language);
    }

    /** Whether an apostrophe belongs before this word, as in {@code 'twas} and {@code '90s}. */
    public boolean elides(String word) {
        return elisions.begin(word);
    }

    /** The same inlines in the language's marks; words in another language get that one's. */
    public List<Inline> set(List<Inline> text) {
        return text.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> new Inline.Text(words(t.text()), t.place());
            case Inline.Emphasis e -> new Inline.Emphasis(set(e.text()), e.place());
            case Inline.Strong s -> new Inline.Strong(set(s.text()), s.place());
            case Inline.Strikeout s -> new Inline.Strikeout(set(s.text()), s.place());
            case Inline.Superscript s -> new Inline.Superscript(set(s.text()), s.place());
            case Inline.Subscript s -> new Inline.Subscript(set(s.text()), s.place());
            case Inline.SmallCaps s -> new Inline.SmallCaps(set(s.text()), s.place());
            case Inline.Span s -> new Inline.Span(inside(s), s.attributes(), s.place());
            case Inline.Link l -> new Inline.Link(l.url(), set(l.text()), l.place());
            case Inline.Reference r -> new Inline.Reference(r.file(), r.id(), set(r.text()), r.place());
            case Inline.IndexMark m ->
                new Inline.IndexMark(
                        m.term().stream().map(this::words).toList(),
                        m.extent(),
                        words(m.see()),
                        words(m.seeAlso()),
                        set(m.text()),
                        m.place());
            case Inline.Code _,
                    Inline.LineBreak _,
                    Inline.Image _,
                    Inline.NoteCall _,
                    Inline.Maths _,
                    Inline.Citation _,
                    Inline.Field _ -> inline;
        };
    }

    private List<Inline> inside(Inline.Span span) {
        return span.attributes()
                .language()
                .map(tag -> of(new LanguageTag(tag)).set(span.text()))
                .orElseGet(() -> set(span.text()));
    }

    private String words(String text) {
        if (!french && !Quotation.isHeldIn(text)) {
            return text;
        }
        StringBuilder set = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Quotation.isHeld(c)) {
                set.append(marks.of(Quotation.of(c)));
            } else {
                set.append(french && c == ' ' ? space(text, i) : c);
            }
        }
        return set.toString();
    }

    /** A space that French does not let a line end at (Imprimerie nationale: before ; ! ? : and in guillemets). */
    private static char space(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return switch (after) {
            case ';', '!', '?', '»' -> NARROW;
            case ':' -> NO_BREAK;
            default -> before == '«' ? NARROW : ' ';
        };
    }
}

package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.book.Block;
import octavo.book.Book;
import octavo.book.Constructs;
import octavo.book.Contributor;
import octavo.book.Copyright;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.LanguageTag;
import octavo.book.Metadata;
import octavo.book.Picture;
import octavo.book.PublicationDate;
import octavo.book.Role;
import octavo.book.SampleBook;
import octavo.book.SampleMetadata;
import octavo.epub.picture.Jpeg;
import octavo.style.EpubTheme;
import octavo.verify.Check;
import octavo.verify.epubcheck.Epubcheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Books of any shape, in any language and script, are EPUBs of which EPUBCheck has nothing to say. */
class GeneratedBooksTest {

    private static final int BOOKS = 40;

    private static final List<String> LANGUAGES = List.of(
            "en-GB", "de", "fr-CA", "es", "it", "pt-BR", "nl", "sv", "pl", "ar", "he", "fa", "ja", "zh-Hans", "ru",
            "el", "hi", "tr", "sr-Latn", "grc", "en-US");

    private static final List<String> WORDS = List.of(
            "lamp",
            "sea & sky",
            "<wick>",
            "\"oil\"",
            "Öl",
            "été",
            "ночь",
            "φάρος",
            "منارة",
            "מגדלור",
            "灯台",
            "ライト",
            "등대",
            "दीपक",
            "naïve",
            "a\u00ADb",
            "𝄞",
            "👩‍🚀",
            "it’s",
            "—",
            "x]]>y",
            "ﬁn",
            "Ǆ",
            "e\u0301");

    private static final List<Role> FRONT = List.of(Role.DEDICATION, Role.EPIGRAPH, Role.FOREWORD, Role.PREFACE);
    private static final List<Role> BACK = List.of(Role.AFTERWORD, Role.APPENDIX, Role.GLOSSARY, Role.BIBLIOGRAPHY);

    /** The classic style with one font; with all, packing them would take longer than all the rest. */
    private static final EpubTheme THEME = new EpubTheme(
            Made.theme().css(),
            Made.theme().faces().subList(0, 1),
            List.of(),
            Made.theme().dress(),
            List.of());

    private static final byte[] PLAIN = Jpeg.of(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB));

    /** Drawing a cover takes longer than all the rest of a book, so that only some have one drawn. */
    private static final Edition.Cover COVER =
            Edition.Cover.of(Optional.of(new Picture("front.jpg", Picture.Format.JPEG, 20, 30, 0, () -> PLAIN)));

    private final SampleBook sample = new SampleBook();

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(BOOKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void epubcheckHasNothingToSay(long seed) throws Exception {
        byte[] epub =
                Made.epub(book(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)), THEME);
        Check check = Epubcheck.check("generated.epub", epub);
        assertThat(check.problems()).isEmpty();
        assertThat(check.detail()).matches("EPUBCheck 5\\.3\\.0; notes on usage: CSS-028 × \\d+");
    }

    private Book book(RandomGenerator chance) {
        sample.language(any(LANGUAGES, chance)).metadata(metadata(chance));
        if (chance.nextInt(8) > 0) {
            sample.cover(COVER);
        }
        if (chance.nextBoolean()) {
            sample.isbns("9783161484100", "9780306406157");
        }
        some(FRONT, chance).forEach(role -> sample.front(matter(role, chance)));
        List<Block> constructs = new ArrayList<>(new Constructs().blocks());
        constructs.add(constructs.remove(chance.nextInt(constructs.size())));
        sample.body(sample.chapter(words(3, chance), constructs.toArray(Block[]::new)));
        for (int part = chance.nextInt(3); part > 0; part--) {
            sample.body(sample.part(words(2, chance), chapters(chance)));
        }
        sample.body(chapters(chance));
        some(BACK, chance).forEach(role -> sample.back(matter(role, chance)));
        if (chance.nextBoolean()) {
            sample.back(new Division.Generated(Role.INDEX, octavo.source.SourceSpan.of("book.yaml")));
        }
        return sample.end();
    }

    private Division matter(Role role, RandomGenerator chance) {
        return sample.matter(role, chance.nextBoolean() ? words(2, chance) : "", blocks(chance));
    }

    private Division[] chapters(RandomGenerator chance) {
        return Stream.generate(() -> (Division) sample.chapter(words(2, chance), blocks(chance)))
                .limit(1 + chance.nextInt(3))
                .toArray(Division[]::new);
    }

    private Block[] blocks(RandomGenerator chance) {
        List<Block> blocks = new ArrayList<>();
        for (int left = 1 + chance.nextInt(8); left > 0; left--) {
            blocks.add(
                    switch (chance.nextInt(5)) {
                        case 0 -> sample.heading(2 + chance.nextInt(5), words(2, chance), "");
                        case 1 -> sample.table(words(2, chance), "");
                        case 2 -> sample.paragraph(sample.text(words(9, chance)), sample.note(words(5, chance)));
                        default -> sample.paragraph(words(30, chance));
                    });
        }
        return blocks.toArray(Block[]::new);
    }

    private static Metadata metadata(RandomGenerator chance) {
        Metadata full = chance.nextBoolean() ? SampleMetadata.full() : SampleMetadata.bare();
        List<Contributor> people = Stream.of("author", "translator", "illustrator", "editor")
                .filter(role -> role.equals("author") || chance.nextBoolean())
                .map(role -> new Contributor(words(2, chance), role, words(2, chance)))
                .toList();
        return new Metadata(
                words(3, chance),
                chance.nextBoolean() ? words(4, chance) : "",
                words(1, chance),
                new LanguageTag("en"),
                people,
                full.publisher(),
                PublicationDate.parse(any(List.of("1999", "2025-10", "2025-10-31"), chance)),
                Optional.empty(),
                full.editionStatement(),
                OptionalInt.empty(),
                chance.nextBoolean() ? full.copyright() : Copyright.NONE,
                words(12, chance),
                List.of(words(1, chance)),
                full.subjects(),
                full.audience(),
                full.series(),
                full.accessibility(),
                full.cataloguing(),
                full.colophon(),
                List.of(),
                full.labels(),
                full.lint());
    }

    private static <T> List<T> some(List<T> list, RandomGenerator chance) {
        return list.stream().filter(_ -> chance.nextBoolean()).toList();
    }

    private static <T> T any(List<T> list, RandomGenerator chance) {
        return list.get(chance.nextInt(list.size()));
    }

    private static String words(int number, RandomGenerator chance) {
        return Stream.generate(() -> any(WORDS, chance)).limit(number).collect(Collectors.joining(" "));
    }
}

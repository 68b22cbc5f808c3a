package octavo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import octavo.book.Edition;
import octavo.finishing.Finished;
import octavo.source.Jail;

/** A book of words that nobody ever wrote, the same ones for the same seed; no word stands beside itself. */
final class Chronicle {

    private static final List<String> HEADS = List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v");
    private static final List<String> TAILS = List.of("an", "el", "ir", "od", "un", "ast", "orn", "ilk", "et", "ume");

    private static final byte[] FRONT = front();

    private final RandomGenerator random;
    private final Path folder;
    private final int chapters;

    private final String cover;
    private final long seed;
    private final boolean illustrated;

    /** With a picture on its cover, which is sooner there than a drawing. */
    Chronicle(Path folder, long seed, int chapters) {
        this(folder, seed, chapters, ", cover: front.png");
    }

    /**
     * @param cover the key of its editions, after a comma; or empty
     */
    Chronicle(Path folder, long seed, int chapters, String cover) {
        this(folder, seed, chapters, cover, false);
    }

    private Chronicle(Path folder, long seed, int chapters, String cover, boolean illustrated) {
        this.cover = cover;
        this.seed = seed;
        this.illustrated = illustrated;
        this.folder = folder;
        this.chapters = chapters;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The same with a picture in each chapter. */
    Chronicle illustrated() {
        return new Chronicle(folder, seed, chapters, cover, true);
    }

    /** Writes it and makes both of its editions, unexamined. */
    Made build() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("book.yaml"), """
            title: %s of the %s
            language: en-GB
            contributors: [{name: Ada Writer}]
            published: 2026
            editions:
              epub: {isbn: 978-3-16-148410-0%s}
              print: {isbn: 978-0-306-40615-7%s}
            """.formatted(capital(word()), capital(word()), cover, cover));
        Files.write(folder.resolve("front.png"), FRONT);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            Files.writeString(folder.resolve("chapter-" + chapter + ".md"), chapter(chapter));
        }
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 1, false);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
    }

    private static byte[] front() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(10, 16, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    static Finished edition(Made made, Edition.Kind kind) {
        return made.editions().stream()
                .filter(finished -> finished.edition().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String chapter(int number) throws IOException {
        StringBuilder chapter = new StringBuilder("# " + capital(word()) + " " + word() + "\n\n");
        for (int paragraph = 0; paragraph < 3 + random.nextInt(3); paragraph++) {
            chapter.append(sentence(18 + random.nextInt(30)));
            if (paragraph == 1) {
                chapter.append("[^note]\n\n[^note]: ").append(sentence(9));
            }
            chapter.append("\n\n");
            if (paragraph == 2 && illustrated) {
                Files.write(folder.resolve("picture-%d.png".formatted(number)), picture());
                chapter.append("![%s %s](picture-%d.png){alt=\"A picture\" width=40%%}\n\n"
                        .formatted(capital(word()), word(), number));
            }
        }
        if (random.nextBoolean()) {
            chapter.append("- ")
                    .append(sentence(6))
                    .append("\n- ")
                    .append(sentence(7))
                    .append("\n\n");
        }
        if (random.nextBoolean()) {
            chapter.append("> ").append(sentence(14)).append("\n\n");
        }
        return chapter.toString();
    }

    /** Fields of some colours. */
    private byte[] picture() throws IOException {
        BufferedImage picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        int[] colours = random.ints(24, 0, 1 << 24).toArray();
        for (int x = 0; x < 24; x++) {
            for (int y = 0; y < 16; y++) {
                picture.setRGB(x, y, colours[x / 4 * 4 + y / 4]);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private String sentence(int length) {
        List<String> words = new ArrayList<>();
        while (words.size() < length) {
            String word = word();
            if (words.isEmpty() || !words.getLast().equals(word)) {
                words.add(word);
            }
        }
        words.set(0, capital(words.getFirst()));
        return String.join(" ", words) + ".";
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 1 + random.nextInt(3); syllable++) {
            word.append(HEADS.get(random.nextInt(HEADS.size()))).append(TAILS.get(random.nextInt(TAILS.size())));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}

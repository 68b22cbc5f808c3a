package octavo.manuscript.markdown;

import java.util.List;
import octavo.book.Block;
import octavo.book.Inline;
import octavo.book.LanguageTag;
import octavo.book.Picture;
import octavo.book.Walk;
import octavo.manuscript.picture.Pictures;
import octavo.problem.Outcome;
import octavo.problem.Problem;
import octavo.source.SourceFile;

/** Markdown read for a test, every picture there. */
final class Read {

    static final LanguageTag BRITISH = new LanguageTag("en-GB");
    static final Pictures PICTURES =
            (path, _) -> Outcome.of(new Picture(path, Picture.Format.PNG, 30, 20, 0, () -> new byte[0]));

    private Read() {}

    static Outcome<List<Block>> file(String path, String markdown, String language) {
        return Markdown.read(new SourceFile(path, markdown), new LanguageTag(language), PICTURES);
    }

    static Outcome<List<Block>> file(String markdown) {
        return file("chapters/one.md", markdown, BRITISH.tag());
    }

    /** The blocks of Markdown that nothing is wrong with. */
    static List<Block> blocks(String markdown) {
        Outcome<List<Block>> read = file(markdown);
        if (!read.problems().isEmpty()) {
            throw new AssertionError(read.problems());
        }
        return read.value().orElseThrow();
    }

    static Block block(String markdown) {
        List<Block> blocks = blocks(markdown);
        if (blocks.size() != 1) {
            throw new AssertionError(blocks);
        }
        return blocks.getFirst();
    }

    /** The inlines of a paragraph. */
    static List<Inline> inlines(String markdown) {
        return Walk.text(block(markdown));
    }

    /** The plain words of a paragraph in a language. */
    static String words(String markdown, String language) {
        return Walk.plain(Walk.blocks(file("one.md", markdown, language).value().orElseThrow())
                .flatMap(block -> Walk.text(block).stream())
                .toList());
    }

    /** Every problem as a message shows it. */
    static List<String> problems(String markdown) {
        return file(markdown).problems().stream().map(Problem::toString).toList();
    }
}

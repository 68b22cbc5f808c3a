package octavo.copyedit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.book.Division;
import octavo.book.Edition;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Picture;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/** Files in the book's folder that no edition has anything of. */
final class LeftOver {

    private static final Pattern PICTURE = Pattern.compile(".+\\.(png|jpe?g|gif|svg|tiff?|webp)");

    /** What is not meant to be in the book: hidden things, drafts, what was built, what themes show. */
    private static final Pattern APART = Pattern.compile("(build|styles)/.*|(.*/)?_.*|(.*/)?readme\\.md");

    private final Jail folder;
    private final List<Problem> told;

    /** @param told what is known of the manuscript already: of those files enough is said */
    LeftOver(Jail folder, List<Problem> told) {
        this.folder = folder;
        this.told = told;
    }

    Stream<Problem> of(Typescript typescript) {
        Set<String> used = used(typescript);
        told.forEach(problem -> used.add(problem.place().file()));
        return files().stream()
                .filter(file -> !used.contains(file))
                .filter(file -> !APART.matcher(file.toLowerCase(Locale.ROOT)).matches())
                .flatMap(LeftOver::problem);
    }

    private static Stream<Problem> problem(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (PICTURE.matcher(name).matches()) {
            return Stream.of(new Problem(
                    Code.LINT_PICTURE_UNUSED,
                    SourceSpan.of(file),
                    "this picture stands nowhere in the book",
                    "show it, take it away, or begin its name with _"));
        }
        return name.endsWith(".md")
                ? Stream.of(new Problem(
                        Code.LINT_FILE_UNUSED,
                        SourceSpan.of(file),
                        "this text stands nowhere in the book",
                        "list it under contents in book.yaml, take it away, or begin its name with _"))
                : Stream.empty();
    }

    private List<String> files() {
        try {
            return folder.files();
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private static Set<String> used(Typescript typescript) {
        Set<String> used = new HashSet<>();
        typescript.divisions().forEach(division -> used.add(division.place().file()));
        typescript.divisions().stream()
                .filter(Division.Part.class::isInstance)
                .flatMap(part -> ((Division.Part) part).page().stream())
                .forEach(block -> used.add(block.place().file()));
        typescript.texts().stream()
                .flatMap(List::stream)
                .forEach(block -> used.add(block.place().file()));
        typescript.book().editions().stream()
                .map(Edition::cover)
                .flatMap(cover -> cover.front().stream())
                .forEach(picture -> used.add(picture.path()));
        pictures(typescript).forEach(picture -> used.add(picture.path()));
        return used;
    }

    private static Stream<Picture> pictures(Typescript typescript) {
        Stream<Picture> figures =
                Spread.blocks(typescript).filter(Figure.class::isInstance).map(figure -> ((Figure) figure).picture());
        Stream<Picture> images = Spread.inlines(typescript)
                .filter(Inline.Image.class::isInstance)
                .map(image -> ((Inline.Image) image).picture());
        return Stream.concat(figures, images);
    }
}

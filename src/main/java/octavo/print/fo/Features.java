package octavo.print.fo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import octavo.print.foundry.Fount;
import octavo.problem.Code;
import octavo.problem.Problem;
import octavo.source.SourceSpan;
import octavo.style.Style;
import octavo.style.value.Property;

/** What a style asks for and cannot have: letters that no feature of the fount gives, columns within a division. */
final class Features {

    private static final String OLD_STYLE = "onum";
    private static final String UNJOINED = "unjoined";

    private final String pages;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** Those of what stands in no division. */
    Features() {
        this("");
    }

    /**
     * @param pages the type of the pages, empty where it has no name
     */
    Features(String pages) {
        this.pages = pages;
    }

    /** Looks whether the style of a block within a division asks for what only the whole of one can have. */
    void checkWithin(Style block) {
        if (!GalleyCopy.pageType(block).equals(pages)) {
            refuse(block, Property.PAGE, "only a whole division has pages of a type of its own");
        }
        if (TextColumns.of(block).several()) {
            refuse(block, Property.COLUMN_COUNT, "only a whole division is set in columns");
        }
    }

    private void refuse(Style block, Property property, String message) {
        block.where(property)
                .filter(where -> told.add(property.css() + where))
                .ifPresent(where -> problems.add(new Problem(
                        Code.CSS_NOT_PRINTED,
                        where,
                        message,
                        "say it of a section such as section.chapter, or move it to epub.css")));
    }

    /** Looks whether a fount can set these words as their style and their script ask. */
    void check(String words, Type type, SourceSpan place) {
        if (Joining.in(words)) {
            Fount.divide(words, type.founts()).stream()
                    .filter(run -> Joining.in(run.text()) && told.add(run.fount() + UNJOINED))
                    .forEach(run -> problems.add(new Problem(
                            Code.LETTERS_UNJOINED,
                            place,
                            "the font %s cannot join letters such as “%s”"
                                    .formatted(run.fount().typeface(), Joining.first(run.text())),
                            "choose another font for these words")));
        }
        for (String feature : type.fount().lacks()) {
            boolean figures = feature.equals(OLD_STYLE);
            boolean wanted = words.codePoints().anyMatch(figures ? Character::isDigit : Character::isLetter);
            if (wanted && told.add(type.fount() + feature)) {
                Property property = figures ? Property.FONT_VARIANT_NUMERIC : Property.FONT_VARIANT_CAPS;
                problems.add(new Problem(
                        Code.FONT_FEATURE_MISSING,
                        type.style().where(property).orElse(place),
                        "the font %s has no %s"
                                .formatted(type.fount().typeface(), figures ? "old-style figures" : "small capitals"),
                        "choose another font for these words, or leave %s: normal".formatted(property.css())));
            }
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}

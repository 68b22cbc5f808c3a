package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import octavo.book.Edition;
import octavo.book.Picture;
import octavo.book.SampleBook;
import octavo.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopWindowTest {

    @ParameterizedTest
    @CsvSource({
        "JPEG, 1600, 2560, ''",
        "PNG, 625, 1000, ''",
        "PNG, 1000, 1000, ''",
        "SVG, 1600, 2560, is of a kind that shops do not show",
        "JPEG, 624, 1000, 'is 624 by 1000 pixels, where shops ask for 625 by 1000 at least'",
        "JPEG, 8000, 10001, 'is 8000 by 10001 pixels, where shops take 10000 at most'",
        "JPEG, 2560, 1600, 'is 2560 by 1600 pixels, wider than it is high'",
    })
    void pictureIsMeasured(Picture.Format format, int width, int height, String wrong) {
        Picture picture = new Picture("front.x", format, width, height, 0, () -> new byte[0]);
        List<String> told = wrong.isEmpty() ? List.of() : List.of("the picture front.x for the cover " + wrong);
        assertThat(ShopWindow.problems(covered(picture)))
                .extracting(Problem::message)
                .isEqualTo(told);
    }

    private static Edition covered(Picture picture) {
        Edition edition = new SampleBook().end().editions().getFirst();
        return SampleBook.reissued(edition, edition.settings(), Edition.Cover.of(Optional.of(picture)));
    }
}

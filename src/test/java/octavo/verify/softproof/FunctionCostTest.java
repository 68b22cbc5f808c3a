package octavo.verify.softproof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionCostTest {

    /** Of one output, whose bytes are one more. */
    @ParameterizedTest
    @CsvSource({"1, 2, 4", "4, 2, 32", "62, 1, 2", "64, 1, 2"})
    void everyInputDoublesWhatATableTakesUnlessItHasOneValue(int inputs, int values, long bytes) throws IOException {
        COSArray sizes = new COSArray();
        for (int i = 0; i < inputs; i++) {
            sizes.add(COSInteger.get(values));
        }
        COSArray range = new COSArray();
        range.add(COSInteger.ZERO);
        range.add(COSInteger.ONE);
        COSDictionary table = new COSDictionary();
        table.setInt(COSName.FUNCTION_TYPE, 0);
        table.setItem(COSName.SIZE, sizes);
        table.setItem(COSName.RANGE, range);
        assertThat(FunctionCost.of(table)).isEqualTo(bytes);
    }
}

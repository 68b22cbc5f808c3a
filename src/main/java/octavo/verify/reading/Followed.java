package octavo.verify.reading;

import java.util.List;
import java.util.stream.Stream;
import octavo.source.SourceSpan;
import octavo.verify.copy.Strand;

/**
 * A strand of the manuscript, followed through a file.
 *
 * @param words how many the manuscript has
 * @param lacking what of them the file lacks
 * @param added what the file has in their midst and the manuscript has not
 */
public record Followed(Strand strand, int words, List<Stretch> lacking, List<Added> added) {

    /** The same with more that was added. */
    Followed and(List<Added> more) {
        return new Followed(
                strand,
                words,
                lacking,
                Stream.concat(added.stream(), more.stream()).toList());
    }

    /**
     * Words of the manuscript.
     *
     * @param at the letter of the file before which they should stand
     */
    public record Stretch(String words, SourceSpan place, int at) {}

    /**
     * Words of the file.
     *
     * @param place of the manuscript's words that they stand before
     * @param at the letter of the file with which they begin
     * @param twice whether the manuscript has the same just before or behind
     */
    public record Added(String words, SourceSpan place, int at, boolean twice) {}
}

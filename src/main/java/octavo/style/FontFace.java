package octavo.style;

import octavo.source.Jail;
import octavo.source.Refusal;
import octavo.source.SourceSpan;

/**
 * A font file that a style sheet names by {@code @font-face}.
 *
 * @param weight from 1 to 1000, where 400 is regular and 700 bold
 * @param folder where the file is
 * @param path of the file in that folder
 */
public record FontFace(String family, int weight, boolean italic, Jail folder, String path, SourceSpan where) {

    /** The file's bytes. */
    public byte[] read() throws Refusal {
        return folder.read(path);
    }
}

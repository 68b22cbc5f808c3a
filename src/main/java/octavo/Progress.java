package octavo;

/** Told how far a build has come; from several threads at once. */
@FunctionalInterface
public interface Progress {

    /** For builds that nobody watches. */
    Progress UNWATCHED = (part, doing) -> {};

    /**
     * A stage begins.
     *
     * @param part of the whole work that is done, from 0 to 1
     * @param doing what comes now, such as {@code print: setting pages}
     */
    void at(double part, String doing);
}

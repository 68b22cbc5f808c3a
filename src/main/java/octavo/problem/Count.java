package octavo.problem;

/** A number and what it counts, as English says it. */
public final class Count {

    private Count() {}

    /** {@code 1 page}, {@code 2 pages}, {@code 0 pages}. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** {@code 1 stretch}, {@code 2 stretches}. */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}

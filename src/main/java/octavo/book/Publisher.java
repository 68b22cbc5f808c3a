package octavo.book;

/** Who brings the book out; every part may be empty. */
public record Publisher(
        String name, String imprint, String place, String website, String email, String phone, String address) {

    /** A book that names no publisher. */
    public static final Publisher NONE = new Publisher("", "", "", "", "", "", "");
}

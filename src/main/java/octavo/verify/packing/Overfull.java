package octavo.verify.packing;

/** A part of a PDF that is too large; the message goes on from its name. Filters pass over whatever else goes wrong. */
public final class Overfull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overfull(String message) {
        super(message);
    }
}

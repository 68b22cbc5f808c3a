package octavo.style;

/** The side of a spread that a page is on: a left page is a verso, a right one a recto. */
public enum Side {
    LEFT,
    RIGHT;

    Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }
}

package octavo.verify.compare;

/** Words of the old text, up to another, in whose stead stand words of the new one. */
record Hunk(int from, int to, int newFrom, int newTo) {

    /** This and one that follows it, with all between. */
    Hunk through(Hunk next) {
        return new Hunk(from, next.to, newFrom, next.newTo);
    }
}

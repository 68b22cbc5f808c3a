package octavo.verify.identity;

import octavo.book.Edition;

/** A finished file of an edition. */
public record Witness(Edition edition, byte[] file) {}

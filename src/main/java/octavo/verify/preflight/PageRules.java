package octavo.verify.preflight;

/** How many pages there may be, and what stands on the last. */
record PageRules(PressRules rules, Findings findings) {

    void look(int pages, boolean lastMarked) {
        if (pages == 0) { // as the check of its structure says
            return;
        }
        if (pages % rules.sheets() != 0) {
            findings.add(
                    Fault.PARITY, "the number of pages, %d, is no multiple of %d".formatted(pages, rules.sheets()));
        }
        if (pages < rules.least()) {
            findings.add(Fault.FEW, "%d pages are fewer than the %d that can be bound".formatted(pages, rules.least()));
        }
        if (pages > rules.most()) {
            findings.add(Fault.MANY, "%d pages are more than the %d that can be bound".formatted(pages, rules.most()));
        }
        if (rules.lastBlank() && lastMarked) {
            findings.add(Fault.LAST, "something stands where the printer sets a code of its own", pages);
        }
    }
}

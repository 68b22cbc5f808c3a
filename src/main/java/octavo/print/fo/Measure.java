package octavo.print.fo;

import octavo.measure.Length;

/**
 * The room that lines have.
 *
 * @param whole of the page, cell or note that everything is measured in
 * @param start from its start edge to where lines begin
 * @param end from where lines end to its end edge
 */
record Measure(Length whole, Length start, Length end) {

    static Measure of(Length whole) {
        return new Measure(whole, Length.ZERO, Length.ZERO);
    }

    /** From one end of a full line to the other. */
    Length width() {
        return whole.minus(start).minus(end);
    }

    /** Narrower by these on either side. */
    Measure within(Length fromStart, Length fromEnd) {
        return new Measure(whole, start.plus(fromStart), end.plus(fromEnd));
    }

    /** Says where a block's lines begin and end: unlike CSS's margins, XSL-FO's indents are inherited. */
    Traits indent(Traits traits) {
        return traits.set("start-indent", start).set("end-indent", end);
    }
}

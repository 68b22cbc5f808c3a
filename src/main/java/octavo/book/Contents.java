package octavo.book;

import java.util.List;
import java.util.stream.Stream;

/** A book's divisions in reading order. */
public record Contents(List<Division> front, List<Division> body, List<Division> back) {

    public Contents {
        front = List.copyOf(front);
        body = List.copyOf(body);
        back = List.copyOf(back);
    }

    /** Front, body and back, one after the other; a part's own divisions stay inside it. */
    public Stream<Division> all() {
        return Stream.of(front, body, back).flatMap(List::stream);
    }
}

package octavo.manuscript.picture.svg;

import octavo.problem.Problem;
import org.xml.sax.SAXException;

/** Ends the reading of a picture that no book can show. */
final class BadSvg extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadSvg(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}

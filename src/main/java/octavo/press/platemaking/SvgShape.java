package octavo.press.platemaking;

import java.util.Locale;
import octavo.measure.Length;
import octavo.measure.PageSize;
import octavo.plate.Area;
import octavo.plate.Mark;
import octavo.plate.Mark.Segment;
import org.xml.sax.SAXException;

/** A shape as a drawing as large as its plate, the unit being the point. */
record SvgShape(Mark.Shape shape, PageSize size) {

    void send(FoPen pen) throws SAXException {
        String width = size.width().toString();
        String height = size.height().toString();
        Area sheet = new Area(Length.ZERO, Length.ZERO, size.width(), size.height());
        pen.container(sheet, "overflow", "visible").open("block", "font-size", "0pt", "line-height", "0pt");
        pen.open("instream-foreign-object", "content-width", width, "content-height", height);
        pen.openSvg("svg", "width", width, "height", height, "viewBox", viewBox(), "overflow", "visible");
        pen.openSvg("g", "fill-rule", "evenodd", "fill", fill());
        String path = path();
        for (Mark.Place place : shape.places()) {
            pen.openSvg("path", "transform", to(place), "d", path).close();
        }
        pen.close().close().close().close().close();
    }

    private static String to(Mark.Place place) {
        return "translate(" + number(place.x().pt()) + " " + number(place.y().pt()) + ")";
    }

    private String viewBox() {
        return "0 0 " + number(size.width().pt()) + " " + number(size.height().pt());
    }

    private String fill() {
        return String.format(Locale.ROOT, "#%06x", shape.ink().rgb()) + " device-cmyk" + PlateCopy.inks(shape.ink());
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Segment segment : shape.outline()) {
            switch (segment) {
                case Segment.Move(double x, double y) -> add(path, 'M', x, y);
                case Segment.Line(double x, double y) -> add(path, 'L', x, y);
                case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    add(path, 'C', x1, y1, x2, y2, x, y);
                case Segment.Close() -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void add(StringBuilder path, char command, double... numbers) {
        path.append(command);
        for (double number : numbers) {
            path.append(number(number)).append(' ');
        }
    }

    private static String number(double value) {
        return Length.pt(value).toString().replace("pt", "");
    }
}

package octavo.manuscript.markdown;

import octavo.book.Inline;
import octavo.manuscript.markdown.html.HtmlPiece;
import octavo.source.SourceSpan;

/** Tags in a line of Markdown. */
final class HtmlLine {

    private final Reading reading;

    /** The element whose words are being skipped, or empty. */
    private String skipping = "";

    HtmlLine(Reading reading) {
        this.reading = reading;
    }

    /** Whether words that come now are no text. */
    boolean skips() {
        return !skipping.isEmpty();
    }

    void read(String html, SourceSpan place, LineBuilder line) {
        reading.html().read(html).forEach(piece -> read(piece, place, line));
    }

    void read(HtmlPiece piece, SourceSpan place, LineBuilder line) {
        if (skips()) {
            if (piece instanceof HtmlPiece.End end && end.name().equals(skipping)) {
                skipping = "";
            }
            return;
        }
        switch (piece) {
            case HtmlPiece.Start tag -> start(tag, place, line);
            case HtmlPiece.End tag -> end(tag, place, line);
            case HtmlPiece.Words words -> line.words(words.text(), place);
            case HtmlPiece.Comment comment -> {
                if (!comment.ended()) {
                    reading.dropped().comment(place);
                }
            }
            case HtmlPiece.Other _ -> reading.dropped().declaration(place);
        }
    }

    /** No more words will come. */
    void end() {
        skipping = "";
    }

    private void start(HtmlPiece.Start tag, SourceSpan place, LineBuilder line) {
        switch (tag.name()) {
            case "br" -> line.add(new Inline.LineBreak(place), 0);
            case "img" -> line.add(new HtmlInlines(reading).image(tag, place), 0);
            default -> {
                if (HtmlInlines.understands(tag.name())) {
                    line.openTag(tag, place);
                } else if (HtmlInlines.isWordless(tag.name())) {
                    reading.dropped().withWords(tag.name(), place);
                    skipping = tag.name();
                } else {
                    reading.dropped().tag(tag.name(), place);
                }
            }
        }
    }

    private void end(HtmlPiece.End tag, SourceSpan place, LineBuilder line) {
        if (HtmlInlines.understands(tag.name())) {
            line.closeTag(tag.name(), place);
        } else if (!tag.name().equals("br")) {
            reading.dropped().end(tag.name(), place);
        }
    }
}

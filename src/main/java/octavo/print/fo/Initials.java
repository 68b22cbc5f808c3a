package octavo.print.fo;

import java.util.List;
import octavo.markup.Cursor;
import octavo.markup.Node;
import octavo.measure.Length;
import octavo.print.flow.Ties;
import octavo.print.forme.Line;
import octavo.print.forme.Meaning;
import octavo.style.value.Property;
import org.xml.sax.SAXException;

/** Writes blocks that begin with an initial several lines high. */
final class Initials {

    /** So much of a block is tried, in letters: more lines than any initial is high, and some that follow from them. */
    private static final int TRIED = 600;

    private final Stick stick;

    Initials(Stick stick) {
        this.stick = stick;
    }

    /** What stands in a block: each line beside the initial by itself, then the rest. */
    void content(Cursor at, Type type, Measure measure, Opening opening) throws SAXException {
        List<Line> beside = opening.beside();
        List<Node.Element> pieces =
                Parting.of(at.element(), beside.stream().map(Line::letters).toList());
        boolean all = Parting.letters(pieces.getLast()) == 0;
        for (int i = 0; i < beside.size(); i++) {
            boolean ends = all && i == beside.size() - 1;
            Length from = i == 0 ? Length.ZERO : opening.wide();
            Measure narrow = measure.within(from, Length.ZERO);
            Traits traits = narrow.indent(Traits.of("text-indent", Length.ZERO.toString()))
                    .set("keep-with-next.within-column", ends ? "auto" : "always")
                    .inherit(type.traits());
            boolean justified = type.style().is(Property.TEXT_ALIGN, "justify") && !ends;
            stick.fo().open("block", justified ? traits.but("text-align-last", "justify") : traits);
            new Nodes(stick).in(at.like(pieces.get(i)), type, narrow);
            if (beside.get(i).hyphenated()) {
                stick.fo().open("inline", Traits.none().role(stick.meanings().part(Meaning.Type.ARTIFACT)));
                stick.added("-", type);
                stick.fo().close();
            }
            stick.fo().close();
        }
        Traits rest = measure.indent(Traits.of("text-indent", Length.ZERO.toString()));
        stick.fo().open("block", rest.inherit(type.traits()));
        new Nodes(stick).in(at.like(pieces.getLast()), type, measure);
        stick.fo().close();
    }

    /** As much of a block as its trial sets. */
    static Node.Element tried(Node.Element block) {
        return Parting.of(block, List.of(TRIED)).getFirst();
    }

    /** A block alone on trial, every line as far in as those beside its initial. */
    void trial(Cursor at, Type type, Measure measure) throws SAXException {
        Opening opening = stick.openings().begin(stick, at, type);
        Traits traits = measure.within(opening.wide(), Length.ZERO)
                .indent(Traits.of(
                        "text-indent", Length.ZERO.minus(opening.wide()).toString()))
                .set("break-before", "page")
                .key(stick.slips().begin(at.element().place(), Ties.NONE, false))
                .inherit(type.traits());
        stick.fo().open("block", traits);
        new Nodes(stick).in(at.like(tried(at.element())), type, measure);
        stick.fo().close();
        stick.whereabouts().end("");
        stick.openings().end();
    }
}

package octavo.print.fo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import octavo.folio.Folio;
import octavo.folio.PagePlan;
import octavo.markup.Node;
import octavo.print.flow.Whereabouts;
import octavo.source.SourceSpan;

/** Writes the numbers of pages into an index, as a plan knows them. */
final class Numbers {

    private final PagePlan plan;
    private final Whereabouts whereabouts;

    /**
     * @param whereabouts told of every id that is asked for
     */
    Numbers(PagePlan plan, Whereabouts whereabouts) {
        this.plan = plan;
        this.whereabouts = whereabouts;
    }

    Node.Element in(Node.Element element) {
        List<Node> children =
                element.children().stream().flatMap(this::numbered).toList();
        return new Node.Element(
                element.name(), element.id(), element.classes(), element.attributes(), children, element.place());
    }

    private Stream<Node> numbered(Node node) {
        return switch (node) {
            case Node.Element element -> Stream.of(in(element));
            case Node.Places places -> Stream.of(inPrintAlone(places(places), places.place()));
            case Node.Words _, Node.PageNumber _ -> Stream.of(node);
        };
    }

    /** As long as no page is known the numbers only take about the room that they will need. */
    private List<Node> places(Node.Places places) {
        List<Node> pages = places.pages(this::folio);
        return plan.references().isEmpty() ? places.counted() : pages;
    }

    private static Node inPrintAlone(List<Node> numbers, SourceSpan place) {
        SequencedMap<String, String> attributes = new LinkedHashMap<>(Map.of(Node.ONLY, "print"));
        return new Node.Element("span", "", List.of(), attributes, numbers, place);
    }

    private Optional<Folio> folio(String id) {
        whereabouts.ask(id);
        return plan.folio(id);
    }
}

package octavo.manuscript.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import octavo.book.Attributes;
import octavo.book.Block;
import octavo.book.Figure;
import octavo.book.Inline;
import octavo.book.Table;

/** What elements of HTML become. */
final class HtmlElements {

    private final Reading reading;

    HtmlElements(Reading reading) {
        this.reading = reading;
    }

    /** The blocks that stand in an element. */
    List<Block> children(HtmlElement element) {
        return element.children().stream()
                .flatMap(child -> switch (child) {
                    case HtmlElement.Child.Made(var block) -> List.of(block).stream();
                    case HtmlElement.Child.Inner(var inner) -> blocks(inner).stream();
                })
                .toList();
    }

    private List<Block> blocks(HtmlElement element) {
        Attributes attributes = new HtmlInlines(reading).attributes(element.tag(), element.place());
        return switch (element.name()) {
            case "p" -> paragraphs(children(element), attributes);
            case "div" -> division(element, attributes);
            case "figure" -> figure(element, attributes);
            case "table" -> {
                List<Block> blocks = new ArrayList<>(element.outside(List.of("td", "th", "caption")));
                blocks.add(table(element, attributes));
                yield blocks;
            }
            default -> children(element);
        };
    }

    private static List<Block> paragraphs(List<Block> blocks, Attributes attributes) {
        return blocks.stream()
                .map(block ->
                        block instanceof Block.Paragraph p && p.attributes().isEmpty()
                                ? new Block.Paragraph(p.text(), attributes, p.place())
                                : block)
                .toList();
    }

    private List<Block> division(HtmlElement element, Attributes attributes) {
        List<Block> blocks = children(element);
        if (attributes.isEmpty()) {
            return blocks;
        }
        String name = attributes.classes().isEmpty() ? "" : attributes.classes().getFirst();
        Attributes rest = Spans.without(attributes, name, List.of());
        return List.of(new Block.Passage(name, blocks, rest, element.place()));
    }

    /** The picture with its caption; anything else that authors call a figure is a division of that name. */
    private List<Block> figure(HtmlElement element, Attributes attributes) {
        List<Block> blocks = children(element);
        List<Figure> pictures = blocks.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
        if (pictures.size() != 1) {
            return List.of(new Block.Passage("figure", blocks, attributes, element.place()));
        }
        Figure picture = pictures.getFirst();
        List<Inline> caption = element.all(List.of("figcaption"))
                .findFirst()
                .map(HtmlElement::words)
                .orElse(List.of());
        SequencedMap<String, String> values =
                new LinkedHashMap<>(picture.attributes().values());
        values.putAll(attributes.values());
        String id = attributes.id().isEmpty() ? picture.attributes().id() : attributes.id();
        Attributes both = new Attributes(id, attributes.classes(), values);
        return List.of(new Figure(
                picture.picture(),
                picture.alt(),
                caption,
                picture.width(),
                picture.placement(),
                both,
                element.place()));
    }

    /** What stands in a table outside its cells goes before it, as browsers have it. */
    private Table table(HtmlElement element, Attributes attributes) {
        List<Table.Row> head = new ArrayList<>();
        List<Table.Row> body = new ArrayList<>();
        List<HtmlElement> heads = element.all(List.of("thead")).toList();
        List<HtmlElement> headRows =
                heads.stream().flatMap(part -> part.all(List.of("tr"))).toList();
        List<HtmlElement> rows = element.all(List.of("tr")).toList();
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        for (HtmlElement row : rows) {
            boolean inHead = headRows.contains(row) || heads.isEmpty() && body.isEmpty() && isHead(row);
            (inHead ? head : body).add(row(row, columns));
        }
        Optional<HtmlElement> caption = element.all(List.of("caption")).findFirst();
        return new Table(
                Collections.nCopies(columns, Table.Alignment.NONE),
                List.of(),
                head,
                body,
                caption.map(HtmlElement::words).orElse(List.of()),
                attributes,
                element.place());
    }

    private static Table.Row row(HtmlElement row, int columns) {
        List<Table.Cell> cells = new ArrayList<>();
        cells(row).forEach(cell -> cells.add(new Table.Cell(cell.words(), cell.place())));
        while (cells.size() < columns) {
            cells.add(new Table.Cell(List.of(), row.place()));
        }
        return new Table.Row(cells, row.place());
    }

    private static boolean isHead(HtmlElement row) {
        List<HtmlElement> cells = cells(row);
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.name().equals("th"));
    }

    private static List<HtmlElement> cells(HtmlElement row) {
        return row.all(List.of("td", "th")).toList();
    }
}

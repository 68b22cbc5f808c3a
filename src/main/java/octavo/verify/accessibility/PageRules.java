package octavo.verify.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** The ways into the text: page list, page marks and contents; EPUB Accessibility 1.1, 3.2 and 3.3. */
final class PageRules {

    private PageRules() {}

    /** An EPUB without navigation has pages nowhere; that it lacks it is for EPUBCheck to say. */
    static Stream<Fault> pages(Reading reading) {
        return reading.navigation().stream().flatMap(navigation -> pages(reading, navigation));
    }

    private static Stream<Fault> pages(Reading reading, Document navigation) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> places = places(reading);
        Map<String, String> marked = marked(reading);
        Set<String> listed = new HashSet<>();
        for (Markup link : navigation.links("page-list")) {
            String target = navigation.target(link).orElse("");
            listed.add(target);
            String page = link.text().strip();
            String mark = marked.getOrDefault(target, page);
            if (!places.containsKey(target)) {
                faults.add(navigation.fault(link, "page \"%s\" is listed but nowhere".formatted(page)));
            } else if (!List.of(mark.split("\\s+")).containsAll(List.of(page.split("\\s+")))) {
                faults.add(
                        navigation.fault(link, "page \"%s\" is listed where page \"%s\" begins".formatted(page, mark)));
            }
        }
        reading.documents().stream().flatMap(PageRules::unlabelled).forEach(faults::add);
        // Without a list one mark speaks for all.
        reading.documents().stream()
                .flatMap(document -> unlisted(document, listed))
                .limit(listed.isEmpty() ? 1 : Integer.MAX_VALUE)
                .forEach(faults::add);
        source(reading, !listed.isEmpty()).ifPresent(faults::add);
        return faults.stream();
    }

    static Stream<Fault> contents(Reading reading) {
        Map<String, Integer> places = places(reading);
        List<Fault> faults = new ArrayList<>();
        reading.navigation().ifPresent(nav -> {
            int last = -1;
            for (Markup link : nav.links("toc")) {
                int place = nav.target(link).map(places::get).orElse(last);
                if (place < last) {
                    faults.add(nav.fault(
                            link,
                            "\"%s\" is listed after what it stands before"
                                    .formatted(link.text().strip())));
                }
                last = Math.max(last, place);
            }
        });
        return faults.stream();
    }

    /** What the marks of pages say, by their addresses. */
    private static Map<String, String> marked(Reading reading) {
        Map<String, String> marked = new HashMap<>();
        for (Document document : reading.documents()) {
            document.pageBreaks()
                    .forEach(mark -> Stream.of(mark.attribute("aria-label"), mark.attribute("title"), mark.text())
                            .filter(said -> !said.isBlank())
                            .findFirst()
                            .ifPresent(said -> marked.put(document.name() + "#" + mark.attribute("id"), said.strip())));
        }
        return marked;
    }

    private static Stream<Fault> unlabelled(Document document) {
        return document.pageBreaks()
                .filter(mark -> !Document.speaks(mark))
                .map(mark -> document.fault(mark, "a page begins without its number"));
    }

    private static Stream<Fault> unlisted(Document document, Set<String> listed) {
        return document.pageBreaks()
                .filter(mark -> !listed.contains(document.name() + "#" + mark.attribute("id")))
                .map(mark -> document.fault(mark, "a page begins here that no page list has"));
    }

    private static Optional<Fault> source(Reading reading, boolean listed) {
        Document opf = reading.opf();
        List<Markup> named = reading.statements("pageBreakSource");
        if (!listed) {
            boolean marked = reading.documents().stream()
                    .flatMap(Document::pageBreaks)
                    .findAny()
                    .isPresent();
            return named.stream()
                    .filter(_ -> !marked)
                    .findFirst()
                    .map(meta -> opf.fault(meta, "a print edition is named but no page of it"));
        }
        return named.isEmpty() && opf.elements("source").findAny().isEmpty()
                ? Optional.of(opf.fault(opf.root(), "nothing says of which edition the listed pages are"))
                : Optional.empty();
    }

    /** Every document and every id in it, by its address, in reading order. */
    private static Map<String, Integer> places(Reading reading) {
        Map<String, Integer> places = new HashMap<>();
        for (Document document : reading.documents()) {
            places.putIfAbsent(document.name(), places.size());
            for (Markup element : document.root().all()) {
                places.putIfAbsent(document.name() + "#" + element.attribute("id"), places.size());
            }
        }
        return places;
    }
}

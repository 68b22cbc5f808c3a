package octavo.verify.accessibility;

import java.util.stream.Stream;
import octavo.verify.container.Markup;

/** What takes the page out of its reader's hands: WCAG 1.4.2, 1.4.4, 2.2.1, 2.2.2 and 2.4.3. */
final class ControlRules {

    private ControlRules() {}

    static Stream<Fault> control(Document document) {
        return document.root().all().stream()
                .flatMap(element -> taken(element).map(what -> document.fault(element, what)));
    }

    private static Stream<String> taken(Markup element) {
        Stream<String> taken = switch (element.name()) {
            case "blink", "marquee" -> Stream.of("words move, and nobody can stop them");
            case "audio", "video" ->
                element.attributes().containsKey("autoplay")
                        ? Stream.of("something plays before anybody has asked for it")
                        : Stream.empty();
            case "meta" -> meta(element);
            default -> Stream.empty();
        };
        return isForced(element.attribute("tabindex"))
                ? Stream.concat(taken, Stream.of("a \"tabindex\" above 0 breaks the order of reading"))
                : taken;
    }

    private static Stream<String> meta(Markup meta) {
        String content = meta.attribute("content").replaceAll("\\s", "");
        if (meta.attribute("http-equiv").equalsIgnoreCase("refresh")) {
            return Stream.of("the page turns by itself");
        }
        boolean fixed = content.contains("user-scalable=no") || content.matches(".*maximum-scale=1(\\.0*)?([,;].*)?");
        return meta.attribute("name").equalsIgnoreCase("viewport") && fixed
                ? Stream.of("nobody can make the page larger")
                : Stream.empty();
    }

    private static boolean isForced(String tabindex) {
        return tabindex.strip().matches("0*[1-9]\\d*");
    }
}

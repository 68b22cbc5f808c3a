package octavo.print.forme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import octavo.print.shop.Events;
import octavo.print.shop.Shop;
import octavo.problem.Code;
import octavo.problem.Problem;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.xml.sax.SAXException;

/** Sets one division after another in a shop of its own; for one thread. */
final class Compositor {

    /** Languages whose writing divides no words, so that they need no patterns. */
    private static final Set<String> UNDIVIDED = Set.of("ar", "fa", "he", "ja", "ko", "th", "ur", "yi", "zh");

    private final Shop shop;
    private final boolean read;

    /**
     * @param read whether it is asked in what order the parts of a page are read
     */
    Compositor(Shop shop, boolean read) {
        this.shop = shop;
        this.read = read;
    }

    Setting set(Copy copy) {
        Run run = new Run(copy);
        try {
            run.send();
            return run.setting(run.recorder.pages());
        } catch (SAXException | RuntimeException e) {
            run.fail(e);
            return run.setting(List.of());
        }
    }

    /** One run of FOP. */
    private final class Run {

        private final Copy copy;
        private final Events events;
        private final Structuring structuring;
        private final Recorder recorder;
        private final FOUserAgent agent;
        private Sender sender;

        private Run(Copy copy) {
            this.copy = copy;
            this.events = new Events(line -> copy.place(key(line)), _ -> copy.place(""));
            this.agent = shop.agent(events);
            this.structuring = new Structuring(copy::meaning);
            this.recorder = new Recorder(shop, agent, this::key, structuring);
            agent.setAccessibility(read);
            agent.setDocumentHandlerOverride(recorder);
        }

        private void send() throws SAXException {
            Fop fop = agent.newFop(recorder.getMimeType());
            sender = new Sender(
                    fop.getDefaultHandler(), this::hyphenate, () -> shop.layOutInitials(recorder.getFontInfo()));
            copy.send(sender);
        }

        private Setting setting(List<Page> pages) {
            Map<String, Setting.Overfull> worst = new LinkedHashMap<>();
            events.overfull().stream()
                    .map(line -> new Setting.Overfull(key(line.number()), line.points()))
                    .forEach(line -> worst.merge(
                            line.key(),
                            line,
                            BinaryOperator.maxBy(Comparator.comparingDouble(Setting.Overfull::points))));
            return new Setting(pages, events.problems(), List.copyOf(worst.values()), structuring.whole());
        }

        private void fail(Exception e) {
            boolean picture = sender != null && sender.beganPicture();
            events.failed(e, sender == null ? 0 : sender.line(), picture);
        }

        private String key(int line) {
            return sender == null ? "" : sender.key(line);
        }

        private void hyphenate(String language) {
            boolean divides =
                    !UNDIVIDED.contains(Locale.forLanguageTag(language).getLanguage());
            if (!shop.hyphenate(language) && divides) {
                String message = "there are no hyphenation patterns for the language " + language;
                String hint = "its words are not divided; say text-align: left for them if lines come out loose";
                events.add(new Problem(Code.HYPHENATION_MISSING, copy.place(""), message, hint));
            }
        }
    }
}

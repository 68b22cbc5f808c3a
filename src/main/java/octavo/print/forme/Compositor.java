package octavo.print.forme;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    Compositor(Shop shop) {
        this.shop = shop;
    }

    Setting set(Copy copy) {
        Run run = new Run(copy);
        try {
            run.send();
            return new Setting(run.recorder.pages(), run.events.problems());
        } catch (SAXException | RuntimeException e) {
            run.fail(e);
            return new Setting(List.of(), run.events.problems());
        }
    }

    /** One run of FOP. */
    private final class Run {

        private final Copy copy;
        private final Events events;
        private final Recorder recorder;
        private final FOUserAgent agent;
        private Sender sender;

        private Run(Copy copy) {
            this.copy = copy;
            this.events = new Events(line -> copy.place(key(line)));
            this.agent = shop.agent(events);
            this.recorder = new Recorder(shop, agent, this::key);
            agent.setDocumentHandlerOverride(recorder);
        }

        private void send() throws SAXException {
            Fop fop = agent.newFop(recorder.getMimeType());
            sender = new Sender(
                    fop.getDefaultHandler(), this::hyphenate, () -> shop.layOutInitials(recorder.getFontInfo()));
            copy.send(sender);
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

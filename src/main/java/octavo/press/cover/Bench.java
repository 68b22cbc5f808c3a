package octavo.press.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.book.Picture;
import octavo.markup.MarkedBook;
import octavo.plate.Plate;
import octavo.press.platemaking.FountLettering;
import octavo.press.platemaking.PlateCopy;
import octavo.print.forme.Chapel;
import octavo.print.forme.Copy;
import octavo.print.forme.Page;
import octavo.print.forme.Setting;
import octavo.print.foundry.Foundry;
import octavo.print.shop.Pictures;
import octavo.problem.Problem;
import octavo.source.SourceSpan;

/** Where the parts of a cover are set, one after another by one compositor. */
final class Bench implements AutoCloseable {

    private final Foundry foundry;
    private final FountLettering lettering;
    private final String family;
    private final SourceSpan place;
    private final Map<String, Picture> shown = new LinkedHashMap<>();
    private final Pictures pictures = name -> Optional.ofNullable(shown.get(name))
            .map(picture -> picture.content().inked());
    private final Chapel chapel;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param family of the drawn words
     */
    Bench(MarkedBook book, Foundry foundry, String family) {
        this.foundry = foundry;
        this.lettering = new FountLettering(foundry);
        this.family = family;
        this.place = book.resolved().edition().place();
        book.resolved().edition().cover().front().ifPresent(front -> shown.put(front.path(), front));
        this.chapel =
                new Chapel(foundry, pictures, book.resolved().book().metadata().hyphenation(), 1);
    }

    Foundry foundry() {
        return foundry;
    }

    FountLettering lettering() {
        return lettering;
    }

    String family() {
        return family;
    }

    Pictures pictures() {
        return pictures;
    }

    /** Brings pictures to the bench. */
    void show(Map<String, Picture> more) {
        shown.putAll(more);
    }

    Page plate(Plate plate) {
        return set(new PlateCopy(plate, lettering, place));
    }

    /** The only page of what is one page by its nature. */
    Page set(Copy copy) {
        Setting setting = pages(copy);
        return setting.pages().getFirst();
    }

    Setting pages(Copy copy) {
        Setting setting = chapel.set(List.of(copy)).getFirst();
        problems.addAll(setting.problems());
        return setting;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        chapel.close();
    }
}

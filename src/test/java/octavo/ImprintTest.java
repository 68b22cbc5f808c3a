package octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.book.Edition.Kind;
import octavo.problem.Problem;
import octavo.source.Jail;
import octavo.verify.reading.Reading;
import octavo.verify.text.SameText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A book that says all that {@code book.yaml} may say of it, and files in which a line of it is lost or another. */
class ImprintTest {

    private static final String BOOK = """
        title: Lamps
        subtitle: A short history
        language: %s
        contributors:
          - {name: Ada Writer}
          - {name: Ben Writer}
          - {name: Cleo Word, role: translator}
          - {name: Dan Line, role: illustrator}
        publisher:
          name: Harbour Press
          imprint: Pier Books
          place: Leith
          address: 3 Quay Row, Leith
          phone: "+44 131 496 0000"
          email: desk@harbour.example
          website: https://harbour.example/
        published: 2025-10-12
        edition: Second edition
        impression: 3
        series: {title: Coasts, number: "4", issn: 2049-3630}
        copyright: {year: 2024, holder: The Writers, notice: All rights kept., licence: CC-BY-SA-4.0}
        cataloguing: {lccn: "2025012345", doi: 10.5555/lamps, cip: cip.md}
        colophon:
          text: colophon.md
          printer: {name: Rope Lane Works, place: Hull}
          paper: Munken Pure 90
          credits: [{role: cover design, name: Eve Shape}]
        contents:
          front: [{generate: contents}]
          body: [one.md]
          back: [{generate: tables}]
        editions:
          epub: {isbn: 978-3-16-148410-0}
          print: {isbn: 978-0-306-40615-7}
          screen: {}
        """;

    @TempDir
    private static Path folder;

    private static Made made;

    @BeforeAll
    static void english() throws IOException {
        made = build(folder.resolve("en"), "en");
    }

    private static Made build(Path folder, String language) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("book.yaml"), BOOK.formatted(language));
        Files.writeString(folder.resolve("cip.md"), "Filed under lamps.\n");
        Files.writeString(folder.resolve("colophon.md"), "The lamps were lit at five.\n");
        Files.writeString(folder.resolve("one.md"), """
            # January

            The lamp was lit.

            | Month | Oil |
            |-------|-----|
            | May   | 3   |

            : Colza
            """);
        Choices choices = new Choices(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2, false);
        return new BookBuild(Jail.at(folder), choices, Progress.UNWATCHED)
                .run()
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void allIsThere(Kind kind) throws IOException {
        assertThat(check(made, kind, Chronicle.edition(made, kind).bytes())).isEmpty();
    }

    /** One has no words of its own, and one no names of months that decline. */
    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "pl", "ja"})
    void allIsThereInOtherLanguages(String language) throws IOException {
        Made other = build(folder.resolve(language), language);
        for (Kind kind : List.of(Kind.EPUB, Kind.PRINT)) {
            assertThat(check(other, kind, Chronicle.edition(other, kind).bytes()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Published by Harbour Press    | Published for Harbour Press | Published by Harbour Press, Leith
        Pier Books is an imprint      | Beer Books is an imprint | Pier Books is an imprint of Harbour Press
        3 Quay Row                    | 8 Quay Row          | 3 Quay Row, Leith
        496 0000                      | 496 0001            | Telephone +44 131 496 0000
        >desk@                        | >dusk@              | desk@harbour.example
        >harbour.example              | >harbor.example     | harbour.example
        © 2024 The                    | © 2025 The          | © 2024 The Writers
        All rights kept               | Some rights kept    | All rights kept.
        CC BY-SA                      | CC BY-NC            | Licensed under CC BY-SA 4.0
        October 12                    | October 13          | Published October 12, 2025
        Translated by Cleo Word</p>   | Told by Cleo Word</p> | Translated by Cleo Word
        ISBN 978-0-306-40615-7 \\(pap | ISBN 978-0-306-40615-7 (pop | ISBN 978-0-306-40615-7 (paperback)
        ISSN 2049                     | ISSN 2048           | Coasts 4, ISSN 2049-3630
        2025012345                    | 2025012346          | Library of Congress Control Number 2025012345
        DOI 10                        | DIO 10              | DOI 10.5555/lamps
        Eve Shape                     | Eve Shade           | Cover design: Eve Shape
        >Contents</span></h1>         | >Content</span></h1> | Contents
        >Tables</span></h1>           | >Tabels</span></h1> | Tables
        Made with                     | Mode with           | Made with
        """)
    void slipInTheEpubIsFound(String what, String becomes, String told) throws IOException {
        byte[] epub = Typo.inEpub(Chronicle.edition(made, Kind.EPUB).bytes(), what, becomes);
        assertThat(check(made, Kind.EPUB, epub)).anySatisfy(problem -> tells(problem, told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published by Harbour Press, Leith",
                "Telephone +44 131 496 0000",
                "All rights kept.",
                "Impression 3",
                "3 4 5 6 7 8 9 10",
                "Illustrated by Dan Line",
                "Coasts 4, ISSN 2049-3630",
                "Cover design: Eve Shape",
                "Printed by Rope Lane Works, Hull",
                "Printed on Munken Pure 90"
            })
    void lineThatThePagesLackIsFound(String line) throws IOException {
        byte[] pdf = Typo.without(Chronicle.edition(made, Kind.PRINT).bytes(), line);
        assertThat(check(made, Kind.PRINT, pdf)).anySatisfy(problem -> tells(problem, line));
    }

    private static void tells(Problem problem, String line) {
        assertThat(problem.message()).contains("lacks a stretch of the ").contains("\u201c" + line + "\u201d");
        assertThat(problem.place().file()).isEqualTo("book.yaml");
    }

    private static List<Problem> check(Made made, Kind kind, byte[] file) throws IOException {
        return SameText.check(
                        Reading.of(made.book(), Chronicle.edition(made, kind).edition(), file))
                .problems();
    }
}

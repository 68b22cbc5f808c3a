package octavo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of {@code src/docs/architecture.md}, and who may know which library. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("octavo");

    /** A rule over no classes holds always. */
    @Test
    void theClassesAreSeen() {
        assertThat(CLASSES).hasSizeGreaterThan(60);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("octavo.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each package is to be understood without those that stand above it")
                .check(CLASSES);
        slices().matching("octavo.(**)")
                .should()
                .beFreeOfCycles()
                .because("the same holds for the rooms inside a package")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        source     |
        measure    |
        plate      | measure
        problem    | source
        book       | source measure
        manuscript | book problem measure source
        copyedit   | book problem measure source
        resolve    | book problem measure source
        style      | problem measure source
        folio      | book measure source
        markup     | resolve style folio book measure source
        cover      | plate book measure source
        epub       | cover plate markup resolve style folio book problem measure source
        print      | markup resolve style folio book problem measure source
        press      | cover plate print markup style resolve folio book problem measure source
        catalogue  | book measure source
        verify     | folio book problem measure source
        report     | verify folio problem source
        finishing  | catalogue epub cover plate print press markup style resolve verify folio book problem measure source
        proof      | finishing press verify folio book problem measure source
        """)
    void packagesKnowOnlyWhatTheArrowsAllow(String name, String known) {
        String[] allowed = Stream.concat(Stream.of(name), words(known))
                .map(allowedName -> "octavo." + allowedName + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("octavo." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("octavo..").and(not(resideInAnyPackage(allowed))))
                .because("the arrows of the architecture may not turn")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        com.google.zxing   | verify
        com.helger         | style
        com.ibm.icu        | print resolve verify
        nl.siegmann        | epub verify
        org.apache.batik   | print verify
        org.apache.fop     | print
        org.apache.xmlgraphics | print
        org.apache.fontbox | epub print press verify
        org.apache.pdfbox  | epub print press verify
        org.commonmark     | manuscript
        org.fife           | markup
        org.snakeyaml      | manuscript
        picocli            | cli
        uk.org.okapibarcode | press
        """)
    void librariesAreKnownOnlyInTheirPackage(String library, String homes) {
        String[] allowed = words(homes).map(home -> "octavo." + home + "..").toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(allowed)))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .because("a library that is known in one place can be replaced there")
                .check(CLASSES);
    }

    @Test
    void onlySourceOpensFiles() {
        noClasses()
                .that(not(resideInAPackage("octavo.source..")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.FileChannel"
                        + "|java\\.io\\.(File|File(In|Out)putStream|FileReader|FileWriter|RandomAccessFile)")
                .because("Jail and Shelf are the only doors to the file system")
                .check(CLASSES);
    }

    @Test
    void nothingIsFetched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|URLConnection|HttpURLConnection|Socket)")
                .because("a build reads nothing outside the book's folder")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(not(resideInAPackage("octavo.cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("problems are data")
                .check(CLASSES);
    }

    /** One class asks for the defaults: it puts FOP out of their reach while a PDF is written. */
    @Test
    void nothingHangsOnTheMachineOrTheMoment() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("octavo.print.presswork.Neutral")
                .should()
                .callMethodWhere(CallsThat.depend())
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom")
                .because("the same input gives the same bytes everywhere")
                .check(CLASSES);
    }

    @Test
    void parsersAreTheOnesOfTheJdk() {
        noClasses()
                .should()
                .callMethodWhere(CallsThat.lookUpAParser())
                .because("a library on the class path could swap the parser and its limits")
                .check(CLASSES);
    }

    @Test
    void theModelNeverChanges() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("octavo.book..")
                .should()
                .beFinal()
                .because("every stage reads the same book")
                .check(CLASSES);
    }

    private static Stream<String> words(String list) {
        return list == null ? Stream.empty() : List.of(list.split(" ")).stream();
    }
}

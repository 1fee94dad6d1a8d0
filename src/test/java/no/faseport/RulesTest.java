package no.faseport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/// The arrows of the house, each with what to do instead.
@AnalyzeClasses(packages = "no.faseport", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {
    private static final String[] BUSINESS = {"no.faseport.project..", "no.faseport.benefit..", "no.faseport.gate..",
            "no.faseport.schedule..",
            "no.faseport.economy..", "no.faseport.status..", "no.faseport.steering..", "no.faseport.planfile..",
            "no.faseport.portfolio..", "no.faseport.words..", "no.faseport.gantt..", "no.faseport.planning..",
            "no.faseport.chart..", "no.faseport.document..", "no.faseport.reporting..", "no.faseport.file.."};
    private static final String[] DOORS = {"no.faseport.cli..", "no.faseport.ui.."};
    private static final String[] MACHINES = {"no.faseport.store..", "no.faseport.spreadsheet..",
            "no.faseport.report..",
            "no.faseport.interchange.."};

    @ArchTest
    static final ArchRule packagesDoNotTurnInCircles = slices().matching("no.faseport.(*)..").should().beFreeOfCycles()
            .because("two packages that need each other are one: move the shared fact to the lower one");

    @ArchTest
    static final ArchRule businessKnowsOnlyTheField = noClasses().that().resideInAnyPackage(BUSINESS).should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.sql..", "org.jooq..", "org.apache.poi..", "org.h2..", "picocli..",
                    "com.fasterxml..")
            .because("a rule of the field must be readable without a machine: pass it the facts instead");

    @ArchTest
    static final ArchRule businessIsAtTheBottom = noClasses().that().resideInAnyPackage(BUSINESS).should()
            .dependOnClassesThat(livesIn("no.faseport.usecase", "no.faseport.store", "no.faseport.spreadsheet",
                    "no.faseport.report", "no.faseport.interchange", "no.faseport.cli", "no.faseport.ui"))
            .because("the field knows nobody above it: let the use case carry the fact down");

    @ArchTest
    static final ArchRule machinesDoNotKnowEachOtherOrTheDoors = noClasses().that().resideInAnyPackage(MACHINES)
            .should()
            .dependOnClassesThat(livesIn("no.faseport.usecase", "no.faseport.cli", "no.faseport.ui"))
            .because("a use case joins the store and the workbook; they do not join each other");

    @ArchTest
    static final ArchRule doorsGoThroughUseCases = noClasses().that().resideInAnyPackage(DOORS).should()
            .dependOnClassesThat(livesIn("no.faseport.store", "no.faseport.spreadsheet", "no.faseport.report",
                    "no.faseport.interchange"))
            .allowEmptyShould(true)
            .because("the window and the commands share one use case: put the verb in usecase");

    @ArchTest
    static final ArchRule useCasesHaveNoDoors = noClasses().that().resideInAPackage("no.faseport.usecase..").should()
            .dependOnClassesThat(livesIn("no.faseport.cli", "no.faseport.ui"))
            .allowEmptyShould(true)
            .because("a use case is told who asks and what, never from where");

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql = noClasses().that().resideOutsideOfPackage("no.faseport.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.h2..", "org.flywaydb..")
            .because("SQL lives in store: ask the collection for a read model");

    @ArchTest
    static final ArchRule onlySpreadsheetKnowsWorkbooks = noClasses().that()
            .resideOutsideOfPackages("no.faseport.spreadsheet..", "no.faseport.report..").should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..")
            .because("spreadsheet is the only workbook code: hand it records");

    @ArchTest
    static final ArchRule onlyInterchangeKnowsOtherPlanningTools = noClasses().that()
            .resideOutsideOfPackage("no.faseport.interchange..").should().dependOnClassesThat()
            .resideInAnyPackage("org.mpxj..", "jakarta.xml.bind..").allowEmptyShould(true)
            .because("other tools' files are read and written in interchange: hand it records");

    @ArchTest
    static final ArchRule onlyReportKnowsPdf = noClasses().that().resideOutsideOfPackage("no.faseport.report..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "com.openhtmltopdf..")
            .because("report is the only code of sheets: lay out what is to be printed and hand it over");

    @ArchTest
    static final ArchRule reportsAreWrittenFromFactsAlone = noClasses().that()
            .resideInAPackage("no.faseport.report..").should().dependOnClassesThat(livesIn("no.faseport.store",
                    "no.faseport.spreadsheet", "no.faseport.interchange", "org.apache.poi.ss", "org.apache.poi.xssf"))
            .because("a report is words on paper: let the use case read the facts and hand them over");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("no.faseport.ui.(*)..").should()
            .notDependOnEachOther().allowEmptyShould(true)
            .because("Shell navigates and puts the tabs of a project together: ask it instead");

    @ArchTest
    static final ArchRule viewModelsHaveNoScene = noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
            .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..").allowEmptyShould(true)
            .because("the view-model decides and the view binds: expose a property instead");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes().that().resideOutsideOfPackage("no.faseport.store.schema..")
            .should(stand("in a @NullMarked package", c -> c.getPackage().isAnnotatedWith(NullMarked.class)))
            .because("null is a bug: give the package a package-info with @NullMarked");

    @ArchTest
    static final ArchRule nobodyPrintsButTheCommands = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses().should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Abstract)\\w*$").orShould()
            .resideInAnyPackage("..util..", "..common..", "..model..", "..service..", "..impl..", "..helper..",
                    "..manager..")
            .because("a name is the committee's word for the thing, not its place in a machine");

    @ArchTest
    static final ArchRule theHouseIsNotEmpty = classes().should(stand("be found by this test", c -> true));

    private static DescribedPredicate<JavaClass> livesIn(String... roots) {
        return DescribedPredicate.describe("live in " + String.join(", ", roots), type -> {
            for (var root : roots) {
                if (type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".")) {
                    return true;
                }
            }
            return false;
        });
    }

    private static ArchCondition<JavaClass> stand(String how, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(how) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not stand " + how));
                }
            }
        };
    }
}

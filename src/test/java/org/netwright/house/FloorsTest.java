package org.netwright.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.param.Words;

/// The house as it is drawn: who may use whom, and which library lives where.
class FloorsTest {
    /// The program without its tests.
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().importUrl(Words.class.getProtectionDomain().getCodeSource().getLocation());

    static List<Floor> floors() {
        return Floor.all();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aFloorUsesOnlyWhatIsBelowIt(Floor floor) {
        check(noClasses().that(floor.classes()).should().dependOnClassesThat(floor.forbidden()).because(floor.because()));
    }

    @Test
    void aBrokenRuleIsNoticed() {
        Floor stricter = Floor.of("network", "tensor", "for this test");

        assertThat(noClasses().that(stricter.classes()).should().dependOnClassesThat(stricter.forbidden())
                        .evaluate(PROGRAM).hasViolation())
                .isTrue();
    }

    @Test
    void everyPackageIsOnAFloor() {
        assertThat(PROGRAM.stream().filter(type -> !type.getPackageName().equals("org.netwright")))
                .allMatch(type -> Floor.all().stream().anyMatch(floor -> floor.classes().test(type)));
    }

    @Test
    void noPackagesGoInACircle() {
        check(slices().matching("org.netwright.(**)").should().beFreeOfCycles()
                .because("whatever two packages both need belongs below both"));
    }

    @Test
    void viewsDoNotKnowEachOther() {
        check(slices().matching("org.netwright.ui.(*)..")
                .should().notDependOnEachOther()
                .ignoreDependency(Floor.inAny(Stream.of("ui.shell", "ui.bench"), "shell"), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), Floor.inAny(Stream.of("ui.fx", "ui.chart"), "controls"))
                .allowEmptyShould(true)
                .because("only the shell places views beside each other; what they share is a cell of the workspace"));
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            javafx.              | ui Main                               | views are the only ones that draw; give the others plain values
            java.awt.            | chart data.image export.diagram look ui.chart | pictures of charts and drawings are made there
            ai.djl.              | engine                                | JDK types go through the ports of model and training
            org.jfree.           | chart ui.chart                        | ask chart for the picture
            org.eclipse.elk.     | layout                                | ask layout for the places
            java.sql.            | project data.table                    | the run index and data from tables keep their SQL to themselves
            tools.jackson.       | json model engine                     | read with Json, write with JsonText; weights files stream their headers
            picocli.             | cli                                   | a service takes arguments, not options
            me.tongfei.          | cli                                   | report events; whoever listens shows them
            org.openpdf.         | export                                | give the diagram; PictureFormat makes the file
            org.apache.commons.compress. | data                          | archives are a matter of data
            """)
    void aLibraryLivesInOnePlace(String library, String places, String because) {
        DescribedPredicate<JavaClass> inside = Floor.inAny(
                Arrays.stream(places.split(" ")).filter(place -> !place.equals("Main")), "in " + places);
        DescribedPredicate<JavaClass> allowed = places.contains("Main")
                ? inside.or(DescribedPredicate.describe("Main", type -> type.getName().startsWith("org.netwright.Main")))
                : inside;
        check(noClasses()
                .that(DescribedPredicate.not(allowed))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(library + "*", type -> type.getName().startsWith(library)))
                .because(because));
    }

    @Test
    void thereIsOneDoorToTheWindowsThread() {
        check(noClasses()
                .that(DescribedPredicate.not(Floor.inAny(Stream.of("ui.fx"), "in ui.fx")))
                .should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("ui.fx.FxPump brings things to the window's thread, once a pulse"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that().areStatic().should().beFinal().because("state belongs to an object that Main builds"));
        check(fields().that().areStatic().should().notHaveRawType(DescribedPredicate.describe(
                        "a thing that changes", FloorsTest::changes))
                .because("state belongs to an object that Main builds; use List.of and Map.of for tables"));
        check(noMethods().should().haveName("getInstance").because("constructors take what a class needs"));
    }

    private static boolean changes(JavaClass type) {
        return Stream.of(java.util.ArrayList.class, java.util.HashMap.class, java.util.LinkedHashMap.class,
                        java.util.TreeMap.class, java.util.HashSet.class, StringBuilder.class, Thread.class,
                        java.util.Random.class, java.util.concurrent.ExecutorService.class, ThreadLocal.class)
                .anyMatch(type::isAssignableTo) || type.getPackageName().startsWith("java.util.concurrent.atomic");
    }

    @Test
    void mainIsNoApplication() {
        check(classes().that().haveSimpleName("Main").should().notBeAssignableTo("javafx.application.Application")
                .because("on the class path Java refuses to start a main class that extends Application"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}

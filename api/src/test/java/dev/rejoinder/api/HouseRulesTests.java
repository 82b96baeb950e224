package dev.rejoinder.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.rejoinder", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    private static final int CLASSES_AT_LEAST = 250;

    @ArchTest
    static final ArchRule only_the_journal_is_wired_to_aggregates = noClasses().that()
            .resideInAPackage("dev.rejoinder.api..").and()
            .doNotHaveFullyQualifiedName("dev.rejoinder.api.journal.JournalConfiguration").should()
            .dependOnClassesThat().areAnnotatedWith(AggregateRoot.class);

    @ArchTest
    static final ArchRule modules_are_free_of_cycles =
            slices().matching("dev.rejoinder.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_below_knows_the_server = noClasses().that()
            .resideOutsideOfPackage("dev.rejoinder.api..").should().dependOnClassesThat()
            .resideInAPackage("dev.rejoinder.api..");

    @ArchTest
    static final ArchRule nobody_throws_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule only_a_command_prints = noClasses().that()
            .doNotHaveFullyQualifiedName("dev.rejoinder.api.RejoinderServer").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobody_uses_java_util_logging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nobody_injects_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        var unmarked = classes.stream().map(JavaClass::getPackage).distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class)).toList();

        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void the_classes_were_really_scanned(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }
}

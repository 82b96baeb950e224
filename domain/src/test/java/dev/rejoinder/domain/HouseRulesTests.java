package dev.rejoinder.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.rejoinder.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    private static final int CLASSES_AT_LEAST = 100;

    private static final double PUBLIC_AT_MOST = 0.90;

    private static final Set<String> TIME_OR_LUCK =
            Set.of("UUID.randomUUID", "Math.random", "System.nanoTime", "System.currentTimeMillis");

    @ArchTest
    static final ArchRule the_domain_knows_no_server_and_no_graph = noClasses().should()
            .dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..",
                    "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule only_interchange_knows_wire_formats = noClasses().that()
            .resideOutsideOfPackage("dev.rejoinder.domain.interchange..").should()
            .dependOnClassesThat().resideInAnyPackage("com.fasterxml..", "tools.jackson..",
                    "org.yaml.snakeyaml..", "javax.xml..", "org.w3c..", "org.xml..");

    @ArchTest
    static final ArchRule the_domain_asks_nobody_for_the_time_or_for_luck = noClasses().should()
            .callMethodWhere(describe("asks for the time or for luck", HouseRulesTests::asksForTimeOrLuck))
            .orShould().dependOnClassesThat().areAssignableTo(Clock.class).orShould()
            .dependOnClassesThat().areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule what_is_nested_in_a_vocabulary_is_a_record_or_a_sealed_interface =
            classes().that().areNestedClasses().and(describe("are nested in an event or a command",
                    HouseRulesTests::isWord)).should().beRecords().orShould(
                            be(describe(
                                    "a sealed interface", HouseRulesTests::isSealedInterface)));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("dev.rejoinder.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_throws_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

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
    static void public_is_a_decision(JavaClasses classes) {
        var topLevel = classes.stream().filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info")).toList();
        var open = topLevel.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat((double) open / topLevel.size()).as("%d of %d types are public", open, topLevel.size())
                .isLessThanOrEqualTo(PUBLIC_AT_MOST);
    }

    @ArchTest
    static void the_classes_were_really_scanned(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }

    private static boolean asksForTimeOrLuck(JavaCall<?> call) {
        var method = call.getTarget();
        var now = method.getName().equals("now") && method.getOwner().getPackageName().equals("java.time");
        return now || TIME_OR_LUCK.contains(method.getOwner().getSimpleName() + "." + method.getName());
    }

    private static boolean isWord(JavaClass type) {
        return type.getEnclosingClass().map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Event") || name.endsWith("Command")).isPresent();
    }

    private static boolean isSealedInterface(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }
}

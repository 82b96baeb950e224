package dev.rejoinder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RuleTests {

    /// These need a journal, and are provoked by the tests of module api.
    private static final Set<Rule> OF_THE_JOURNAL =
            EnumSet.of(Rule.DEBATE_CLOSED, Rule.VERSION_CONFLICT, Rule.IDEMPOTENCY_KEY_REUSED);

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("dev.rejoinder.domain");

    @Test
    void everyRuleIsExpectedByATestOrIsTheJournals() {
        var expected = TESTS.stream().filter(type -> type.getSimpleName().endsWith("Tests"))
                .filter(type -> !type.isEquivalentTo(RuleTests.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(Rule.class))
                .map(field -> Rule.valueOf(field.getName())).collect(Collectors.toSet());

        assertThat(expected).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_THE_JOURNAL)));
    }
}

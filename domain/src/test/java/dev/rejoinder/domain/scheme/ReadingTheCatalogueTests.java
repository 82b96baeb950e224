package dev.rejoinder.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.domain.relation.Scheme;
import org.junit.jupiter.api.Test;

class ReadingTheCatalogueTests {

    private static final List<CatalogueScheme> SCHEMES = SchemeCatalogue.all();

    @Test
    void thereAreThirtyTwoSchemesAndTheirQuestions() {
        assertThat(SCHEMES).hasSize(32).extracting(CatalogueScheme::name).doesNotHaveDuplicates();
        assertThat(questions()).hasSize(115).extracting(CriticalQuestion::key).doesNotHaveDuplicates();
    }

    @Test
    void eachFamilyHasItsSchemes() {
        var sizes = SCHEMES.stream()
                .collect(Collectors.groupingBy(CatalogueScheme::family, Collectors.counting()));

        assertThat(sizes).containsOnly(entry(SchemeFamily.SOURCE, 6L), entry(SchemeFamily.INDUCTION, 2L),
                entry(SchemeFamily.COMPARISON, 2L), entry(SchemeFamily.EVIDENCE, 3L),
                entry(SchemeFamily.CAUSE, 2L), entry(SchemeFamily.PRACTICAL, 8L),
                entry(SchemeFamily.NORM, 2L), entry(SchemeFamily.COMMITMENT, 4L),
                entry(SchemeFamily.AD_HOMINEM, 3L));
    }

    @Test
    void everyQuestionThatHitsAPremiseNamesOneOfItsScheme() {
        assertThat(SCHEMES).allSatisfy(scheme -> assertThat(scheme.questions())
                .allMatch(question -> question.slots().stream().allMatch(scheme::hasSlot))
                .allMatch(question -> question.slots().isEmpty() != (question.hits() == SchemePart.PREMISE)));
    }

    @Test
    void questionsHitPremisesLinksAndConclusionsWithEitherBurden() {
        assertThat(questions().filter(question -> question.hits() == SchemePart.PREMISE)).hasSize(66);
        assertThat(questions().filter(question -> question.hits() == SchemePart.LINK)).hasSize(37);
        assertThat(questions().filter(question -> question.hits() == SchemePart.CONCLUSION)).hasSize(12);
        assertThat(questions().filter(question -> question.burden() == Burden.ASKER)).hasSize(46);
    }

    @Test
    void someRestOnCredibility() {
        assertThat(names(CatalogueScheme::bearsCredibility)).containsExactlyInAnyOrder("expert-opinion",
                "position-to-know", "witness-testimony", "ethotic-argument", "argument-from-commitment");
    }

    @Test
    void someAreAboutThePersonWhoArgues() {
        assertThat(names(CatalogueScheme::isAdHominem)).containsExactlyInAnyOrder("inconsistent-commitment",
                "tu-quoque", "double-standard", "circumstantial-ad-hominem", "bias", "character-attack");
    }

    @Test
    void everythingIsWordedAsASentenceAndNothingIsLeftToFillIn() {
        assertThat(SCHEMES).allSatisfy(scheme -> {
            assertThat(scheme.title()).isNotBlank();
            assertThat(scheme.premises()).isNotEmpty().allMatch(text -> text.endsWith("."));
            assertThat(scheme.conclusion()).endsWith(".");
        });
        assertThat(questions()).extracting(CriticalQuestion::text).allMatch(text -> text.endsWith("?"))
                .noneMatch(text -> text.contains("{"));
    }

    @Test
    void namesAreThoseThatARelationMayFollow() {
        assertThat(SCHEMES).extracting(scheme -> new Scheme(scheme.name()).value()).hasSize(32);
    }

    @Test
    void schemesAndQuestionsAreFoundByName() {
        var bias = SchemeCatalogue.question("expert-opinion/bias").orElseThrow();

        assertThat(bias).isEqualTo(SchemeCatalogue.find("expert-opinion").orElseThrow().questions().get(3));
        assertThat(bias.hits()).isEqualTo(SchemePart.LINK);
        assertThat(bias.burden()).isEqualTo(Burden.ASKER);
        assertThat(SchemeCatalogue.find("hearsay")).isEmpty();
        assertThat(SchemeCatalogue.question("expert-opinion/hearsay")).isEmpty();
    }

    private static Stream<CriticalQuestion> questions() {
        return SCHEMES.stream().flatMap(scheme -> scheme.questions().stream());
    }

    private static List<String> names(Predicate<CatalogueScheme> wanted) {
        return SCHEMES.stream().filter(wanted).map(CatalogueScheme::name).toList();
    }
}

package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.RULES_FOR_COMPOSING;
import static dev.rejoinder.domain.EngineDebate.support;
import static dev.rejoinder.domain.EngineDebate.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.statement.StatementId;

class InferringTests {

    private static final List<RelationKind> KINDS = List.of(RelationKind.values());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void takesOneToFiftyPremises(int count) {
        assertThat(support(premises(count)).premises()).hasSize(count);
    }

    @Test
    void needsAPremise() {
        assertThat(Refused.of(() -> support())).isEqualTo(new Refusal.Broken(Rule.PREMISES_MISSING,
                "premises", "A relation needs at least one premise"));
    }

    @Test
    void doesNotTakeFiftyOnePremises() {
        assertThat(Refused.of(() -> support(premises(51))))
                .isEqualTo(new Refusal.LimitExceeded(Rule.PREMISES_TOO_MANY, "premises", 50, 51,
                        "A relation takes at most 50 premises; these are 51"));
    }

    @Test
    void doesNotRepeatAPremise() {
        assertThat(Refused.of(() -> support(MUSIC_HAS_RULES, ENGINES_FOLLOW_RULES, MUSIC_HAS_RULES)))
                .isEqualTo(new Refusal.Broken(Rule.PREMISE_REPEATED, "premises.2",
                        "Statement %s is a premise twice".formatted(MUSIC_HAS_RULES)));
    }

    @Test
    void doesNotRestOnItsTarget() {
        assertThat(Refused.of(() -> support(MUSIC_HAS_RULES, ENGINES_COMPOSE)))
                .isEqualTo(new Refusal.Broken(Rule.RELATION_TO_ITSELF, "premises.1",
                        "Statement %s cannot be a premise of a relation that targets it"
                                .formatted(ENGINES_COMPOSE)));
    }

    @Test
    void keepsItsPremisesFromLaterChanges() {
        var premises = new ArrayList<>(RULES_FOR_COMPOSING.premises());
        var inference = new Inference(RelationKind.SUPPORT, premises, ENGINES_COMPOSE.subject());

        premises.clear();

        assertThat(inference).isEqualTo(RULES_FOR_COMPOSING);
    }

    @Test
    void gainsAndLosesAPremise() {
        var linked = RULES_FOR_COMPOSING.with(ENGINES_FOLLOW_RULES);

        assertThat(linked).isEqualTo(support(MUSIC_HAS_RULES, ENGINES_FOLLOW_RULES));
        assertThat(linked.without(ENGINES_FOLLOW_RULES)).isEqualTo(RULES_FOR_COMPOSING);
    }

    @Test
    void hasAShapeThatReadsBack() {
        for (var seed = 0; seed < 500; seed++) {
            var inference = random(new Random(seed));

            var read = Inference.ofShape(inference.shape());

            assertThat(read.shape()).as("seed %d", seed).isEqualTo(inference.shape());
            assertThat(new HashSet<>(read.premises())).isEqualTo(new HashSet<>(inference.premises()));
            assertThat(read.target()).isEqualTo(inference.target());
            assertThat(read.kind()).isEqualTo(inference.kind());
        }
    }

    @Test
    void hasTheSameShapeInAnyOrder() {
        var premises = premises(7);
        var shape = support(premises).shape();

        Collections.shuffle(Arrays.asList(premises), new Random(7));

        assertThat(support(premises).shape()).isEqualTo(shape);
    }

    @Test
    void hasAnotherShapeForAnotherKindPremiseOrTarget() {
        var shapes = Stream.of(RULES_FOR_COMPOSING, support(ENGINES_FOLLOW_RULES),
                new Inference(RelationKind.ATTACK, RULES_FOR_COMPOSING.premises(), ENGINES_COMPOSE.subject()),
                new Inference(RelationKind.SUPPORT, RULES_FOR_COMPOSING.premises(),
                        Subject.relation(ENGINES_COMPOSE.value())))
                .map(Inference::shape);

        assertThat(shapes).doesNotHaveDuplicates();
    }

    private static StatementId[] premises(int count) {
        return IntStream.range(0, count).mapToObj(page -> new StatementId(uuid("page " + page)))
                .toArray(StatementId[]::new);
    }

    private static Inference random(Random luck) {
        var kind = KINDS.get(luck.nextInt(KINDS.size()));
        var premises = Stream.generate(() -> new StatementId(id(luck))).limit(1 + luck.nextInt(50)).toList();
        var target = luck.nextBoolean() ? Subject.statement(id(luck)) : Subject.relation(id(luck));
        return new Inference(kind, premises, target);
    }

    private static UUID id(Random luck) {
        return new UUID(luck.nextLong(), luck.nextLong());
    }
}

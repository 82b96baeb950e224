package dev.rejoinder.domain.relation;

import static dev.rejoinder.domain.EngineDebate.DEBATE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_COMPOSE;
import static dev.rejoinder.domain.EngineDebate.ENGINES_FOLLOW_RULES;
import static dev.rejoinder.domain.EngineDebate.ENGINES_OBEY;
import static dev.rejoinder.domain.EngineDebate.MUSIC_HAS_RULES;
import static dev.rejoinder.domain.EngineDebate.OPENED;
import static dev.rejoinder.domain.EngineDebate.RULES_SUFFICE;
import static dev.rejoinder.domain.EngineDebate.drawn;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.EngineDebate.support;
import static dev.rejoinder.domain.EngineDebate.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.Refused;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.rehearsal.Rehearsal;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Challenge;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementId;

class AskingACriticalQuestionTests {

    private static final StatementId CHALLENGE = new StatementId(uuid("Is it so?"));

    private static final RelationId ATTACK = new RelationId(uuid("It is doubtful."));

    private final Rehearsal debate = new Rehearsal();

    @BeforeEach
    void argue() {
        debate.say(new OpenDebate(DEBATE, OPENED.title(), ""));
        for (var id : List.of(ENGINES_COMPOSE, MUSIC_HAS_RULES, ENGINES_FOLLOW_RULES, ENGINES_OBEY)) {
            debate.say(new AddClaim(id, DEBATE, english("Engines."), Scope.ANY));
        }
        debate.say(new Relate(RULES_SUFFICE, DEBATE, support(MUSIC_HAS_RULES, ENGINES_FOLLOW_RULES),
                new Scheme("expert-opinion")));
    }

    @AfterEach
    void leave() {
        debate.close();
    }

    @Test
    void attacksTheLinkAndBearsTheBurdenWhereTheCatalogueSaysSo() {
        var text = SchemeCatalogue.question("expert-opinion/bias").orElseThrow().text();

        assertThat(ask("expert-opinion/bias", null)).containsExactly(
                new ClaimAdded(CHALLENGE, DEBATE, english(text), Scope.ANY), new BurdenPlaced(CHALLENGE),
                new CriticalQuestionPosed(CHALLENGE, RULES_SUFFICE.value(), "expert-opinion/bias"),
                drawn(ATTACK, attack(RULES_SUFFICE.subject())));
    }

    @Test
    void attacksTheConclusion() {
        assertThat(ask("expert-opinion/disagreement", null))
                .endsWith(drawn(ATTACK, attack(ENGINES_COMPOSE.subject())));
    }

    @Test
    void attacksThePremiseInTheSlotWithoutABurden() {
        debate.say(new ApplyScheme(RULES_SUFFICE, new Scheme("expert-opinion"),
                List.of(new Filling(1, ENGINES_FOLLOW_RULES))));

        assertThat(ask("expert-opinion/expertise", null)).hasSize(3)
                .endsWith(drawn(ATTACK, attack(ENGINES_FOLLOW_RULES.subject())));
    }

    @Test
    void attacksThePremiseThatIsNamed() {
        assertThat(ask("expert-opinion/expertise", MUSIC_HAS_RULES))
                .endsWith(drawn(ATTACK, attack(MUSIC_HAS_RULES.subject())));
    }

    @Test
    void attacksTheRelationWhereTheSlotIsEmptyAndThereAreSeveralPremises() {
        assertThat(ask("expert-opinion/expertise", null))
                .endsWith(drawn(ATTACK, attack(RULES_SUFFICE.subject())));
    }

    @Test
    void attacksTheOnlyPremiseWhereTheSlotIsEmpty() {
        debate.say(new RelationCommand.RemovePremise(RULES_SUFFICE, ENGINES_FOLLOW_RULES));

        assertThat(ask("expert-opinion/expertise", null))
                .endsWith(drawn(ATTACK, attack(MUSIC_HAS_RULES.subject())));
    }

    @Test
    void questionsPremisesOnly() {
        assertThat(Refused.of(() -> ask("expert-opinion/expertise", ENGINES_OBEY)).message())
                .isEqualTo(
                        "Statement %s is no premise of relation %s".formatted(ENGINES_OBEY, RULES_SUFFICE));
        assertThat(Refused.rule(() -> ask("expert-opinion/expertise", ENGINES_OBEY)))
                .isEqualTo(Rule.SLOT_NEEDS_PREMISE);
    }

    @Test
    void isOneOfTheScheme() {
        assertThat(Refused.rule(() -> ask("expert-opinion/star-sign", null)))
                .isEqualTo(Rule.QUESTION_UNKNOWN);
        debate.say(new AssignScheme(RULES_SUFFICE, Scheme.NONE));
        assertThat(Refused.rule(() -> ask("expert-opinion/bias", null))).isEqualTo(Rule.QUESTION_UNKNOWN);
    }

    @Test
    void isAskedOnceWhileItStands() {
        ask("expert-opinion/bias", null);
        var again = new AskCriticalQuestion(new RelationId(uuid("again")), DEBATE,
                new StatementId(uuid("Is it?")),
                new Challenge(RULES_SUFFICE, "expert-opinion/bias", null, null));

        assertThat(Refused.of(() -> debate.say(again)).message())
                .isEqualTo("Statement %s asks question 'expert-opinion/bias' of relation %s already"
                        .formatted(CHALLENGE, RULES_SUFFICE));
        assertThat(Refused.rule(() -> debate.say(again))).isEqualTo(Rule.QUESTION_REPEATED);
        debate.say(new WithdrawStatement(CHALLENGE, ""));
        assertThat(debate.say(again)).hasSize(4);
    }

    @Test
    void isInTheAskersWordsWhereThereAreAny() {
        var asked = new AskCriticalQuestion(ATTACK, DEBATE, CHALLENGE,
                new Challenge(RULES_SUFFICE, "expert-opinion/bias", null, english("Who pays them?")));

        assertThat(debate.say(asked)).startsWith(
                new ClaimAdded(CHALLENGE, DEBATE, english("Who pays them?"), Scope.ANY));
    }

    @Test
    void isOfArguments() {
        var rephrase = new RelationId(uuid("In other words."));
        var same = new Inference(RelationKind.REPHRASE, List.of(ENGINES_OBEY), ENGINES_COMPOSE.subject());
        debate.say(new Relate(rephrase, DEBATE, same, new Scheme("expert-opinion")));
        var asked = new AskCriticalQuestion(ATTACK, DEBATE, CHALLENGE,
                new Challenge(rephrase, "expert-opinion/bias", null, null));

        assertThat(Refused.rule(() -> debate.say(asked))).isEqualTo(Rule.NOT_AN_ARGUMENT);
    }

    private List<Object> ask(String question, @Nullable StatementId premise) {
        return debate.say(new AskCriticalQuestion(ATTACK, DEBATE, CHALLENGE,
                new Challenge(RULES_SUFFICE, question, premise, null)));
    }

    private static Inference attack(Subject target) {
        return new Inference(RelationKind.ATTACK, List.of(CHALLENGE), target);
    }
}

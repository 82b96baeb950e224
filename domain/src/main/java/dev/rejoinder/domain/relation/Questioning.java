package dev.rejoinder.domain.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.rejoinder.domain.Refusal;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.DebateRegister.Argument;
import dev.rejoinder.domain.debate.Membership;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.Challenge;
import dev.rejoinder.domain.scheme.Burden;
import dev.rejoinder.domain.scheme.CriticalQuestion;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// What asking a critical question comes to: what is said, and what it attacks.
record Questioning(AskCriticalQuestion command, CriticalQuestion question, Inference challenged,
        Map<Integer, UUID> slots) {

    /// Refuses unless the relation stands, the question is one of its scheme, and nobody has asked it yet.
    static Questioning of(AskCriticalQuestion command, DebateRegister register) {
        var challenge = command.challenge();
        var id = challenge.challenged();
        new Membership(command.debateId(), register).requireStanding("relation", id.subject());
        var argument = register.argument(command.debateId(), id.value()).orElseThrow();
        var challenged = Inference.ofShape(argument.shape());
        SchemeRules.requireArgument("relation", id, challenged);
        var question = question(challenge, argument);
        register.standingChallenge(command.debateId(), id.value(), question.key()).ifPresent(existing -> {
            throw new RuleViolation(new Refusal.Duplicate(Rule.QUESTION_REPEATED, "question", existing,
                    "Statement %s asks question '%s' of relation %s already".formatted(existing,
                            question.key(),
                            id)));
        });
        return new Questioning(command, question, challenged, argument.slots());
    }

    private static CriticalQuestion question(Challenge challenge, Argument argument) {
        return SchemeCatalogue.question(challenge.question())
                .filter(question -> question.scheme().equals(argument.scheme()))
                .orElseThrow(() -> new RuleViolation(Rule.QUESTION_UNKNOWN, "question",
                        "'%s' is no critical question of scheme '%s', which relation %s follows"
                                .formatted(challenge.question(), argument.scheme(), challenge.challenged())));
    }

    /// The challenge, what it poses, and the burden of proof where that is the asker's.
    List<StatementEvent> said() {
        var id = command.statementId();
        var wording = Objects.requireNonNullElseGet(command.challenge().wording(),
                () -> new Wording(question.text(), "en"));
        var said = new ArrayList<StatementEvent>();
        said.add(new ClaimAdded(id, command.debateId(), wording, Scope.ANY));
        if (question.burden() == Burden.ASKER) {
            said.add(new BurdenPlaced(id));
        }
        said.add(new CriticalQuestionPosed(id, command.challenge().challenged().value(), question.key()));
        return said;
    }

    /// The attack of the challenge on what the question hits.
    Inference attack() {
        return new Inference(RelationKind.ATTACK, List.of(command.statementId()), target());
    }

    private Subject target() {
        return switch (question.hits()) {
            case LINK -> command.challenge().challenged().subject();
            case CONCLUSION -> challenged.target();
            case PREMISE -> premise();
        };
    }

    /// The premise that is named, or that fills a slot of the question, or that is the only one; where none of these
    /// tells, the relation itself.
    private Subject premise() {
        var named = command.challenge().premise();
        if (named != null) {
            requirePremise(named);
            return named.subject();
        }
        return question.slots().stream().filter(slots::containsKey).findFirst()
                .map(slot -> Subject.statement(Objects.requireNonNull(slots.get(slot))))
                .orElseGet(() -> challenged.premises().size() == 1
                        ? challenged.premises().getFirst().subject()
                        : command.challenge().challenged().subject());
    }

    private void requirePremise(StatementId named) {
        if (!challenged.premises().contains(named)) {
            throw new RuleViolation(Rule.SLOT_NEEDS_PREMISE, "premise",
                    "Statement %s is no premise of relation %s".formatted(named,
                            command.challenge().challenged()));
        }
    }
}

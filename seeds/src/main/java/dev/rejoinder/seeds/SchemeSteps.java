package dev.rejoinder.seeds;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.ApplyScheme;
import dev.rejoinder.domain.relation.RelationCommand.AskCriticalQuestion;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Challenge;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.scheme.Burden;
import dev.rejoinder.domain.scheme.CatalogueScheme;
import dev.rejoinder.domain.scheme.CriticalQuestion;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

/// The steps about argument schemes: following one, with or without saying which premise fills which of its slots,
/// and asking its critical questions.
record SchemeSteps(Draft draft) {

    /// The challenge, that it is posed, and its attack; where the burden of proof is the asker's, that comes on top.
    private static final int OF_A_CHALLENGE = 3;

    void scheme(Step step) {
        var relation = relation(step);
        var scheme = draft.scheme(step);
        var slots = slots(step, relation, scheme);
        if (scheme.equals(relation.scheme()) && slots.equals(relation.slots())) {
            throw new RuleViolation(Rule.NOTHING_TO_CHANGE, "scheme",
                    "'%s' already follows scheme '%s'".formatted(step.key(), scheme));
        }
        draft.order(step, step.has("slots")
                ? new ApplyScheme(relation.id(), scheme, slots)
                : new AssignScheme(relation.id(), scheme));
        draft.ledger().put(step.key(), relation.schemed(scheme, slots));
    }

    private List<Filling> slots(Step step, Ledger.Drawn relation, Scheme scheme) {
        if (!step.has("slots")) {
            return List.of();
        }
        requireArgument(step, relation);
        var known = SchemeCatalogue.find(scheme.value()).orElseThrow(() -> new RuleViolation(
                Rule.SCHEME_UNKNOWN, "scheme", "The catalogue has no scheme '%s'".formatted(scheme)));
        var slots = step.fields().section("slots");
        return slots.keys().stream().map(slot -> filling(slot, slots.text(slot), known, relation))
                .sorted(Comparator.comparingInt(Filling::slot)).toList();
    }

    private Filling filling(String slot, String premise, CatalogueScheme scheme, Ledger.Drawn relation) {
        var number = slot.matches("[1-9]") ? Integer.parseInt(slot) : 0;
        if (!scheme.hasSlot(number)) {
            throw new RuleViolation(Rule.SLOT_UNKNOWN, "slots",
                    "Scheme '%s' has slots 1 to %d, but no slot %s"
                            .formatted(scheme.name(), scheme.premises().size(), slot));
        }
        return new Filling(number, premise("slots", premise, relation));
    }

    private StatementId premise(String field, String key, Ledger.Drawn relation) {
        var premise = draft.ledger().said(key).id();
        if (!relation.inference().premises().contains(premise)) {
            throw new RuleViolation(Rule.SLOT_NEEDS_PREMISE, field,
                    "'%s' is no premise of the relation".formatted(key));
        }
        return premise;
    }

    void ask(Step step) {
        var relation = relation(step);
        requireArgument(step, relation);
        var question = question(step, relation);
        var challenge = draft.ids().statement(step.key());
        refuseRepeated(step, relation, question, challenge);
        var attack = attack(step, relation, question);
        var wording = step.has("text") ? draft.wording(step) : null;
        var asker = question.burden() == Burden.ASKER;
        draft.order(step, new AskCriticalQuestion(attack.id(), draft.debateId(), challenge,
                new Challenge(relation.id(), question.key(), named(step, relation), wording)),
                OF_A_CHALLENGE + (asker ? 1 : 0));
        draft.ledger().put(step.key(), new Ledger.Said(challenge, StatementKind.CLAIM,
                wording == null ? new Wording(question.text(), "en") : wording, null, 0, true));
        draft.ledger().put(step.relationKey(), attack);
        draft.ledger().burden(challenge, asker);
    }

    private static CriticalQuestion question(Step step, Ledger.Drawn relation) {
        return SchemeCatalogue.question(step.text("question"))
                .filter(question -> question.scheme().equals(relation.scheme().value()))
                .orElseThrow(() -> new RuleViolation(Rule.QUESTION_UNKNOWN, "question",
                        "'%s' is no critical question of scheme '%s', which '%s' follows".formatted(
                                step.text("question"), relation.scheme(), step.text("relation"))));
    }

    private void refuseRepeated(Step step, Ledger.Drawn relation, CriticalQuestion question,
            StatementId challenge) {
        if (!draft.ledger().asks(relation.id(), question.key(), challenge)) {
            throw new RuleViolation(Rule.QUESTION_REPEATED, "question",
                    "An earlier step asks '%s' of '%s'".formatted(question.key(), step.text("relation")));
        }
    }

    private Ledger.Drawn attack(Step step, Ledger.Drawn relation, CriticalQuestion question) {
        var target = switch (question.hits()) {
            case LINK -> relation.id().subject();
            case CONCLUSION -> relation.inference().target();
            case PREMISE -> questioned(step, relation, question);
        };
        return new Ledger.Drawn(draft.ids().relation(step.relationKey()), new Inference(RelationKind.ATTACK,
                List.of(draft.ids().statement(step.key())), target), Scheme.NONE, List.of(), true);
    }

    /// The premise that is named, or that fills a slot of the question, or that is the only one, or else the relation.
    private Subject questioned(Step step, Ledger.Drawn relation, CriticalQuestion question) {
        var named = named(step, relation);
        if (named != null) {
            return named.subject();
        }
        var premises = relation.inference().premises();
        return relation.slots().stream().filter(filling -> question.slots().contains(filling.slot()))
                .findFirst().map(filling -> filling.premise().subject())
                .orElseGet(
                        () -> premises.size() == 1 ? premises.getFirst().subject() : relation.id().subject());
    }

    private @Nullable StatementId named(Step step, Ledger.Drawn relation) {
        return step.has("premise") ? premise("premise", step.text("premise"), relation) : null;
    }

    private static void requireArgument(Step step, Ledger.Drawn relation) {
        var kind = relation.inference().kind();
        if (kind != RelationKind.SUPPORT && kind != RelationKind.ATTACK) {
            throw new RuleViolation(Rule.NOT_AN_ARGUMENT, "relation",
                    "'%s' neither supports nor attacks anything".formatted(step.text("relation")));
        }
    }

    private Ledger.Drawn relation(Step step) {
        return draft.ledger().drawn(step.text("relation"));
    }
}

package dev.rejoinder.domain.relation;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.debate.DebateRegister.Argument;
import dev.rejoinder.domain.scheme.CatalogueScheme;
import dev.rejoinder.domain.scheme.SchemeCatalogue;
import dev.rejoinder.domain.statement.SpeakerId;
import dev.rejoinder.domain.statement.StatementId;

/// The rule that keeps arguments about the person away from what the person says. Such an argument may bear on a
/// support that rests on the person's credibility and draws on something attributed to them, on a charge, or on
/// another argument about the person. A double standard may also bear on a support by a rule or a precedent.
record Relevance(DebateId debateId, DebateRegister register) {

    private static final Set<String> BY_RULE = Set.of("established-rule", "precedent");

    private static final String DOUBLE_STANDARD = "double-standard";

    /// Refuses an irrelevant argument about the person; `accused` is the person, where somebody is named.
    void require(String field, Scheme scheme, Subject target, @Nullable SpeakerId accused) {
        var personal = SchemeCatalogue.find(scheme.value()).filter(CatalogueScheme::isAdHominem).isPresent();
        if (personal && !admits(scheme, target, accused)) {
            throw irrelevant(field, scheme);
        }
    }

    private static RuleViolation irrelevant(String field, Scheme scheme) {
        var sentence = """
                An argument by %s is about a person: it bears only on a support that rests on that person's \
                authority and on something attributed to them, never on what they say. State it as its own \
                argument, or charge them against a support by expert-opinion, position-to-know, \
                witness-testimony, ethotic-argument or argument-from-commitment that draws on them"""
                .formatted(scheme);
        return new RuleViolation(Rule.IRRELEVANT_AD_HOMINEM, field, sentence);
    }

    private boolean admits(Scheme scheme, Subject target, @Nullable SpeakerId accused) {
        return switch (target.kind()) {
            case STATEMENT -> isCharge(new StatementId(target.id()));
            case RELATION -> register.argument(debateId, target.id())
                    .filter(argument -> isPersonal(argument)
                            || (restsOnCredibility(scheme, argument) && drawsOn(accused, argument)))
                    .isPresent();
        };
    }

    private boolean isCharge(StatementId statement) {
        return register.argument(debateId, RelationId.supporting(statement).value()).isPresent();
    }

    private static boolean isPersonal(Argument argument) {
        return SchemeCatalogue.find(argument.scheme()).filter(CatalogueScheme::isAdHominem).isPresent();
    }

    private static boolean restsOnCredibility(Scheme scheme, Argument argument) {
        var byRule = scheme.value().equals(DOUBLE_STANDARD) && BY_RULE.contains(argument.scheme());
        return Inference.ofShape(argument.shape()).kind() == RelationKind.SUPPORT
                && (byRule || SchemeCatalogue.find(argument.scheme())
                        .filter(CatalogueScheme::bearsCredibility).isPresent());
    }

    private boolean drawsOn(@Nullable SpeakerId accused, Argument argument) {
        var inference = Inference.ofShape(argument.shape());
        var statements = new ArrayList<UUID>();
        inference.premises().forEach(premise -> statements.add(premise.value()));
        statements.add(inference.target().id());
        var speakers = register.speakers(debateId, statements).values();
        return accused == null ? !speakers.isEmpty() : speakers.contains(accused.value());
    }
}

package dev.rejoinder.api.whatif;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.change.SupposedChanges;
import dev.rejoinder.api.command.CommandReader;
import dev.rejoinder.api.command.Input;
import dev.rejoinder.api.command.Inputs;
import dev.rejoinder.api.refusal.UserError;
import dev.rejoinder.api.snapshot.Folding;
import dev.rejoinder.api.trial.Trial;
import dev.rejoinder.api.trial.Trials;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.Describer;
import dev.rejoinder.projections.snapshot.Fold;

/// Tries changes on a debate in memory, one after the other, until one is refused.
@Component
class Suppositions {

    private final Folding folding;

    private final Trials trials;

    private final CommandReader reader;

    private final Describer describer;

    Suppositions(Folding folding, Trials trials, CommandReader reader, Describer describer) {
        this.folding = folding;
        this.trials = trials;
        this.reader = reader;
        this.describer = describer;
    }

    /// What would come of the changes, made in the debate as it was at a version.
    WhatIf suppose(DebateId debate, long version, Inputs changes, SupposedChanges supposed)
            throws InterruptedException {
        return folding.of(debate, version,
                fold -> attempt(fold, changes, new Supposition(fold, describer, supposed)));
    }

    private WhatIf attempt(Fold fold, Inputs changes, Supposition supposition) {
        var accepted = 0;
        try (var trial = trials.of(fold, supposition)) {
            for (var change : changes.each()) {
                var errors = carryOut(trial, change);
                if (!errors.isEmpty()) {
                    return supposition.told(accepted, errors);
                }
                accepted++;
                folding.require(fold);
            }
        }
        return supposition.told(accepted, List.of());
    }

    private List<UserError> carryOut(Trial trial, Input change) {
        try {
            trial.carryOut(reader.read(change), change.participant());
            return List.of();
        } catch (RuleViolation refusal) {
            return List.of(change.error(refusal));
        }
    }
}
